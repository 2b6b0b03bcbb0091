import type { ChatSettings } from "../store/store.ts";
import { findLanguage, type Language } from "../translation/languages.ts";

/** Which languages a chat wants. */
export interface ChatLanguages {
  readonly target: Language;
  /** Where a text goes that already is in `target`. */
  readonly alternative?: Language;
  /** Nobody chose `target`: it is the sender's Telegram language. */
  readonly isOwn: boolean;
}

const ENGLISH = findLanguage("en")!;

/**
 * What was chosen, else the sender's own language.
 * @param languageCode the sender's `language_code` (Bot API, User)
 */
export function chatLanguages(
  settings: ChatSettings,
  languageCode: string | undefined,
): ChatLanguages {
  const own = findLanguage(languageCode) ?? ENGLISH;
  const chosen = findLanguage(settings.target);
  if (!chosen) return { target: own, isOwn: true };
  const alternative = [findLanguage(settings.previousTarget), own]
    .find((language) => language && language.code !== chosen.code);
  return { target: chosen, ...(alternative && { alternative }), isOwn: false };
}

/** The settings after a chat chose a language. */
export function withTarget(settings: ChatSettings, target: Language): ChatSettings {
  if (settings.target === target.code) return settings;
  const previousTarget = settings.target;
  return {
    ...settings,
    target: target.code,
    introduced: true,
    ...(previousTarget && { previousTarget }),
  };
}
