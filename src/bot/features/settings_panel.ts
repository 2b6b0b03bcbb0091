import { findLanguage, languageName } from "../../translation/languages/languages.ts";
import { choicesOf } from "../answers/choices.ts";
import type { Keyboard, TextAnswer } from "../answers/outlet.ts";
import { sentence } from "../answers/outlet.ts";
import { readSettings } from "../choosing.ts";
import type { BotContext } from "../context.ts";
import type { Dependencies } from "../dependencies.ts";
import { inlineKeyboard } from "../outlets/telegram_message.ts";
import { namesOfLanguages, readReads } from "./reading_panel.ts";

/** Puts the list of all settings into the message whose button was pressed. */
export async function editSettings(ctx: BotContext, dependencies: Dependencies): Promise<void> {
  const { text, keyboard = [] } = await settingsAnswer(ctx, dependencies);
  await ctx.editMessageText(text, { reply_markup: inlineKeyboard(keyboard) });
}

/** Says everything that is set in a chat, with a button for each. */
export async function settingsAnswer(
  ctx: BotContext,
  dependencies: Dependencies,
): Promise<TextAnswer> {
  const { locale, asker } = ctx;
  const settings = await readSettings(ctx, dependencies);
  const { target, isUnchosen } = choicesOf(settings, asker.languageCode);
  const pair = findLanguage(settings.pair);
  const reads = await readReads(ctx, dependencies);
  const nameOf = (language: typeof target) => languageName(language, locale.tag);
  const lines = [
    locale.say(isUnchosen ? "settings-language-own" : "settings-language", {
      language: nameOf(target),
    }),
    pair
      ? locale.say("settings-pair", { first: nameOf(target), second: nameOf(pair) })
      : locale.say("settings-pair-none"),
    reads.length > 0
      ? locale.say("settings-reads", { languages: namesOfLanguages(locale, reads) })
      : locale.say("settings-reads-none"),
    locale.say("settings-style", { style: locale.say(`style-${settings.style ?? "neutral"}`) }),
    locale.say("settings-glossary", { count: settings.glossary?.length ?? 0 }),
    locale.say("settings-context", { state: locale.say(`button-${settings.context ?? "on"}`) }),
  ];
  const text = [locale.say("settings-title"), lines.join("\n"), locale.say("settings-kept")];
  return sentence(text.join("\n\n"), keyboardOf(ctx));
}

function keyboardOf({ locale, chat }: BotContext): Keyboard {
  const button = (id: "language" | "pair" | "style" | "glossary" | "context" | "reads") => ({
    label: locale.say(`button-${id}`),
    data: `settings:${id}`,
  });
  // What somebody reads is theirs alone, and a group's buttons are everybody's.
  const reads = chat?.type === "private" ? [[button("reads")]] : [];
  return [
    [button("language"), button("pair")],
    ...reads,
    [button("style"), button("context")],
    [button("glossary")],
    [{ label: locale.say("button-reset"), data: "settings:reset" }],
  ];
}
