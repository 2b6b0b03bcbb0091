import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/translation/languages/languages.ts";
import {
  languageByScript,
  lettersIn,
  lettersOf,
} from "../../../src/translation/languages/scripts.ts";
import { test } from "../../harness/test.ts";

/** Languages whose letters nobody else in the table uses. */
const ALONE = "am bn el gu hy ka km kn ko lo ml my pa si ta te th".split(" ");

test("a language is known by its letters where they are its own, and never taken for another", () => {
  for (const { code, nativeName } of LANGUAGES) {
    const expected = ALONE.includes(code) ? code : undefined;
    assert.equal(languageByScript(nativeName)?.code, expected, code);
    assert.equal(languageByScript(`${nativeName}, 12 👍 ${nativeName}!`)?.code, expected, code);
  }
});

const TEXTS: readonly [text: string, code: string | undefined][] = [
  ["東京", undefined],
  ["東京へ", "ja"],
  ["カタカナ", "ja"],
  ["안녕하세요안녕하세 x", "ko"],
  ["안녕하세요안녕하 xy", undefined],
  ["x 안녕하세요안녕하세", "ko"],
  ["Καλημέρα ไทย", undefined],
  ["Привет", undefined],
  ["שלום", undefined],
  ["12 👍", undefined],
  ["", undefined],
];
for (const [text, code] of TEXTS) {
  test(`the letters of "${text}" say ${code ?? "nothing"}`, () => {
    assert.equal(languageByScript(text)?.code, code);
  });
}

test("letters are counted by their scripts, whatever stands between them", () => {
  const text = "Ab1 яй, 東ひカ! é";
  assert.equal(lettersOf(text), 8);
  for (
    const [scripts, count] of [
      [["Latin"], 3],
      [["Cyrillic"], 2],
      [["Han", "Hiragana", "Katakana"], 3],
      [["Latin", "Cyrillic"], 5],
      [["Greek"], 0],
    ] as const
  ) {
    for (let time = 0; time < 2; time++) assert.equal(lettersIn(text, scripts), count);
  }
});
