import assert from "node:assert/strict";
import {
  linksIn,
  markupInMarkdown,
  type Stretches,
  subtitleTagsIn,
} from "../../src/translation/unchangeable.ts";
import { test } from "../harness/test.ts";

const found = (text: string, stretches: Stretches) =>
  [...stretches].filter((one) => one !== undefined)
    .map(({ start, end }) => text.slice(start, end));

const MARKDOWN: readonly [what: string, text: string, unchangeable: readonly string[]][] = [
  ["front matter", "---\na: b\n---\nwords", ["---\na: b\n---"]],
  ["a line in the middle of words", "words\n---\nmore words\n---\nmore", []],
  ["front matter that nobody closes", "---\nwords\nmore words", []],
  ["a fence", "a\n```ts\nlet x;\n```\nb", ["```ts\nlet x;\n```"]],
  ["a fence that ends with a space", "a\n```\nlet x;\n``` \nb", ["```\nlet x;\n``` "]],
  ["a fence of tildes", "~~~\nlet x;\n~~~\nb", ["~~~\nlet x;\n~~~"]],
  ["a fence within a longer one", "````\n```\nx\n```\n````\nb", ["````\n```\nx\n```\n````"]],
  ["a fence that nobody closes", "a\n```\nlet x;\nlet y;", ["```\nlet x;\nlet y;"]],
  ["code", "a `let x` b `y` c", ["`let x`", "`y`"]],
  ["code with a backtick in it", "a `` let ` x `` b", ["`` let ` x ``"]],
  ["a backtick alone", "it ` is alone", []],
  ["the target of a link", "[a link](https://a.b/c) b", ["](https://a.b/c)"]],
  ["a definition", "[1]: https://a.b\nwords", ["[1]: https://a.b"]],
  ["a footnote", "[^1]: some words", []],
  ["HTML", "a <b class=x>word</b> c", ["<b class=x>", "</b>"]],
  ["an address in angles", "see <https://a.b/c>.", ["<https://a.b/c>"]],
  ["something smaller and something larger", "a < b and c > d", []],
  ["an address", "see https://a.b/c) and www.a.b", ["https://a.b/c", "www.a.b"]],
];
for (const [what, text, unchangeable] of MARKDOWN) {
  const whether = unchangeable.length > 0 ? "stays as it is" : "is prose";
  test(`in Markdown, ${what} ${whether}`, () => {
    assert.deepEqual(found(text, markupInMarkdown(text)), unchangeable);
  });
}

test("in subtitles, tags of both kinds stay as they are, open ones are words", () => {
  for (
    const [text, tags] of [
      ["<i>word</i>", ["<i>", "</i>"]],
      ["{\\an8}word", ["{\\an8}"]],
      ["1 < 2\n3 > 2", []],
      ["{word}", []],
      ["<", []],
      ["<00:19.000>word <c.yellow>x", ["<00:19.000>", "<c.yellow>"]],
    ] as const
  ) assert.deepEqual(found(text, subtitleTagsIn(text)), tags, text);
});

test("in a plain text, addresses stay as they are", () => {
  const text = "see https://a.b/c, http://d.e\nand www.f.g (or x)";
  assert.deepEqual(found(text, linksIn(text)), ["https://a.b/c,", "http://d.e", "www.f.g"]);
});
