import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { searchLanguage } from "../../../src/translation/languages/language_search.ts";
import {
  findLanguage,
  languageName,
  LANGUAGES,
  nameOfCode,
  sameLanguage,
} from "../../../src/translation/languages/languages.ts";
import { NO_LANGUAGES } from "./no_languages.ts";

test("what is no language is unknown, and nothing breaks on it", () => {
  for (const tag of NO_LANGUAGES) {
    assert.equal(findLanguage(tag), undefined, tag);
    assert.equal(nameOfCode(tag, "en"), "?", tag);
    assert.equal(sameLanguage(tag, "en"), false, tag);
    assert.notEqual(searchLanguage(tag, "en").kind, "found", tag);
    assert.equal(searchLanguage("spanish", tag).kind, "found", tag);
    assert.equal(languageName(LANGUAGES[0]!, tag).length > 0, true, tag);
  }
});

test("a tag with a region is the variant of the table, else the language", () => {
  const cases: [string | undefined, string | undefined][] = [
    ["es-MX", "es"],
    ["en_US", "en"],
    ["pt-br", "pt-BR"],
    ["pt-PT", "pt"],
    ["zh-hans", "zh"],
    ["zh-hans-raw", "zh"],
    ["zh-hant-HK", "zh-Hant"],
    ["nb", "no"],
    ["iw", "he"],
    [" zh_hant_tw ", "zh-Hant"],
    ["PT_BR_x_y", "pt-BR"],
    ["sr-Latn-RS", "sr-Latn"],
    ["sr-RS", "sr"],
    ["xx", undefined],
    [undefined, undefined],
  ];
  for (const [tag, code] of cases) assert.equal(findLanguage(tag)?.code, code, tag);
});

test("a language is the same under its other codes and with a region", () => {
  for (
    const [one, other] of [
      ["he", "iw"],
      ["no", "nb"],
      ["en", "en-GB"],
      ["pt_BR", "pt"],
      [
        "EN",
        "en",
      ],
      ["zh-TW", "zh-Hant"],
      ["ZH_tw", "zh-hant"],
      ["pt-BR", "pt-PT"],
      ["IW", "HE"],
      [
        "sr_Latn_RS",
        "sr-Latn",
      ],
    ]
  ) {
    assert.ok(sameLanguage(one!, other!) && sameLanguage(other!, one!), `${one} ${other}`);
  }
  for (
    const [one, other] of [
      ["en", "de"],
      ["fi", "fil"],
      ["", "en"],
      [
        "zh-Hans",
        "zh-Hant",
      ],
      ["zh", "zh-Hant"],
      ["hi-Latn", "hi"],
      ["no", "nn"],
      ["ka", "en-ka"],
      ["yue", "zh"],
    ]
  ) {
    assert.equal(sameLanguage(one!, other!), false, `${one} ${other}`);
  }
});

const NAMES: readonly [code: string, locale: string, name: string][] = [
  ["es", "en", "Spanish"],
  ["es", "ru", "Испанский"],
  ["es", "fr", "Espagnol"],
  ["es", "de", "Spanisch"],
  ["es", "ja", "スペイン語"],
  ["it", "tr", "İtalyanca"],
  ["pt-BR", "en", "Portuguese (Brazil)"],
  ["zh-Hant", "en", "Chinese (Traditional)"],
  ["zh-Hant", "de", "Chinesisch (Traditionell)"],
  ["ckb", "en", "Central Kurdish"],
];
test("a language is named in the language of whoever reads it, as a label", () => {
  for (const [code, locale, name] of NAMES) {
    assert.equal(languageName(findLanguage(code)!, locale), name);
    assert.equal(nameOfCode(code, locale), name);
    assert.equal(nameOfCode(`${code}-x-any`, locale), name);
  }
});
