import { CODE_ALIASES, TABLE } from "./language_table.ts";

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
      return nativeName ??= capitalised(displayName(code, code), code);
    },
  };
});

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code.toLowerCase(), language]));

/**
 * Finds the language of a BCP 47 tag in any case, "_" allowed: the variant where the table has one
 * ("zh-Hant-HK", "pt-BR"), else the language itself ("es-MX").
 */
export function findLanguage(tag: string | undefined): Language | undefined {
  let rest = tag?.trim().toLowerCase().replaceAll("_", "-") ?? "";
  while (rest !== "") {
    const found = BY_CODE.get((CODE_ALIASES.get(rest) ?? rest).toLowerCase());
    if (found) return found;
    rest = rest.includes("-") ? rest.slice(0, rest.lastIndexOf("-")) : "";
  }
  return undefined;
}

/** Tells whether two tags are equal but for a region or script that only one of them names. */
export function sameLanguage(one: string, other: string): boolean {
  const a = canonical(one);
  const b = canonical(other);
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function canonical(tag: string): string {
  const lower = tag.toLowerCase().replaceAll("_", "-");
  return (CODE_ALIASES.get(lower) ?? lower).toLowerCase();
}

/**
 * Names a language in a locale, as a label; in the language itself where that locale has no name.
 */
export function languageName(language: Language, locale: string): string {
  const name = displayName(language.code, locale);
  return name === language.code ? language.nativeName : capitalised(name, locale);
}

/**
 * Names the language of a code in a locale; returns the code itself where the table does not have
 * it.
 */
export function nameOfCode(code: string, locale: string): string {
  const language = findLanguage(code);
  return language ? languageName(language, locale) : code;
}

/** Names a language in itself. */
export function nativeName(language: Language): string {
  return language.nativeName;
}

function displayName(code: string, locale: string): string {
  try {
    const names = new Intl.DisplayNames([locale], {
      type: "language",
      languageDisplay: "standard",
    });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function capitalised(name: string, locale: string): string {
  const [first = ""] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}
