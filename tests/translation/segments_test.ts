import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { cutSegments, estimateTokens } from "../../src/translation/segments.ts";
import { createRandom, randomMessage } from "../harness/random_messages.ts";
import { ATOMIC } from "../../src/translation/content.ts";
import { endOf } from "../../src/translation/entities.ts";

const pieces = async (text: string, maxTokens: number) =>
  (await cutSegments(text, [], maxTokens)).map(({ start, end }) => text.slice(start, end));

test("a short text is one piece, white space around it left out", async () => {
  assert.deepEqual(await pieces("  Hello world.\n", 100), ["Hello world."]);
  assert.deepEqual(await pieces(" \n\t ", 100), []);
});

test("a text is cut between paragraphs, else lines, sentences, words", async () => {
  assert.deepEqual(await pieces("One two three.\n\nFour five six.", 6), [
    "One two three.",
    "Four five six.",
  ]);
  assert.deepEqual(await pieces("One two three\nFour five six", 6), [
    "One two three",
    "Four five six",
  ]);
  assert.deepEqual(await pieces("One two three. Four five six.", 6), [
    "One two three.",
    "Four five six.",
  ]);
  assert.deepEqual(await pieces("これは一つ目の文です。これは二つ目の文です。", 12), [
    "これは一つ目の文です。",
    "これは二つ目の文です。",
  ]);
  assert.deepEqual(await pieces("onetwo threefour", 3), ["onetwo", "threefour"]);
});

test("a character of two units is not cut, wherever a piece ends", async () => {
  for (const maxTokens of [3, 3.5, 4, 4.5]) {
    for (const text of ["𐌰".repeat(40), `x${"𐌰".repeat(40)}`]) {
      const cut = await pieces(text, maxTokens);
      assert.ok(cut.length > 1 && cut.every((piece) => piece.isWellFormed()));
      assert.equal(cut.join(""), text);
    }
  }
});

test("nothing is lost, no piece is too large, nothing unchangeable is cut: 2,000 messages", async () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const random = createRandom(seed);
    const { text, entities } = randomMessage(random);
    const maxTokens = 5 + random.below(20);
    const segments = await cutSegments(text, entities, maxTokens);
    let at = 0;
    for (const { start, end } of segments) {
      assert.equal(text.slice(at, start).trim(), "", `seed ${seed}`);
      assert.ok(end > start);
      for (const entity of entities.filter(({ type }) => ATOMIC.includes(type))) {
        const isCut = [start, end].some((cut) => entity.offset < cut && cut < endOf(entity));
        assert.ok(
          !isCut || text.slice(entity.offset, endOf(entity)).trim() !==
              text.slice(entity.offset, endOf(entity)),
          `seed ${seed}`,
        );
      }
      if (entities.length === 0) {
        assert.ok(estimateTokens(text.slice(start, end)) <= maxTokens + 1, `seed ${seed}`);
      }
      at = end;
    }
    assert.equal(text.slice(at).trim(), "", `seed ${seed}`);
  }
});

/** Letters at the ends of what costs the same, by Unicode's blocks; ten of each. */
const COSTS: readonly [letter: string, tenCost: number][] = [
  ["a", 3],
  [" ", 3],
  ["\u024F", 3],
  ["\u0250", 5],
  ["ж", 5],
  ["א", 5],
  ["ع", 5],
  ["\u07FF", 5],
  ["\u0800", 10],
  ["अ", 10],
  ["ก", 10],
  ["語", 10],
  ["한", 10],
  ["\uD7FF", 10],
  ["\uE000", 10],
  ["\u{10330}", 10],
  ["😀", 10],
];
for (const [letter, cost] of COSTS) {
  test(`ten times "${letter}" (U+${letter.codePointAt(0)!.toString(16)}) is about ${cost} tokens`, () => {
    assert.ok(Math.abs(estimateTokens(letter.repeat(10)) - cost) < 1e-9);
    assert.equal(estimateTokens(""), 0);
  });
}

test("what stays as it is costs a mark only, however long it is", async () => {
  const address = "x".repeat(500);
  const text = `See ${address} now`;
  const pieces = async (type: string, maxTokens: number) =>
    (await cutSegments(text, [{ type, offset: 4, length: 500 }], maxTokens)).length;
  assert.equal(await pieces("url", 6.5), 1);
  assert.ok(await pieces("url", 6.3) > 1);
  assert.ok(await pieces("bold", 100) > 1);
});

test("a cut is never inside what stays as it is: before it, or behind it where it comes first", async () => {
  const cut = async (text: string, offset: number, maxTokens: number) =>
    (await cutSegments(text, [{ type: "code", offset, length: 17 }], maxTokens))
      .map(({ start, end }) => text.slice(start, end));
  const code = "b c d e f g h i j";
  assert.equal((await cut(`aa ${code}${"k".repeat(20)}`, 3, 6))[0], "aa");
  assert.equal((await cut(`${code}${"k".repeat(20)}`, 0, 5))[0]!.slice(0, 17), code);
});

test("a text without any boundary is cut where it has to be", async () => {
  for (const letter of ["a", "語", "😀"]) {
    const text = letter.repeat(200);
    const pieces = (await cutSegments(text, [], 20)).map(({ start, end }) =>
      text.slice(start, end)
    );
    assert.equal(pieces.join(""), text);
    for (const piece of pieces) assert.ok(estimateTokens(piece) <= 20.001, piece);
    assert.ok(pieces.length <= Math.ceil(estimateTokens(text) / 20) + 2, String(pieces.length));
  }
});

const WORDS = "word word word word word";
const ENDS: readonly [what: string, text: string, first: string][] = [
  ["a paragraph ends before a line", `${WORDS}\n\nab\ncd ef gh ij kl mn op qr`, WORDS],
  ["a line ends before a sentence", `${WORDS}\nOne. Two. Six seven eight nine`, WORDS],
  ["a sentence ends before a word", `${WORDS}. Six seven eight nine ten`, `${WORDS}.`],
  ["a paragraph too early for it", `One.\n\n${WORDS} ${WORDS}`, `One.\n\n${WORDS} word`],
  ["a line too early for it", `One.\n${WORDS} ${WORDS}`, `One.\n${WORDS} word word`],
];
for (const [what, text, first] of ENDS) {
  test(`a piece ends where ${what}`, async () => {
    const [{ start, end }] = await cutSegments(text, [], 12) as [{ start: number; end: number }];
    assert.equal(text.slice(start, end), first);
  });
}

test("a piece ends with its last sentence, also where that ended long before", async () => {
  const sentences = "Word word word. ".repeat(8).trim();
  const text = `${sentences} And ${"word ".repeat(60)}`;
  const [{ start, end }] = await cutSegments(text, [], 66) as [{ start: number; end: number }];
  assert.equal(text.slice(start, end), sentences);
});
