import assert from "node:assert/strict";
import { codeForButton } from "../../../src/bot/answers/buttons/direction.ts";
import { flagOrCode } from "../../../src/bot/answers/buttons/translation_row.ts";
import { languageOfAnswer } from "../../../src/translation/languages/answer_language.ts";
import { searchLanguage } from "../../../src/translation/languages/language_search.ts";
import {
  closeness,
  codeOf,
  findLanguage,
  nameOfCode,
  sameLanguage,
  sameVariety,
} from "../../../src/translation/languages/languages.ts";
import { createRandom } from "../../harness/random_messages.ts";
import { test } from "../../harness/test.ts";
import { NO_LANGUAGES } from "./no_languages.ts";

const CODES: readonly [tags: string, code: string][] = [
  ["de de-AT DE_de ger deu German Deutsch alemán немецкий 德语", "de"],
  ["en en_US eng English inglés", "en"],
  ["no nb nb-NO nob nn nn-NO Norwegian Norsk", "no"],
  ["zh zh-CN zh-SG zh-Hans zh-hans-raw cmn cmn-Hans zh-cmn zh-CHS chi Chinese", "zh"],
  ["zh-Hant zh-TW zh-HK zh-MO zh_hant_tw cmn-Hant zh-CHT", "zh-Hant"],
  ["yue zh-yue yue-HK Cantonese", "yue"],
  ["pt pt-PT por Portuguese", "pt"],
  ["pt-BR pt_br PT-br-x-any", "pt-BR"],
  ["fil tl tgl Filipino Tagalog", "fil"],
  ["he iw heb", "he"],
  ["id in ind", "id"],
  ["yi ji ydd", "yi"],
  ["jv jw", "jv"],
  ["sr sr-Cyrl sr-RS srp", "sr"],
  ["sr-Latn sh cnr sr-ME", "sr-Latn"],
  ["hi-Latn", "hi-Latn"],
  ["az-Arab", "az-Arab"],
  ["ar arb arz ary ar-EG apc", "ar"],
  ["fa pes fa-AF prs Farsi", "fa"],
  ["ti ti-ER tir", "ti"],
  ["nan zh-min-nan", "nan"],
  ["und mul zxx mis qaa root und-Latn-US i-klingon e - x-any", "und"],
];
test("each way to write a tag, and a language's name, is one code", () => {
  for (const [tags, code] of CODES) {
    for (const tag of tags.split(" ")) {
      assert.equal(codeOf(tag), code, tag);
      assert.equal(codeForButton(tag), code, tag);
    }
  }
});

test("a language that is in no picker has its name, too", () => {
  assert.equal(nameOfCode("ti", "en"), "Tigrinya");
  assert.equal(nameOfCode("ti-ER", "de"), "Tigrinya");
  assert.equal(nameOfCode("as", "en"), "Assamese");
  assert.equal(nameOfCode("ee", "en"), "Ewe");
  assert.equal(nameOfCode("arz", "en"), "Arabic");
  assert.equal(nameOfCode("German", "de"), "Deutsch");
  assert.equal(nameOfCode("qqq", "en"), "?");
  assert.equal(nameOfCode("xxq", "en"), "xxq");
});

test("a language is read in its script, whatever the region; one of two scripts in both", () => {
  const SAME =
    "pt:pt-BR no:nb-NO zh-TW:zh-HK zh:zh-CN en:eng sr:sr-Latn sr:sr-Cyrl sr-ME:sh uz:uz-Cyrl";
  for (const pair of SAME.split(" ")) {
    const [one, other] = pair.split(":");
    assert.ok(sameLanguage(one!, other!) && sameLanguage(other!, one!), pair);
  }
  const OTHER =
    "zh:zh-Hant sr-Latn:sr-Cyrl hi:hi-Latn yue:zh-Hant hr:bs no:nn no:da und:und en:und pa:pa-PK";
  for (const pair of OTHER.split(" ")) {
    const [one, other] = pair.split(":");
    assert.ok(!sameLanguage(one!, other!) && !sameLanguage(other!, one!), pair);
  }
});

test("what a person chooses is told apart by region where there is a choice", () => {
  for (const pair of ["en:en-GB", "pt:pt-PT", "pt-BR:pt_br", "zh-TW:zh-HK", "no:nb", "es:es-MX"]) {
    const [one, other] = pair.split(":");
    assert.ok(sameVariety(one!, other!), pair);
  }
  for (const pair of ["pt:pt-BR", "zh:zh-TW", "sr:sr-Latn", "hi:hi-Latn", "en:de", "xx:und"]) {
    const [one, other] = pair.split(":");
    assert.ok(!sameVariety(one!, other!), pair);
  }
});

const CLOSE: readonly [pairs: string, expected: string][] = [
  ["de:German no:nb en:en-US", "same"],
  ["hr:bs hr:sr-Latn bs:cnr sh:hr no:nn id:ms hi-Latn:ur-Latn pt:pt-BR ar:arz", "sentences"],
  ["no:da nn:da cs:sk uk:ru be:uk bg:mk zh:zh-Hant yue:zh-Hant", "words"],
  ["hr:sr-Cyrl en:de zh:ja hi:ur hi:hi-Latn uk:pl es:it und:und xx:und Klingon:en", "apart"],
];
test("how much of a text can stay as it is depends on how close the languages are", () => {
  for (const [pairs, expected] of CLOSE) {
    for (const pair of pairs.split(" ")) {
      const [one, other] = pair.split(":");
      assert.equal(closeness(one!, other!), expected, pair);
      assert.equal(closeness(other!, one!), expected, pair);
    }
  }
});

/** Anything that may stand where a tag should: letters, signs, pieces of tags, names. */
const PIECES = [
  ..."abcdefghijklmnopqrstuvwxyzABZ0189-_- \t.,:;()[]{}<>\"'\\/",
  ...["zh", "hans", "Hant", "TW", "x", "und", "pt", "BR", "419", "Latn", "English", "deutsch"],
  ...["中文", "عربي", "\uD800", "\0", "👍", "é", "ß", "İ", "constructor", "__proto__", "-u-ca-"],
];
test("3,000 strings that may stand for a language never end in an error", () => {
  const random = createRandom(13);
  const fuzzed = Array.from({ length: 3_000 }, () => {
    const length = random.below(12);
    return Array.from({ length }, () => random.pick(PIECES)).join("");
  });
  for (const text of [...fuzzed, ...NO_LANGUAGES, "zh-hans-raw", "a".repeat(100_000)]) {
    const code = codeOf(text);
    assert.match(code, /^[\w-]{2,8}$/, text);
    assert.equal(codeOf(code), code, text);
    assert.equal(findLanguage(code), findLanguage(text), text);
    assert.ok(nameOfCode(text, "de").length > 0);
    assert.ok(nameOfCode("de", text).length > 0);
    assert.ok(flagOrCode(text).length > 0);
    assert.equal(sameLanguage(text, "en"), sameLanguage("en", text), text);
    assert.equal(sameVariety(text, text), code !== "und", text);
    assert.equal(closeness(text, text), code === "und" ? "apart" : "same", text);
    languageOfAnswer({ original: text, answer: text, source: text }, text, text);
  }
  for (const text of fuzzed.slice(0, 1_000)) {
    searchLanguage(text, "en");
    searchLanguage("spanish", text);
  }
});
