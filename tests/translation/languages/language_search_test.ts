import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { searchLanguage } from "../../../src/translation/languages/language_search.ts";
import { languageName, LANGUAGES } from "../../../src/translation/languages/languages.ts";

const FOUND: readonly [input: string, locale: string, code: string][] = [
  ["spanish", "en", "es"],
  ["  SPANISH ", "en", "es"],
  ["es", "en", "es"],
  ["español", "en", "es"],
  ["espanol", "en", "es"],
  ["испанский", "ru", "es"],
  ["Испанский", "en", "es"],
  ["Spanisch", "de", "es"],
  ["西班牙语", "zh", "es"],
  ["pt-BR", "en", "pt-BR"],
  ["pt_br", "en", "pt-BR"],
  ["zh-Hant", "en", "zh-Hant"],
  ["zh-TW", "en", "zh-Hant"],
  ["zh-hans-cn", "en", "zh"],
  ["traditional chinese", "en", "zh-Hant"],
  ["farsi", "en", "fa"],
  ["🇯🇵", "en", "ja"],
  ["🇲🇽", "en", "es"],
  ["हिन्दी", "en", "hi"],
  ["العربية", "en", "ar"],
  ["한국어", "en", "ko"],
  ["Українська", "en", "uk"],
];
test("a language is understood by code, flag or name, in its own language, in English and in the person's", () => {
  for (const [input, locale, code] of FOUND) {
    const search = searchLanguage(input, locale);
    assert.ok(search.kind === "found", `${input}: ${search.kind}`);
    assert.equal(search.language.code, code, input);
  }
});

test("every language is found by each of its names", () => {
  for (const language of LANGUAGES) {
    for (const name of [language.code, language.nativeName, languageName(language, "en")]) {
      const search = searchLanguage(name, "en");
      assert.equal(search.kind === "found" && search.language.code, language.code, name);
    }
  }
});

test("something close offers the nearest, at most three", () => {
  for (
    const [input, code] of [
      ["spansh", "es"],
      ["germn", "de"],
      ["japanees", "ja"],
      ["рсский", "ru"],
      ["mal", "mt"],
    ]
  ) {
    const search = searchLanguage(input!, "en");
    assert.ok(search.kind === "near", `${input}: ${search.kind}`);
    assert.equal(search.languages[0]?.code, code, input);
    assert.ok(search.languages.length <= 3);
  }
});

test("anything else is unknown, whatever it is", () => {
  for (const input of ["", "  ", "klingon empire", "🙂", "12", "x".repeat(5_000), "\0", "\uD800"]) {
    assert.equal(searchLanguage(input, "en").kind, "unknown", JSON.stringify(input.slice(0, 20)));
  }
});

test("about a hundred languages, the twelve of the first version first, each code fit for a button", () => {
  assert.ok(LANGUAGES.length >= 90, String(LANGUAGES.length));
  const first = LANGUAGES.slice(0, 12).map(({ code }) => code).toSorted();
  assert.deepEqual(first, ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt", "ru", "zh"]);
  assert.equal(new Set(LANGUAGES.map(({ code }) => code)).size, LANGUAGES.length);
  for (const { code, nativeName } of LANGUAGES) {
    assert.ok(code.length <= 8 && nativeName.length > 1, code);
  }
});
