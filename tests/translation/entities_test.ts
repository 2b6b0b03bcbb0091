import assert from "node:assert/strict";
import type { TextSpan } from "../../src/translation/content.ts";
import {
  mayContain,
  normalizeEntities,
  sliceFormatted,
  toCarriable,
} from "../../src/translation/entities.ts";
import { WORDS } from "../harness/bot_api/rules.ts";
import { test } from "../harness/test.ts";

const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"];
const QUOTES = ["blockquote", "expandable_blockquote"];
const SOLITARY = ["code", "pre"];

/**
 * Bot API, formatting options: styles go with everything but code; quotes are not nested; all others
 * do not contain each other. Quotes of code are what Telegram's own programs make.
 */
function isAllowed(outer: string, inner: string): boolean {
  if (SOLITARY.includes(outer)) return false;
  if (SOLITARY.includes(inner)) return QUOTES.includes(outer);
  if (QUOTES.includes(outer)) return !QUOTES.includes(inner);
  return STYLES.includes(outer) || STYLES.includes(inner);
}

test("of Telegram's kinds of formatting each stands in what it may stand in (Bot API)", () => {
  const types = WORDS["MessageEntity.type"]!;
  for (const outer of types) {
    for (const inner of types) {
      assert.equal(mayContain(outer, inner), isAllowed(outer, inner), `${outer} ${inner}`);
    }
  }
  assert.ok(mayContain("unit", "tag") && !mayContain("unit", "unit") && !mayContain("tag", "tag"));
});

const span = (type: string, offset: number, length: number): TextSpan => ({ type, offset, length });
const written = (entities: readonly TextSpan[]) =>
  entities.map(({ type, offset, length }) => `${type} ${offset} ${length}`);

const NORMALIZED: readonly [what: string, given: TextSpan[], expected: string[]][] = [
  ["outside the text is cut", [span("bold", -2, 4), span("italic", 8, 9)], [
    "bold 0 2",
    "italic 8 2",
  ]],
  ["empty or behind the text is left out", [span("bold", 3, 0), span("bold", 10, 2)], []],
  ["crosses something is split there", [span("bold", 0, 5), span("italic", 3, 5)], [
    "bold 0 5",
    "italic 3 2",
    "italic 5 3",
  ]],
  ["is there twice is there once", [span("bold", 0, 5), span("bold", 0, 5)], ["bold 0 5"]],
  ["of a kind stands in itself stays", [span("bold", 0, 5), span("bold", 1, 2)], [
    "bold 0 5",
    "bold 1 2",
  ]],
  ["goes around code goes out of its way", [span("bold", 0, 9), span("code", 3, 2)], [
    "bold 0 3",
    "code 3 2",
    "bold 5 4",
  ]],
  ["is in code is left out", [span("code", 0, 9), span("bold", 3, 2)], ["code 0 9"]],
  ["quotes code stays around it", [span("blockquote", 0, 9), span("code", 3, 2)], [
    "blockquote 0 9",
    "code 3 2",
  ]],
  ["quotes a quote is left out", [span("blockquote", 0, 9), span("blockquote", 3, 2)], [
    "blockquote 0 9",
  ]],
  ["links a link is left out", [span("text_link", 0, 9), span("url", 3, 2)], ["text_link 0 9"]],
  [
    "comes in any order is put in it",
    [span("italic", 5, 2), span("url", 0, 3), span("bold", 0, 9)],
    [
      "bold 0 9",
      "url 0 3",
      "italic 5 2",
    ],
  ],
];
for (const [what, given, expected] of NORMALIZED) {
  test(`formatting that ${what}`, () => {
    assert.deepEqual(written(normalizeEntities("0123456789", given)), expected);
  });
}

test("formatting never begins or ends inside a character", () => {
  const text = "a😀b😀";
  assert.deepEqual(written(normalizeEntities(text, [span("bold", 2, 3)])), ["bold 3 3"]);
  assert.deepEqual(written(normalizeEntities(text, [span("bold", 1, 1)])), ["bold 1 2"]);
  assert.deepEqual(written(normalizeEntities(text, [span("bold", 2, 1)])), []);
});

test("a stretch has the formatting of its place", () => {
  const whole = { text: "0123456789", entities: [span("bold", 2, 4), span("code", 7, 2)] };
  const parts = [[0, 2], [2, 4], [4, 7], [7, 10]].map(([from, to]) =>
    sliceFormatted(whole, from!, to!)
  );
  assert.deepEqual(parts.map(({ text }) => text), ["01", "23", "456", "789"]);
  assert.deepEqual(parts.map(({ entities }) => written(entities)), [
    [],
    ["bold 0 2"],
    ["bold 0 2"],
    ["code 0 2"],
  ]);
});

test("what Telegram cannot carry is replaced, and nothing moves", () => {
  assert.equal(toCarriable("a\uD83Db\0c\uDE00\0"), "a\uFFFDb\uFFFDc\uFFFD\uFFFD");
  assert.equal(toCarriable("😀é"), "😀é");
});
