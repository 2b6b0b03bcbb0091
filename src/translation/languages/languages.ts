import { type Closeness, closenessOf } from "./closeness.ts";
import { CODE_ALIASES, TABLE } from "./language_table.ts";
import { foldName } from "./name_folding.ts";
import { dictionaryName, namedLocale } from "./names/code_names.ts";
import { codeNamed } from "./names/name_index.ts";
import { parseTag, type Tag, withScript } from "./tags.ts";

export interface Language {
  /** Canonical BCP 47 code, at most eight characters: it travels in the data of buttons. */
  readonly code: string;
  /** An emoji; white where no flag is fair. */
  readonly flag: string;
  /** Unicode script names, as `\p{Script=…}` knows them. */
  readonly scripts: readonly string[];
  readonly nativeName: string;
}

/** All languages, most likely ones first. */
export const LANGUAGES: readonly Language[] = TABLE.trim().split("\n").map((row) => {
  const [code = "", flag = "", scripts = "", name] = row.split(" ");
  let nativeName = name?.replaceAll("_", " ");
  return {
    code,
    flag,
    scripts: scripts.split("+"),
    // Looked up when it is asked for: the names of a hundred locales take memory and time at the
    // start.
    get nativeName() {
      return nativeName ??= capitalised(dictionaryName(code, code) ?? code, code);
    },
  };
});

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code.toLowerCase(), language]));

/** UTF-16 units; more than any name of a language has. */
export const MAX_NAME_UNITS = 64;

/**
 * Finds the language of a BCP 47 tag in any case, "_" allowed: the variant where the table has one
 * ("zh-Hant-HK", "pt-BR"), else the language itself ("es-MX"). A name is understood where a tag
 * should stand ("English"), as models write it.
 */
export function findLanguage(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  const exact = BY_CODE.get(tag.toLowerCase());
  if (exact) return exact;
  const parsed = parseTag(tag);
  if (parsed) return ofTable(parsed);
  if (tag.length > MAX_NAME_UNITS) return undefined;
  const named = codeNamed(foldName(tag));
  return named === undefined ? undefined : languageWith(named);
}

/** Returns the language of a code of the table, as the index of names has them. */
export function languageWith(code: string): Language | undefined {
  return BY_CODE.get(code.toLowerCase());
}

/**
 * Finds the language that a Telegram app means by its `language_code`, the nearest one of the table
 * ("zh-hans-raw", "nb", "iw"); `undefined` where that is absent, or free text.
 */
export function languageOfTelegram(languageCode: string | undefined): Language | undefined {
  const tag = languageCode === undefined ? undefined : parseTag(languageCode);
  return tag && ofTable(tag);
}

/** Returns the code that the table has for a tag, else the tag itself. */
export function tableCode(tag: string): string {
  return findLanguage(tag)?.code ?? tag;
}

function ofTable({ language, script, region }: Tag): Language | undefined {
  const code = CODE_ALIASES.get(language) ?? language;
  return BY_CODE.get(`${code}-${region}`.toLowerCase()) ??
    BY_CODE.get(`${code}-${script}`.toLowerCase()) ?? BY_CODE.get(code);
}

/** Reads a tag; a name of a language as its code. */
function tagOf(value: string): Tag | undefined {
  return parseTag(value) ?? parseTag(findLanguage(value)?.code ?? "");
}

/**
 * Tells whether a text in one is a text in the other for whoever reads it: language and script are
 * equal. A language that is written in two scripts every day and named without one is either.
 */
export function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [tagOf(one), tagOf(other)];
  if (!a || !b || a.language !== b.language) return false;
  return a.script === b.script || readsBoth(a) || readsBoth(b);
}

function readsBoth(tag: Tag): boolean {
  return !tag.isScriptNamed && (ofTable(tag)?.scripts ?? []).includes("Cyrillic") &&
    (ofTable(tag)?.scripts ?? []).includes("Latin");
}

/**
 * Tells whether two tags are one choice: equal in language and script, and in the region where the
 * table tells regions apart. A text in Portuguese can be translated for a reader of `pt-BR`.
 */
export function sameVariety(one: string, other: string): boolean {
  const [a, b] = [tagOf(one), tagOf(other)];
  return a !== undefined && b !== undefined && a.language === b.language &&
    a.script === b.script && ofTable(a) === ofTable(b);
}

/**
 * Tells how much of a text can stay as it is from one language to the other: identical output is no
 * fault there.
 */
export function closeness(one: string, other: string): Closeness {
  const [a, b] = [tagOf(one), tagOf(other)];
  if (!a || !b) return "apart";
  if (sameLanguage(one, other)) return sameVariety(one, other) ? "same" : "sentences";
  const [first, second] = [ofTable(a), ofTable(b)];
  // Dialects that the table has under one language.
  if (first && first === second && a.script === b.script) return "sentences";
  return closenessOf(withScript(a), withScript(b));
}

/**
 * Returns the code that stands for a tag: of the table where it has one, with the script where that
 * is another than usual ("hi-Latn"); `und` for what names no language.
 */
export function codeOf(tag: string): string {
  const parsed = tagOf(tag);
  if (!parsed) return "und";
  const { language, script } = parsed;
  const found = ofTable(parsed);
  const usual = parseTag(found?.code ?? language)?.script;
  const code = found?.code ?? language;
  return script === usual || script === "" ? code : `${language}-${script}`;
}

/**
 * Names a language in a locale, as a label; in the language itself where that locale has no name.
 */
export function languageName(language: Language, locale: string): string {
  const name = dictionaryName(language.code, locale);
  return name === undefined ? language.nativeName : capitalised(name, locale);
}

/**
 * Names the language of a tag in a locale, one that the table does not have too; "?" for what names
 * no language.
 */
export function nameOfCode(tag: string, locale: string): string {
  const language = findLanguage(tag);
  if (language) return languageName(language, locale);
  const code = codeOf(tag);
  if (code === "und") return "?";
  const name = dictionaryName(code, locale);
  return name === undefined ? code : capitalised(name, locale);
}

/** Names a language in itself. */
export function nativeName(language: Language): string {
  return language.nativeName;
}

/** Writes a name as a label: some locales' dictionaries have small letters. */
function capitalised(name: string, locale: string): string {
  const [first = ""] = name;
  return first.toLocaleUpperCase(namedLocale(locale)) + name.slice(first.length);
}
