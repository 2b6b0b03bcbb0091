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
