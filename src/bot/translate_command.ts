import { Composer } from "grammy/web";
import { languageOfFlag } from "../translation/flags.ts";
import type { Language } from "../translation/languages.ts";
import { searchLanguage } from "../translation/language_search.ts";
import { withRecent } from "./chat_languages.ts";
import type { BotContext, BotParts } from "./context.ts";
import { repliedOriginal } from "./original.ts";
import { replyWithTranslation } from "./translation_reply.ts";

/** A reply with `/tr [language]` or with a flag translates the message that it answers, in groups too. */
export function translateCommand(parts: BotParts): Composer<BotContext> {
  const { store } = parts;
  const composer = new Composer<BotContext>();

  const translate = async (ctx: BotContext, language: Language | undefined) => {
    const original = ctx.message && repliedOriginal(ctx.message);
    if (!original || !ctx.chat) {
      await ctx.reply(ctx.locale.say("tr-no-text"));
      return;
    }
    if (language) {
      store.saveSettings(ctx.chat.id, withRecent(store.settings(ctx.chat.id), language));
    }
    await replyWithTranslation(ctx, parts, original, { target: language?.code });
  };

  composer.command(["tr", "translate"], async (ctx) => {
    const input = ctx.match.trim();
    if (!ctx.message?.reply_to_message) {
      await ctx.reply(ctx.locale.say("tr-usage"));
      return;
    }
    const search = input === "" ? undefined : searchLanguage(input, ctx.locale.tag);
    if (search && search.kind !== "found") {
      const shown = { input: [...input].slice(0, 64).join("").toWellFormed() };
      await ctx.reply(ctx.locale.say("tr-unknown", shown), {
        link_preview_options: { is_disabled: true },
      });
      return;
    }
    await translate(ctx, search?.language);
  });

  composer.on("message:text").filter(
    (ctx) =>
      ctx.message.reply_to_message !== undefined &&
      languageOfFlag(ctx.message.text.trim()) !== undefined,
    (ctx) => translate(ctx, languageOfFlag(ctx.message.text.trim())),
  );

  return composer;
}
