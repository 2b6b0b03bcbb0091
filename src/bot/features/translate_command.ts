import { Composer } from "grammy/web";
import { languageOfFlag } from "../../translation/languages/flags.ts";
import type { Language } from "../../translation/languages/languages.ts";
import { searchLanguage } from "../../translation/languages/language_search.ts";
import { answerReplied } from "../answers/answer.ts";
import { withRecent } from "../answers/chat_languages.ts";
import type { BotContext, BotParts } from "../context.ts";
import { NO_PREVIEW } from "../outlets/send_options.ts";

/** A reply with `/tr [language]` or with a flag translates the message that it answers, in groups too. */
export function translateCommand(parts: BotParts): Composer<BotContext> {
  const { store } = parts;
  const composer = new Composer<BotContext>();

  const translate = async (ctx: BotContext, language: Language | undefined) => {
    if (!ctx.message || !ctx.chat) return;
    if (language) {
      store.saveSettings(ctx.chat.id, withRecent(store.settings(ctx.chat.id), language));
    }
    const isAnswered = await answerReplied(ctx, parts, ctx.message, { target: language?.code });
    if (!isAnswered) await ctx.reply(ctx.locale.say("tr-no-text"));
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
        ...NO_PREVIEW,
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
