import { Composer } from "grammy/web";
import type { BotContext, BotParts } from "../context.ts";
import { mediaOf } from "../media.ts";
import { toOriginal } from "../answers/original.ts";
import { replyWithTranslation } from "../answers/translation_reply.ts";

/** A text or a caption in a private chat is answered by its translation, which follows when it is edited. */
export function text(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.chatType("private").on(["message:text", "message:caption"], async (ctx) => {
    const original = toOriginal(ctx.message);
    if (original) await replyWithTranslation(ctx, parts, original);
  });

  composer.on(["edited_message:text", "edited_message:caption"], async (ctx) => {
    const { editedMessage } = ctx;
    // What was said or stands in a file does not change with the caption.
    if (mediaOf(editedMessage) || editedMessage.document) return;
    const original = toOriginal(editedMessage);
    if (!original || original.text.startsWith("/")) return;
    const existing = parts.store.replies(ctx.chat.id, original.messageId);
    // In a group only what was asked for is followed.
    if (existing.length === 0 && ctx.chat.type !== "private") return;
    await replyWithTranslation(ctx, parts, original, { existing });
  });

  return composer;
}
