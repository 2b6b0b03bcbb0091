import { COUNTRIES_WITH_FLAG, countryOf, flagOf, languageOfFlag } from "./flags.ts";
import { findLanguage, type Language } from "./languages.ts";
import { foldLines, foldName } from "./name_folding.ts";
import { namedLocale } from "./names/code_names.ts";
import { commonLocalesLike } from "./names/name_index.ts";

/** Countries where several languages are read by many: at most three of them, most readers first. */
const SEVERAL: ReadonlyMap<string, string> = new Map(
  `
IN hi bn mr
CH de fr it
BE nl fr de
CA en fr
ZA zu xh af
SG en zh ms
LU lb fr de
NG ha yo ig
BA bs hr sr
ME sr bs
CY el tr
LK si ta
AF ps fa
CM fr en
RW rw en fr
MU en fr
`.trim().split("\n").map((row) => [row.slice(0, 2), row.slice(3)]),
);

/**
 * Codes that mean a country to most people, though a language has them which the table does not have:
 * Ewe, Twi.
 */
const ALSO_CODES = ["EE", "TW"];

/** What people call a country and `Intl` does not. */
const OTHER_NAMES = `
US america|usa|u s a|united states of america|америка|сша|أمريكا|美国|美國
GB england|britain|great britain|united kingdom|англия|великобритания|英国|英國|англія
NL holland|голландия|hollande|holanda|olanda
CZ czech republic|czechia|чехия|чехія
KR korea|corea|coree|корея|한국|韩国|韓国|韓國
BR brasil|brazil|brasilien|bresil|бразилия|бразилія
RU russian federation
TR turkey|turkiye
VN viet nam
MM burma
IR persia
`;

/** Returns the languages of a country by its ISO 3166 code; none where it says nothing. */
export function languagesReadIn(country: string): Language[] {
  const several = SEVERAL.get(country);
  if (several !== undefined) {
    return several.split(" ").map(findLanguage).filter((one) => one !== undefined);
  }
  const language = languageOfFlag(flagOf(country));
  return language ? [language] : [];
}

/** Finds the languages of a flag. */
export function languagesOfFlag(text: string): Language[] {
  const country = countryOf(text);
  if (country !== undefined) return languagesReadIn(country);
  const language = languageOfFlag(text);
  return language ? [language] : [];
}

let english: Intl.DisplayNames | undefined;

/** Finds the languages of a country's two letters, where they are no code of another language. */
export function languagesOfCountryCode(code: string): Language[] {
  const country = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) return [];
  english ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const isLanguage = english.of(country.toLowerCase()) !== undefined;
  return isLanguage && !ALSO_CODES.includes(country) ? [] : languagesReadIn(country);
}

const countriesOf = new Map<string, ReadonlyMap<string, string>>();
/**
 * Finds the languages of a country by its name, folded, in the locale or one of those that everybody
 * may use.
 */
export function languagesOfCountry(name: string, locale: string): Language[] {
  const own = namedLocale(locale);
  const other = otherNames().get(name);
  if (other !== undefined) return languagesReadIn(other);
  for (const one of [...own === undefined ? [] : [own], ...commonLocalesLike(name)]) {
    const country = namesIn(one).get(name);
    if (country !== undefined) return languagesReadIn(country);
  }
  return [];
}

function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = countriesOf.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  const isKnown = Intl.DisplayNames.supportedLocalesOf([locale]).length > 0;
  if (!isKnown) return names;
  const ofIntl = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const countries = [...SEVERAL.keys(), ...COUNTRIES_WITH_FLAG];
  const folded = foldLines(countries.map((country) => ofIntl.of(country) ?? "").join("\n"));
  for (const [at, name] of folded.entries()) if (name !== "") names.set(name, countries[at]!);
  countriesOf.set(locale, names);
  return names;
}

let others: ReadonlyMap<string, string> | undefined;

function otherNames(): ReadonlyMap<string, string> {
  return others ??= new Map(
    OTHER_NAMES.trim().split("\n").flatMap((row) =>
      row.slice(3).split("|").map((name) => [foldName(name), row.slice(0, 2)] as const)
    ),
  );
}
