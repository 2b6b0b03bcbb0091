import type { Settings } from "../../store/store.ts";
import { languageName } from "../../translation/languages/languages.ts";
import { choicesOf, telegramLanguage } from "../answers/choices.ts";
import type { Keyboard } from "../answers/outlet.ts";
import type { BotContext } from "../context.ts";

/** Says between which languages a chat translates, with a button that ends it; or asks for the other one. */
export function pairAnswer(
  { locale, asker }: BotContext,
  settings: Settings,
): { readonly text: string; readonly keyboard: Keyboard } {
  const { target, alternative } = choicesOf(settings, asker.languageCode);
  const first = languageName(target, locale.tag);
  if (!settings.pair) return { text: locale.say("pair-ask", { first }), keyboard: [] };
  const second = languageName(alternative ?? telegramLanguage(undefined), locale.tag);
  return {
    text: locale.say("pair-set", { first, second }),
    keyboard: [[{ label: locale.say("button-end-pair"), data: "pair:off" }]],
  };
}
