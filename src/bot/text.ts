import { Composer } from "grammy/web";
import type { BotContext, BotParts } from "./context.ts";
import { replyWithTranslation, toOriginal } from "./translation_reply.ts";

/** A text in a private chat is answered by its translation. */
export function text(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType("private").on("message:text", async (ctx) => {
    const original = toOriginal(ctx.message);
    if (original) await replyWithTranslation(ctx, parts, original);
  });
  return composer;
}
