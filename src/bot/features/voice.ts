import { Composer } from "grammy/web";
import type { Message } from "grammy/types";
import { searchLanguage } from "../../translation/languages/language_search.ts";
import type { BotContext, BotParts } from "../context.ts";
import { mediaOf } from "../media.ts";
import { replyWithSpeech } from "../answers/speech_reply.ts";

const KINDS = ["message:voice", "message:audio", "message:video", "message:video_note"] as const;

/** Recordings of every kind in private chats, and /listen, which hears one again as another language. */
export function voice(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.chatType("private").on([...KINDS, "message:document"], async (ctx, next) => {
    const media = mediaOf(ctx.message);
    if (!media) return await next();
    await replyWithSpeech(ctx, parts, ctx.message, media, {});
    if (ctx.message.caption) await next();
  });

  composer.command("listen", async (ctx) => {
    const replied = ctx.message?.reply_to_message as Message | undefined;
    const media = mediaOf(replied);
    const input = ctx.match.trim();
    const search = input === "" ? undefined : searchLanguage(input, ctx.locale.tag);
    if (!replied || !media || (search && search.kind !== "found")) {
      await ctx.reply(ctx.locale.say("listen-usage"));
      return;
    }
    await replyWithSpeech(ctx, parts, replied, media, { spoken: search?.language.code });
  });

  return composer;
}
