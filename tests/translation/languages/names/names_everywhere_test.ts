import assert from "node:assert/strict";
import { searchLanguage } from "../../../../src/translation/languages/language_search.ts";
import {
  languageName,
  languageOfTelegram,
  LANGUAGES,
} from "../../../../src/translation/languages/languages.ts";
import { foldName } from "../../../../src/translation/languages/name_folding.ts";
import {
  COMMON_LOCALES,
  dictionaryName,
  RARE_LOCALES,
} from "../../../../src/translation/languages/names/code_names.ts";
import { test } from "../../../harness/test.ts";

const LOCALES = [...COMMON_LOCALES, ...RARE_LOCALES];

function found(input: string, locale: string): string {
  const search = searchLanguage(input, locale);
  return search.kind === "found" ? search.language.code : search.kind;
}

test("languages are named in every locale that `Intl` has, and in as many that it lacks", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const known = codes.filter((code) =>
    new Intl.DisplayNames([code], { type: "language" }).resolvedOptions().locale === code
  );
  // Both are "no".
  const missing = known.filter((code) => !LOCALES.includes(code) && code !== "nb");
  assert.deepEqual(missing, []);
  for (const { code } of LANGUAGES.slice(0, 100)) {
    const hasNames = LOCALES.includes(code.split("-")[0]!);
    assert.ok(hasNames, code);
  }
});

for (const locale of LOCALES) {
  test(`in ${locale} every language is found as the picker names it, in capitals and without marks`, () => {
    const named = Map.groupBy(LANGUAGES, (one) => foldName(languageName(one, locale)));
    for (const language of LANGUAGES) {
      const name = languageName(language, locale);
      // Two languages of one name cannot be told apart.
      if (named.get(foldName(name))!.length > 1) continue;
      const plain = name.normalize("NFD").replace(/\p{Script=Inherited}/gu, "");
      for (const input of [name, name.toLocaleUpperCase(locale), plain, `  ${name}! `]) {
        assert.equal(found(input, locale), language.code, input);
      }
    }
  });
}

test("every language has a name in English and one of its own, and no other has the same", () => {
  for (
    const nameOf of [
      (one: typeof LANGUAGES[number]) => languageName(one, "en"),
      (one: typeof LANGUAGES[number]) => one.nativeName,
    ]
  ) {
    const names = LANGUAGES.map(nameOf);
    assert.equal(new Set(names.map(foldName)).size, LANGUAGES.length);
    for (const [at, { code }] of LANGUAGES.entries()) assert.notEqual(names[at], code);
  }
  for (const { code } of LANGUAGES) assert.ok(dictionaryName(code, "en"), code);
});

test("a language is found by its own name and its code, whatever the person's Telegram speaks", () => {
  for (const { code, nativeName } of LANGUAGES) {
    for (const locale of ["en", "ru", "tr", "zh-hans-raw", "nb-NO", "en_US", "constructor", ""]) {
      assert.equal(found(nativeName, locale), code, nativeName);
      // Most people who write "br" mean Brazil.
      if (code !== "br") assert.equal(found(code.toUpperCase(), locale), code, code);
    }
  }
});

test("the person's own language decides what a name means", () => {
  const india = searchLanguage("India", "id");
  assert.equal(india.kind, "near");
  // A dictionary of Sorani calls the other Kurdish so.
  assert.equal(found("کوردی", "ckb"), "ku");
  assert.equal(found("کوردی", "en"), "ckb");
  assert.equal(languageName(LANGUAGES.find(({ code }) => code === "de")!, "kk"), "Неміс тілі");
});

const TELEGRAM: Readonly<Record<string, string | undefined>> = {
  "zh-hans-raw": "zh",
  "zh-hans": "zh",
  "zh-hant-tw": "zh-Hant",
  "zh-hant-beta": "zh-Hant",
  "pt-br": "pt-BR",
  "pt-pt": "pt",
  nb: "no",
  "nb-NO": "no",
  in: "id",
  iw: "he",
  tl: "fil",
  en_US: "en",
  "sr-latn": "sr-Latn",
  "de-AT": "de",
  "fa-raw": "fa",
  constructor: undefined,
  English: undefined,
  "x-klingon": undefined,
  und: undefined,
  xx: undefined,
  "": undefined,
};
test("the language that a Telegram app sends is the nearest of the table, or none", () => {
  for (const [code, expected] of Object.entries(TELEGRAM)) {
    assert.equal(languageOfTelegram(code)?.code, expected, code);
  }
  assert.equal(languageOfTelegram(undefined), undefined);
});

test("a name of ten thousand letters is refused at once, and a search costs little", () => {
  searchLanguage("qwzxvk", "en");
  const started = performance.now();
  for (let at = 0; at < 100; at++) {
    searchLanguage("x".repeat(10_000), "en");
    searchLanguage(`wrt${at}zzk`, "en");
    searchLanguage("auf Englisch", "de");
  }
  assert.ok(performance.now() - started < 1_000);
});
