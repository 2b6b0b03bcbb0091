import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { WORDS } from "../harness/bot_api/rules.ts";
import { hasWords, type TextSpan } from "../../src/translation/content.ts";

function code(offset: number, length: number): TextSpan {
  return { type: "code", offset, length };
}

const CASES: readonly [text: string, entities: TextSpan[], expected: boolean][] = [
  ["Hello", [], true],
  ["你好", [], true],
  ["a", [], true],
  ["", [], false],
  ["👍🏽👨‍👩‍👧", [], false],
  ["12 345,67 € (50 %)", [], false],
  ["https://example.org/hello", [], false],
  ["www.example.org", [], false],
  ["@someone_else", [], false],
  ["#holiday #rain", [], false],
  ["me@example.org", [], false],
  ["see https://example.org", [], true],
  ["const a = 1", [{ type: "code", offset: 0, length: 11 }], false],
  ["run const", [{ type: "code", offset: 4, length: 5 }], true],
  ["example.org", [{ type: "url", offset: 0, length: 11 }], false],
  ["bold", [{ type: "bold", offset: 0, length: 4 }], true],
  ["HTTPS://EXAMPLE.ORG WWW.a.b", [], false],
  ["http://a.b/привет", [], false],
  ["www.a.b and", [], true],
  ["$TSLA #Дождь", [], true],
  ["$TSLA @ann #rain_2", [], false],
  ["ann.b+c@mail.example.co.uk", [], false],
  ["ann@home", [], true],
  ["ftp://a", [], true],
  ["naïve", [], true],
  ["१२", [], false],
  ["अ", [], true],
  ["aa bb", [code(3, 2), code(0, 2)], false],
  ["aa bb cc", [code(6, 2), code(0, 2)], true],
  ["aa bb", [code(0, 5), code(1, 1)], false],
  ["aa bb", [code(0, 2), code(1, 1)], true],
  ["a@b", [code(0, 1), code(2, 1)], false],
  ["#aword", [code(1, 1)], true],
  ["word", [{ type: "bold", offset: 0, length: 4 }, code(0, 4)], false],
];
test("only what has words outside of links, names, code and emoji is worth a translation", () => {
  for (const [text, entities, expected] of CASES) {
    assert.equal(hasWords(text, entities), expected, text);
  }
});

test("what Telegram marks as something else than words stays as it is", () => {
  const lettered = ["bold", "italic", "underline", "strikethrough", "spoiler"];
  const placed = ["blockquote", "expandable_blockquote", "text_link", "text_mention"];
  for (const type of WORDS["MessageEntity.type"]!) {
    const isOfWords = [...lettered, ...placed].includes(type);
    assert.equal(hasWords("word", [{ type, offset: 0, length: 4 }]), isOfWords, type);
  }
});
