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

/** All members of the United Nations (ISO 3166). */
const MEMBERS =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF " +
  "CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD " +
  "GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP " +
  "KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY " +
  "MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG " +
  "SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC " +
  "VE VN VU WS YE ZA ZM ZW";
/** Members whose flag says nothing: several languages with equal right, or none of the table. */
const WITHOUT_LANGUAGE =
  "AG BB BE BI BS BT BW BZ CH CM DM ER FJ FM GD GM GY KI KM KN KP LC LS ME MH MU MW NA NR PG " +
  "PW SB SC SL SS SZ TO TV VC VU ZM";

function flagOf(country: string): string {
  return [...country].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + 0x1F1E6 - 65))
    .join("");
}

function likelyLanguage(country: string): string | undefined {
  const { language, script } = new Intl.Locale(`und-${country}`).maximize();
  return findLanguage(language === "zh" ? `zh-${script}` : `${language}-${country}`)?.code;
}

test("a flag stands for the language that most people of the country read (CLDR, likely subtags)", () => {
  const countries = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = countries.filter((country) => {
    const language = languageOfFlag(flagOf(country));
    if (!language) return false;
    assert.equal(language.code, OTHERWISE[country] ?? likelyLanguage(country), country);
    return true;
  });
  assert.ok(known.length > 130, String(known.length));
});

test("a reaction with the flag of almost any country names a language", () => {
  const without = WITHOUT_LANGUAGE.split(" ");
  for (const country of [...MEMBERS.split(" "), "HK", "MO", "PS", "TW", "XK"]) {
    const isKnown = languageOfFlag(flagOf(country)) !== undefined;
    assert.equal(isKnown, !without.includes(country), country);
  }
});
