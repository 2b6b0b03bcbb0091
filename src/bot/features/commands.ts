import { type Api, Composer } from "grammy/web";
import { isMessageId, type Locale, LOCALE_CODES, localeFor } from "../../locales/locales.ts";
import { languageName } from "../../translation/languages/languages.ts";
import { searchLanguage } from "../../translation/languages/language_search.ts";
import { chatLanguages, withTarget } from "../answers/chat_languages.ts";
import type { BotContext, BotParts } from "../context.ts";
import { describePair } from "./pair.ts";
import { languageButtons, pickerKeyboard } from "../answers/language_buttons.ts";
import { NO_PREVIEW } from "../outlets/send_options.ts";

/** The commands in Telegram's menu; `command-…` in the locales describes them. */
const MENU = [
  "setlang",
  "pair",
  "tr",
  "listen",
  "style",
  "glossary",
  "mylang",
  "help",
  "start",
] as const;

/** Puts the commands into Telegram's menu, in every language that the bot speaks. */
export async function publishCommands(api: Api, signal: AbortSignal): Promise<void> {
  for (const code of LOCALE_CODES) {
    const locale = localeFor(code);
    const commands = MENU.map((command) => ({
      command,
      description: locale.say(`command-${command}`),
    }));
    const scope = code === "en" ? {} : { language_code: code as "en" };
    await api.setMyCommands(commands, scope, signal as Parameters<Api["setMyCommands"]>[2]);
  }
}

/** Says what the bot can do, with a line for each command that has one. */
function helpText(locale: Locale): string {
  const lines = MENU.map((command) => `help-${command}` as const).filter(isMessageId)
    .map((id) => locale.say(id));
  return [locale.say("help-begin"), lines.join("\n"), locale.say("help-end")].join("\n\n");
}

/** /start, /help, /setlang (also /language and /lang), /mylang. */
export function commands({ store }: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.command("start", async (ctx) => {
    const { target } = chatLanguages(store.settings(ctx.chat.id), ctx.from?.language_code);
    const language = languageName(target, ctx.locale.tag);
    await ctx.reply(ctx.locale.say("start", { language }), {
      reply_markup: pickerKeyboard("set", { selected: target.code }),
    });
  });

  composer.command("help", async (ctx) => {
    await ctx.reply(helpText(ctx.locale));
  });

  composer.command("mylang", async (ctx) => {
    const settings = store.settings(ctx.chat.id);
    const { target, isOwn } = chatLanguages(settings, ctx.from?.language_code);
    if (settings.pair) {
      await ctx.reply(describePair(ctx, settings));
      return;
    }
    const language = languageName(target, ctx.locale.tag);
    await ctx.reply(ctx.locale.say(isOwn ? "mylang-own" : "mylang-set", { language }));
  });

  composer.command(["setlang", "language", "lang"], async (ctx) => {
    const settings = store.settings(ctx.chat.id);
    const picker = pickerKeyboard("set", { selected: settings.target });
    const input = ctx.match.trim();
    if (input === "") {
      await ctx.reply(ctx.locale.say("picker-title"), { reply_markup: picker });
      return;
    }
    const search = searchLanguage(input, ctx.locale.tag);
    if (search.kind === "found") {
      store.saveSettings(ctx.chat.id, withTarget(settings, search.language));
      ctx.log.info("Language set", { target: search.language.code });
      const language = languageName(search.language, ctx.locale.tag);
      await ctx.reply(ctx.locale.say("language-set", { language }));
      return;
    }
    const shown = { input: [...input].slice(0, 64).join("") };
    await ctx.reply(
      ctx.locale.say(search.kind === "near" ? "picker-near" : "picker-unknown", shown),
      {
        reply_markup: search.kind === "near" ? languageButtons("set", search.languages) : picker,
        ...NO_PREVIEW,
      },
    );
  });

  return composer;
}
