import type { ChatSettings } from "../../store/store.ts";
import { findLanguage, type Language } from "../../translation/languages/languages.ts";

/** Which languages a chat wants. */
export interface ChatLanguages {
  readonly target: Language;
  /** Where a text goes that already is in `target`: the pair's other language, else one asked for before. */
  readonly alternative?: Language;
  /** Nobody chose `target`: it is the sender's Telegram language. */
  readonly isOwn: boolean;
}

const ENGLISH = findLanguage("en")!;
const MAX_RECENT = 3;

/** The language of a person's Telegram; English where that is unknown. */
export function ownLanguage(languageCode: string | undefined): Language {
  return findLanguage(languageCode) ?? ENGLISH;
}

/**
 * What was chosen, else the sender's own language.
 * @param languageCode the sender's `language_code` (Bot API, User)
 */
export function chatLanguages(
  settings: ChatSettings,
  languageCode: string | undefined,
): ChatLanguages {
  const own = ownLanguage(languageCode);
  const chosen = findLanguage(settings.target);
  const target = chosen ?? own;
  const alternative = [settings.pair, ...settings.recent ?? [], own.code]
    .map(findLanguage)
    .find((language) => language && language.code !== target.code);
  return { target, ...(alternative && { alternative }), isOwn: chosen === undefined };
}

/** The settings after a chat chose a language; the pair's other language stays another one. */
export function withTarget(settings: ChatSettings, target: Language): ChatSettings {
  const { pair, ...rest } = withRecent(settings, target);
  const other = pair === target.code ? settings.target : pair;
  return { ...rest, target: target.code, introduced: true, ...(other && { pair: other }) };
}

/** The settings after a language was asked for, if only for one message. */
export function withRecent(settings: ChatSettings, language: Language): ChatSettings {
  const known = [
    language.code,
    ...settings.recent ?? [],
    ...settings.target ? [settings.target] : [],
  ];
  return { ...settings, recent: [...new Set(known)].slice(0, MAX_RECENT) };
}
