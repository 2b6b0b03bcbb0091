import { languagesOfCountry, languagesOfCountryCode, languagesOfFlag } from "./countries.ts";
import {
  findLanguage,
  type Language,
  MAX_NAME_UNITS,
  type NamedLanguages,
  namesLike,
} from "./languages.ts";
import { foldName } from "./name_folding.ts";
import { dictionaryForms, isLittleWord } from "./natural_names.ts";

export type LanguageSearch =
  | { readonly kind: "found"; readonly language: Language }
  /** One to three languages whose name is close to the input, or that it means, best first. */
  | { readonly kind: "near"; readonly languages: readonly Language[] }
  | { readonly kind: "unknown" };

const MAX_NEAR = 3;
const MIN_PREFIX = 3;

/**
 * Understands what a person calls a language: a code ("pt-BR", "ger", "jp"), a flag, a country, or a
 * name in English, in the language itself, in the person's own or one of those most used, in the
 * form that it has in a sentence ("auf Deutsch", "по-немецки"), whatever its case and accents.
 * @param locale the language of the person's Telegram
 */
export function searchLanguage(input: string, locale: string): LanguageSearch {
  if (input.length > MAX_NAME_UNITS) return { kind: "unknown" };
  const name = foldName(input);
  const names = namesLike(name, locale);
  const language = inAny(names, name) ?? codeOf(input);
  if (language) return { kind: "found", language };
  const byFlag = languagesOfFlag(input.trim());
  if (byFlag.length > 0) return asked(byFlag);
  if (name === "") return { kind: "unknown" };
  const forms = [...dictionaryForms(name)];
  for (const form of forms) {
    const found = inAny(names, form) ?? inAny(names.map(stems), form);
    if (found) return { kind: "found", language: found };
  }
  for (const form of forms) {
    const ofCountry = languagesOfCountry(form, locale);
    if (ofCountry.length > 0) return asked(ofCountry);
  }
  const byCode = isLittleWord(name) ? [] : languagesOfCountryCode(input.trim());
  if (byCode.length > 0) return asked(byCode);
  return asked(nearest(name, names), false);
}

function inAny(all: readonly NamedLanguages[], name: string): Language | undefined {
  return all.find((names) => names.has(name))?.get(name);
}

function asked(languages: readonly Language[], isSure = true): LanguageSearch {
  const [first, second] = languages;
  if (!first) return { kind: "unknown" };
  return isSure && !second ? { kind: "found", language: first } : { kind: "near", languages };
}

/**
 * Finds a language by its code: short or with a region, since "spansh" must not become a code with
 * a part missing.
 */
function codeOf(input: string): Language | undefined {
  return /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(input.trim()) ? findLanguage(input) : undefined;
}

const byStem = new WeakMap<NamedLanguages, NamedLanguages>();

/** Returns languages by what their names share in all cases. */
function stems(names: NamedLanguages): NamedLanguages {
  const known = byStem.get(names);
  if (known) return known;
  const found = new Map<string, Language>();
  for (const [name, language] of names) {
    for (const stem of dictionaryForms(name)) if (!found.has(stem)) found.set(stem, language);
  }
  byStem.set(names, found);
  return found;
}

function nearest(
  name: string,
  names: readonly NamedLanguages[],
): Language[] {
  const bound = Math.min(2, Math.floor([...name].length / 3));
  const scored: { language: Language; score: number }[] = [];
  for (const [candidate, language] of names.flatMap((one) => [...one])) {
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
