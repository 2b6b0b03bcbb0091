import { TABLE } from "../language_table.ts";
import { foldLines } from "../name_folding.ts";
import { dictionaryStem } from "./natural_names.ts";
import { COMMON_LOCALES, dictionaryName, namedLocale, nameIn, RARE_LOCALES } from "./code_names.ts";
import otherNames from "./other_names.txt" with { type: "text" };

/** Codes of languages by names, folded. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, string>;
  /** By what all cases of a name have in common. */
  readonly stems: ReadonlyMap<string, string>;
}

const ROWS = TABLE.trim().split("\n").map((row) => row.split(" "));
const CODES = ROWS.map(([code = ""]) => code);

/** Letters by which names are kept apart, so that most of them are never read; any others are one. */
const LETTERS: readonly (readonly [letters: RegExp, scripts: string])[] = [
  [/\p{Script=Latin}/u, "Latn"],
  [/\p{Script=Cyrillic}/u, "Cyrl"],
  [/\p{Script=Arabic}/u, "Arab"],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, "Hans Hant Jpan"],
  [/\p{Script=Devanagari}/u, "Deva"],
  [/\p{Script=Hangul}/u, "Kore"],
];

const EMPTY: NameIndex = { names: new Map(), stems: new Map() };
const byLocale = new Map<string, NameIndex>();
const likely = new Map<number, NameIndex>();
const rare = new Map<number, NameIndex>();
let shared: NameIndex | undefined;

/** Returns the names that a locale has, none where it is no locale with names. */
export function namesOf(tag: string): NameIndex {
  const locale = namedLocale(tag);
  // Bounded: there are a hundred locales with names.
  return locale === undefined ? EMPTY : kept(byLocale, locale, () => indexOf(entriesOf(locale)));
}

/** Returns the names of all languages in themselves, and what they are called beside dictionaries. */
export function sharedNames(): NameIndex {
  return shared ??= indexOf([...ownEntries(), ...otherEntries()]);
}

/** Returns the names that everybody may use, of locales in the letters of a folded name. */
export function likelyNames(name: string): NameIndex {
  return kept(likely, groupOf(name), (group) => indexOf(entriesIn(COMMON_LOCALES, group)));
}

/** Returns the names of the locales that few write in, as far as they have the letters of a name. */
function rareNames(name: string): NameIndex {
  return kept(rare, groupOf(name), (group) => indexOf(entriesIn(RARE_LOCALES, group)));
}

/**
 * Finds the code of a language by a folded name: in a person's own language first, then as everybody
 * may call it.
 */
export function codeNamed(name: string, locale?: string): string | undefined {
  return find("names", name, locale);
}

/** Finds the code of a language by what all cases of a name have in common. */
export function codeOfStem(stem: string, locale: string): string | undefined {
  return find("stems", stem, locale);
}

/** Finds the code of a language by a name, or its stem, in the languages that few write in. */
export function codeNamedRarely(name: string): string | undefined {
  const { names, stems } = rareNames(name);
  return names.get(name) ?? stems.get(name);
}

function find(by: keyof NameIndex, name: string, locale: string | undefined): string | undefined {
  const own = locale === undefined ? EMPTY : namesOf(locale);
  return own[by].get(name) ?? sharedNames()[by].get(name) ?? likelyNames(name)[by].get(name);
}

function kept<K>(
  indexes: Map<K, NameIndex>,
  key: K,
  make: (key: K) => NameIndex,
): NameIndex {
  const known = indexes.get(key);
  if (known) return known;
  const made = make(key);
  indexes.set(key, made);
  return made;
}

/** Tells in which letters a name is, by the place in the list of them. */
function groupOf(name: string): number {
  const at = LETTERS.findIndex(([letters]) => letters.test(name));
  return at < 0 ? LETTERS.length : at;
}

const groups = new Map<string, number>();

/** Returns the locales that everybody may use and that are written in the letters of a name. */
export function commonLocalesLike(name: string): string[] {
  const group = groupOf(name);
  return COMMON_LOCALES.filter((locale) => groupOfLocale(locale) === group);
}

/** Bounded: there are a hundred locales with names. */
function groupOfLocale(locale: string): number {
  const known = groups.get(locale);
  if (known !== undefined) return known;
  const { script = "" } = new Intl.Locale(locale).maximize();
  const at = LETTERS.findIndex(([, scripts]) => scripts.includes(script));
  const group = at < 0 ? LETTERS.length : at;
  groups.set(locale, group);
  return group;
}

function entriesIn(locales: readonly string[], group: number): Entry[] {
  return locales.filter((locale) => groupOfLocale(locale) === group).flatMap(entriesOf);
}

type Entry = readonly [name: string, code: string];

function indexOf(entries: readonly Entry[]): NameIndex {
  const names = new Map<string, string>();
  const stems = new Map<string, string>();
  const folded = foldLines(entries.map(([name]) => name).join("\n"));
  for (const [at, name] of folded.entries()) {
    const code = entries[at]?.[1];
    if (code === undefined || name === "" || names.has(name)) continue;
    names.set(name, code);
    const stem = dictionaryStem(name);
    if (stem !== name && !stems.has(stem)) stems.set(stem, code);
  }
  return { names, stems };
}

function entriesOf(locale: string): Entry[] {
  return CODES.flatMap((code) => {
    const name = nameIn(locale, code);
    return name === undefined ? [] : [[name, code] as const];
  });
}

function ownEntries(): Entry[] {
  return ROWS.flatMap(([code = "", , , own]) => {
    const name = own?.replaceAll("_", " ") ?? dictionaryName(code, code);
    return name === undefined ? [] : [[name, code] as const];
  });
}

function otherEntries(): Entry[] {
  return otherNames.trim().split("\n").flatMap((row) => {
    const [code = ""] = row.split(" ", 1);
    return row.slice(code.length + 1).split("|").map((name) => [name, code] as const);
  });
}
