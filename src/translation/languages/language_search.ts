import { findLanguage, type Language, languageName, LANGUAGES } from "./languages.ts";
import { languageOfFlag } from "./flags.ts";

export type LanguageSearch =
  | { readonly kind: "found"; readonly language: Language }
  /** One to three languages whose name is close to the input, best first. */
  | { readonly kind: "near"; readonly languages: readonly Language[] }
  | { readonly kind: "unknown" };

/** UTF-16 units; more than any name of a language has. */
const MAX_INPUT = 64;
const MAX_NEAR = 3;
const MIN_PREFIX = 3;

/** Names that people use and `Intl` does not. */
const OTHER_NAMES = Object.entries({
  mandarin: "zh",
  "simplified chinese": "zh",
  "traditional chinese": "zh-Hant",
  farsi: "fa",
  castilian: "es",
  castellano: "es",
  brazilian: "pt-BR",
  "brazilian portuguese": "pt-BR",
  flemish: "nl",
  bengali: "bn",
  myanmar: "my",
  tagalog: "fil",
  moldovan: "ro",
  gaelic: "gd",
  creole: "ht",
  украинский: "uk",
});

/** Locales whose names are understood from everybody: the first version's twelve. */
const COMMON_LOCALES = ["en", "es", "zh", "hi", "ar", "pt", "fr", "ru", "de", "ja", "it", "ko"];
const indexes = new Map<string, ReadonlyMap<string, Language>>();

/**
 * Understands what a person calls a language: a code ("pt-BR"), a flag, or a name in English, in
 * the language itself, in the person's own or one of the twelve most used, whatever its case and
 * accents.
 * @param locale the language of the person's Telegram
 */
export function searchLanguage(input: string, locale: string): LanguageSearch {
  const name = fold(input);
  const names = namesFor(locale);
  const language = names.get(name) ?? languageOfFlag(input.trim()) ?? codeOf(input);
  if (language) return { kind: "found", language };
  if (name === "" || input.length > MAX_INPUT) return { kind: "unknown" };
  const languages = nearest(name, names);
  return languages.length > 0 ? { kind: "near", languages } : { kind: "unknown" };
}

/**
 * Finds a language by its code: short or with a region, since "spansh" must not become a code with
 * a part missing.
 */
function codeOf(input: string): Language | undefined {
  return /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(input.trim()) ? findLanguage(input) : undefined;
}

function namesFor(locale: string): ReadonlyMap<string, Language> {
  const known = indexes.get(locale);
  if (known) return known;
  const names = new Map<string, Language>();
  const add = (name: string, language: Language) => {
    const folded = fold(name);
    if (folded !== "" && !names.has(folded)) names.set(folded, language);
  };
  for (const language of LANGUAGES) add(language.nativeName, language);
  for (const one of new Set([locale, ...COMMON_LOCALES])) {
    for (const language of LANGUAGES) add(languageName(language, one), language);
  }
  for (const [name, code] of OTHER_NAMES) {
    const language = findLanguage(code);
    if (language) add(name, language);
  }
  indexes.set(locale, names);
  return names;
}

/**
 * Makes names alike: lower case, no accents, punctuation and extra space; marks that carry vowels
 * stay.
 */
function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase()
    .replace(/\p{Script=Inherited}/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

function nearest(name: string, names: ReadonlyMap<string, Language>): Language[] {
  const bound = Math.min(2, Math.floor([...name].length / 3));
  const scored: { language: Language; score: number }[] = [];
  for (const [candidate, language] of names) {
    const isPrefix = [...name].length >= MIN_PREFIX && candidate.startsWith(name);
    const score = isPrefix ? 0.5 : distance(name, candidate, bound);
    if (score <= bound) scored.push({ language, score });
  }
  scored.sort((a, b) => a.score - b.score);
  return [...new Set(scored.map(({ language }) => language))].slice(0, MAX_NEAR);
}

/**
 * Counts edits by Damerau–Levenshtein (optimal string alignment); more than `bound` are infinite.
 */
function distance(one: string, other: string, bound: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > bound) return Infinity;
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= bound ? last[b.length]! : Infinity;
}
