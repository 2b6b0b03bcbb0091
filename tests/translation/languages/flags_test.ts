import assert from "node:assert/strict";
import { languageOfFlag } from "../../../src/translation/languages/flags.ts";
import { findLanguage } from "../../../src/translation/languages/languages.ts";
import { test } from "../../harness/test.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/**
 * Countries whose language is another one here than the likely one of CLDR: it is written more than
 * that, or it is the only one whose flag the country is.
 */
const OTHERWISE: Readonly<Record<string, string>> = {
  AF: "ps",
  CF: "fr",
  DJ: "so",
  GH: "en",
  HK: "yue",
  IE: "ga",
  KZ: "kk",
  LU: "lb",
  ML: "fr",
  NE: "fr",
  NG: "ha",
  PY: "es",
  SN: "fr",
  TD: "fr",
  ZA: "af",
};

function likelyLanguage(country: string): string | undefined {
  const { language, script } = new Intl.Locale(`und-${country}`).maximize();
  return findLanguage(language === "zh" ? `zh-${script}` : `${language}-${country}`)?.code;
}

test("a flag stands for the language that most people of the country read (CLDR, likely subtags)", () => {
  const countries = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = countries.filter((country) => {
    const flag = [...country].map((letter) =>
      String.fromCodePoint(letter.codePointAt(0)! + 0x1F1E6 - 65)
    ).join("");
    const language = languageOfFlag(flag);
    if (!language) return false;
    assert.equal(language.code, OTHERWISE[country] ?? likelyLanguage(country), country);
    return true;
  });
  assert.ok(known.length > 130, String(known.length));
});
