import type { Settings } from "../../store/store.ts";
import type { Style, Term } from "../../translation/model.ts";
import {
  findLanguage,
  type Language,
  languageOfTelegram,
} from "../../translation/languages/languages.ts";

/** The languages and the manner that hold for one ask. */
export interface Choices {
  readonly target: Language;
  /**
   * Language for a text that already is in `target`: the pair's other one, else one asked for
   * before.
   */
  readonly alternative?: Language | undefined;
  /** True where nobody chose `target`: it is the language of the sender's Telegram. */
  readonly isUnchosen: boolean;
  /** True where they were told so. */
  readonly isIntroduced: boolean;
  /** True where a text in one of the two languages comes out in the other. */
  readonly isPair: boolean;
  /** Codes of the languages that were asked for last, latest first. */
  readonly recent: readonly string[];
  /** Codes of the languages whose texts stay as they are: whoever asks reads them. */
  readonly reads: readonly string[];
  /** True where what was said before may be looked at. */
  readonly hasContext: boolean;
  readonly style?: Style | undefined;
  readonly glossary?: readonly Term[] | undefined;
}

const ENGLISH = findLanguage("en")!;
/** One row of a picker and the language that is set (guess). */
const MAX_RECENT = 3;
/** More than anybody reads well (guess). */
export const MAX_READS = 12;

/** Returns the language of a person's Telegram; English where that is unknown. */
export function telegramLanguage(languageCode: string | undefined): Language {
  return languageOfTelegram(languageCode) ?? ENGLISH;
}

/**
 * Makes the choices: of a place, else of the person, else of their Telegram.
 * @param settings of the place: of the chat where several people write
 * @param languageCode the sender's `language_code` (Bot API, User)
 * @param personal the person's settings, where the place is not theirs alone
 */
export function choicesOf(
  settings: Settings,
  languageCode: string | undefined,
  personal: Settings = settings,
): Choices {
  const ofTelegram = telegramLanguage(languageCode);
  const chosen = findLanguage(settings.target) ?? findLanguage(personal.target);
  const target = chosen ?? ofTelegram;
  const recent = settings.recent ?? [];
  return {
    target,
    alternative: [settings.pair, ...recent, ofTelegram.code]
      .map(findLanguage)
      .find((language) => language && language.code !== target.code),
    isUnchosen: chosen === undefined,
    isIntroduced: settings.introduced === true,
    isPair: settings.pair !== undefined,
    recent,
    reads: personal.reads ?? [],
    hasContext: settings.context !== "off",
    style: settings.style,
    glossary: settings.glossary,
  };
}

/**
 * Returns the codes of the languages that are likely to be chosen for good: that of the person's
 * Telegram, then those that were asked for.
 */
export function likelyFirst(
  languageCode: string | undefined,
  recent: readonly string[] = [],
): string[] {
  return [telegramLanguage(languageCode).code, ...recent];
}

/** Sets the languages that a person reads as well, each once. */
export function withReads(settings: Settings, codes: readonly string[]): Settings {
  const { reads: _, ...rest } = settings;
  const reads = [...new Set(codes)].slice(0, MAX_READS);
  return reads.length > 0 ? { ...rest, reads } : rest;
}

/** Returns the codes of the languages that are likely to be a pair's other one, likeliest first. */
export function likelyOthers({ target, recent }: Choices): string[] {
  return recent.filter((code) => code !== target.code);
}

/** Sets the language that is read; the pair's other language stays another one. */
export function withTarget(settings: Settings, target: Language): Settings {
  const { pair, ...rest } = withRecent(settings, target);
  const other = pair === target.code ? settings.target : pair;
  return { ...rest, target: target.code, introduced: true, ...(other && { pair: other }) };
}

/** Remembers that a language was asked for, if only for one message. */
export function withRecent(settings: Settings, language: Language): Settings {
  const known = [
    language.code,
    ...settings.recent ?? [],
    ...settings.target ? [settings.target] : [],
  ];
  return { ...settings, recent: [...new Set(known)].slice(0, MAX_RECENT) };
}

/** Sets the pair's other language; the one that is read stays what it is, or becomes chosen. */
export function withPair(
  settings: Settings,
  other: Language,
  languageCode: string | undefined,
): Settings {
  const { target, alternative } = choicesOf(settings, languageCode);
  if (target.code !== other.code) {
    return { ...settings, target: target.code, pair: other.code, introduced: true };
  }
  // The language that is read is to be the other one: then the one asked for before is read.
  const { pair: _, ...rest } = settings;
  return alternative ? { ...rest, target: alternative.code, pair: other.code } : rest;
}
