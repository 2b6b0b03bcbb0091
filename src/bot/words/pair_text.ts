import type { Settings } from "../../store/store.ts";
import { languageName } from "../../translation/languages/languages.ts";
import { choicesOf, telegramLanguage } from "../answers/choices.ts";
import type { BotContext } from "../context.ts";

/** Says between which languages a chat translates, or asks for the other one. */
export function describePair({ locale, asker }: BotContext, settings: Settings): string {
  const { target, alternative } = choicesOf(settings, asker.languageCode);
  const first = languageName(target, locale.tag);
  if (!settings.pair) return locale.say("pair-ask", { first });
  const second = languageName(alternative ?? telegramLanguage(undefined), locale.tag);
  return locale.say("pair-set", { first, second });
}
