import { type Closeness, closenessOf } from "./closeness.ts";
import { CODE_ALIASES, OTHER_NAMES, TABLE } from "./language_table.ts";
import { foldName } from "./name_folding.ts";
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
      return nativeName ??= capitalised(namesIn(code)?.of(code) ?? code, code);
    },
  };
});

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code.toLowerCase(), language]));

/**
 * Locales whose names are understood from everybody, by their letters: the twelve of the bot, and
 * others that many people on Telegram write in.
 */
const COMMON_LOCALES: readonly (readonly [letters: RegExp, locales: readonly string[]])[] = [
  [/\p{Script=Latin}/u, ["en", "es", "pt", "fr", "de", "it", "pl", "tr"]],
  [/\p{Script=Cyrillic}/u, ["ru", "uk"]],
  [/\p{Script=Arabic}/u, ["ar", "fa"]],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ["zh", "ja", "zh-Hant"]],
  [/\p{Script=Devanagari}/u, ["hi"]],
  [/\p{Script=Hangul}/u, ["ko"]],
];
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
  return languageNamed(foldName(tag));
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
  const name = namesIn(locale)?.of(language.code) ?? language.code;
  return name === language.code ? language.nativeName : capitalised(name, locale);
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
  const name = namesIn(locale)?.of(code) ?? code;
  return name === code ? code : capitalised(name, locale);
}

/** Names a language in itself. */
export function nativeName(language: Language): string {
  return language.nativeName;
}

/** Languages by their folded names. */
export type NamedLanguages = ReadonlyMap<string, Language>;

const namedBy = new Map<string, NamedLanguages>();

/**
 * Returns the names that a folded name may be one of, likeliest first; each locale's are made when
 * they are first asked for.
 * @param locale the language of whoever wrote it
 */
export function namesLike(name: string, locale?: string): NamedLanguages[] {
  const tag = locale === undefined ? undefined : parseTag(locale);
  const own = tag ? [withScript(tag)] : [];
  return ["", ...own, ...localesLike(name)].map((one) => {
    const known = namedBy.get(one);
    if (known) return known;
    const names = one === "" ? namesEverywhere() : namesOf(one);
    // Bounded: `Intl` knows a few dozen locales.
    if (names.size > 0) namedBy.set(one, names);
    return names;
  });
}

/** Returns the locales that everybody may use and that are written in a name's letters. */
export function localesLike(name: string): string[] {
  return COMMON_LOCALES.flatMap(([letters, locales]) => letters.test(name) ? locales : []);
}

/** Finds a language by a name, folded. */
export function languageNamed(name: string, locale?: string): Language | undefined {
  for (const names of namesLike(name, locale)) {
    const language = names.get(name);
    if (language) return language;
  }
  return undefined;
}

function namesEverywhere(): NamedLanguages {
  const names = new Map<string, Language>();
  for (const language of LANGUAGES) addName(names, language.nativeName, language);
  for (const [name, code] of OTHER_NAMES) {
    const language = BY_CODE.get(code.toLowerCase());
    if (language) addName(names, name, language);
  }
  return names;
}

function namesOf(locale: string): NamedLanguages {
  const names = new Map<string, Language>();
  if (Intl.DisplayNames.supportedLocalesOf([locale]).length === 0) return names;
  const ofIntl = namesIn(locale);
  for (const language of LANGUAGES) {
    const name = ofIntl?.of(language.code);
    if (name !== undefined && name !== language.code) addName(names, name, language);
  }
  return names;
}

function addName(names: Map<string, Language>, name: string, language: Language): void {
  const folded = foldName(name);
  if (folded !== "" && !names.has(folded)) names.set(folded, language);
}

function namesIn(locale: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" });
  } catch {
    return undefined;
  }
}

function capitalised(name: string, locale: string): string {
  const [first = ""] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}
