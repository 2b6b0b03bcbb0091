import { parseTag } from "../tags.ts";
import otherLanguages from "./other_languages.txt" with { type: "text" };
import otherLocales from "./other_locales.txt" with { type: "text" };

/** Names by code, of one locale. */
type Names = ReadonlyMap<string, string>;

/**
 * Locales in which `Intl` names languages; for all others it answers in the default locale without a
 * sign. Those before the bar are understood from everybody (a guess: many on Telegram write in them).
 */
const [COMMON = [], RARE = []] = (
  "en es zh hi ar pt fr ru de ja it ko uk id tr fa vi pl zh-Hant nl | ro he th uz bn ur ta ms az cs " +
  "el hu sv fil am sw te mr gu kn ml pa sd bg sr sr-Latn hr bs sk sl lt lv et fi no da ca af ak kok"
).split(" | ").map((part) => part.split(" "));
const BY_INTL: ReadonlySet<string> = new Set([...COMMON, ...RARE]);

const shipped = rowsOf(otherLocales);
const shippedLanguages = rowsOf(otherLanguages);

/** Locales whose names of languages everybody is likely to write, likeliest first. */
export const COMMON_LOCALES: readonly string[] = COMMON;
/** All other locales in which languages have names. */
export const RARE_LOCALES: readonly string[] = [...RARE, ...shipped.locales];

/** Returns the locale among those with names that a tag means; `undefined` where there is none. */
export function namedLocale(tag: string): string | undefined {
  const parsed = parseTag(tag);
  if (!parsed) return undefined;
  const { language, script } = parsed;
  return [`${language}-${script}`, language].find((one) => BY_INTL.has(one) || shipped.has(one));
}

/**
 * Names a code in a locale as a dictionary has it, often without a capital.
 * @param tag any language tag, or none
 * @returns `undefined` where that locale has no name for it
 */
export function dictionaryName(code: string, tag: string): string | undefined {
  const locale = namedLocale(tag);
  return locale === undefined ? undefined : nameIn(locale, code);
}

/** Names a code in one of the locales with names. */
export function nameIn(locale: string, code: string): string | undefined {
  if (!BY_INTL.has(locale)) return shipped.names(locale).get(code);
  const other = shippedLanguages.names(locale).get(code);
  if (other !== undefined) return other;
  const name = byIntl(locale).of(code);
  return name === code ? undefined : name;
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Bounded: `Intl` knows a few dozen locales. */
function byIntl(locale: string): Intl.DisplayNames {
  const known = displayNames.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" });
  displayNames.set(locale, names);
  return names;
}

/** Reads a table whose first row has the codes, and the others a locale and its names. */
function rowsOf(table: string) {
  const [head = "", ...rows] = table.trim().split("\n").filter((row) => !row.startsWith("#"));
  const codes = head.split("|").slice(1);
  const byLocale = new Map(rows.map((row) => [row.slice(0, row.indexOf("|")), row] as const));
  const read = new Map<string, Names>();
  return {
    locales: [...byLocale.keys()],
    has: (locale: string) => byLocale.has(locale),
    names(locale: string): Names {
      const known = read.get(locale);
      if (known) return known;
      const names = (byLocale.get(locale) ?? "").split("|").slice(1)
        .flatMap((name, at) => name === "" ? [] : [[codes[at]!, name] as const]);
      const found = new Map(names);
      read.set(locale, found);
      return found;
    },
  };
}
