import { findLanguage, type Language, LANGUAGES } from "./languages.ts";

/**
 * Countries by the language that most people there read; those with a flag in the table are left
 * out.
 */
const COUNTRIES = `
en US AU NZ CA GH JM SG LR TT
es MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ
zh-Hant MO
ar EG AE IQ JO LB SY YE DZ MA TN LY SD QA KW BH OM PS MR
pt AO MZ CV GW ST TL
fr SN CI ML BF NE TG BJ GA CG CD MC GN TD CF
de AT LI
el CY
ro MD
ms BN
sw KE UG
it SM VA
sq XK
so DJ
nl SR
`;

const BY_FLAG = new Map<string, Language>();
for (const language of LANGUAGES) {
  // A country with several languages in the table (India, South Africa) stands for the first of
  // them.
  if (language.flag !== "🏳️" && !BY_FLAG.has(language.flag)) BY_FLAG.set(language.flag, language);
}
for (const row of COUNTRIES.trim().split("\n")) {
  const [code, ...countries] = row.split(" ");
  const language = findLanguage(code);
  for (const country of countries) if (language) BY_FLAG.set(flagOf(country), language);
}

/** Finds the language that a flag stands for, when the text is one flag and nothing else. */
export function languageOfFlag(text: string): Language | undefined {
  return BY_FLAG.get(text);
}

/** Reads the ISO 3166 code in a flag; `undefined` for what is none. */
export function countryOf(flag: string): string | undefined {
  const signs = [...flag].map((sign) => (sign.codePointAt(0) ?? 0) - 0x1F1A5);
  const isFlag = signs.length === 2 && signs.every((sign) => sign >= 65 && sign <= 90);
  return isFlag ? String.fromCharCode(...signs) : undefined;
}

/** ISO 3166 codes of the countries whose flags stand for one language. */
export const COUNTRIES_WITH_FLAG: readonly string[] = [...BY_FLAG.keys()].map(countryOf)
  .filter((country) => country !== undefined);

/** Writes an ISO 3166 code in regional indicator symbols (Unicode TR 51). */
export function flagOf(country: string): string {
  return [...country].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1F1A5)).join(
    "",
  );
}
