/** Parts of a language tag (RFC 5646) that make a difference to whoever reads a text. */
export interface Tag {
  /** Canonical code; `no` for Bokmål. */
  readonly language: string;
  /** ISO 15924 code: the one that is named, else the likely one; empty where none is likely. */
  readonly script: string;
  /** True where the tag names the script, or is another code for one that does (`sh`). */
  readonly isScriptNamed: boolean;
  /** ISO 3166 or UN M.49 code, where one is named. */
  readonly region: string | undefined;
}

/** UTF-16 units of the longest tag that is looked at: RFC 5646 (4.4.1) expects 35. */
const MAX_UNITS = 64;
/** Codes for no language, several, or one of private use (ISO 639-2). */
const UNKNOWN = /^(?:und|mul|zxx|mis|root|q[a-t][a-z])$/;
/** A language behind the one it belongs to, as in `zh-yue` (RFC 5646, extended language). */
const EXTENDED = /^(?:zh-min|zh|ar|ms|sw|uz|lv|kok)-(?=[a-z]{3}(?:-|$))/;
/** Codes of Windows for the two scripts of Chinese. */
const WINDOWS = /^zh-ch([st])(?=-|$)/;

/**
 * Reads a tag in any case, "_" allowed, whatever follows that is no part of one ("zh-hans-raw").
 * @returns `undefined` where it names no language: `und`, "x-klingon", any text
 */
export function parseTag(value: string): Tag | undefined {
  if (value.length > MAX_UNITS) return undefined;
  let rest = value.trim().toLowerCase().replaceAll("_", "-");
  rest = rest.replace(WINDOWS, "zh-han$1").replace(EXTENDED, "");
  while (rest !== "") {
    const locale = localeOf(rest);
    if (locale) return tagOf(locale);
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-")));
  }
  return undefined;
}

/** Writes the language with its script, as `Intl` takes it. */
export function withScript({ language, script }: Tag): string {
  return script === "" ? language : `${language}-${script}`;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function tagOf(locale: Intl.Locale): Tag | undefined {
  const { language, region } = locale;
  // Longer ones are well-formed but reserved: "english".
  if (language.length > 3 || UNKNOWN.test(language)) return undefined;
  const { script = "" } = locale.maximize();
  return {
    language: language === "nb" ? "no" : language,
    script,
    isScriptNamed: locale.script !== undefined,
    region,
  };
}
