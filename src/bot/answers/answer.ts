import type { Message } from "grammy/types";
import { documentKind } from "../../translation/documents.ts";
import type { BotContext, BotParts } from "../context.ts";
import { replyWithDocument } from "./document.ts";
import { mediaOf } from "../media.ts";
import { quotedOriginal, toOriginal } from "./original.ts";
import { replyWithTranslation } from "./translation_reply.ts";
import { replyWithSpeech } from "./speech_reply.ts";

export interface AnswerOptions {
  /** Code of a language for this message only; by default the chat's languages decide. */
  readonly target?: string | undefined;
  /** Code of the language that a recording is to be heard as. */
  readonly spoken?: string | undefined;
  /** The bot's messages that answered before, and now become the new answer. */
  readonly existing?: readonly number[];
}

/**
 * Answers a message with its translation, whatever it is: a text file, a recording, a text.
 * @returns `false` where there is nothing in it that can be translated
 */
export async function answer(
  ctx: BotContext,
  parts: BotParts,
  message: Message,
  options: AnswerOptions = {},
): Promise<boolean> {
  const kind = documentKind(message.document?.file_name);
  const media = mediaOf(message);
  const original = toOriginal(message);
  if (kind) await replyWithDocument(ctx, parts, message, kind, options);
  else if (media) await replyWithSpeech(ctx, parts, message, media, options);
  else if (original) await replyWithTranslation(ctx, parts, original, options);
  return kind !== undefined || media !== undefined || original !== undefined;
}

/** The same for the message that a command replies to; a passage quoted by hand comes before the whole. */
export async function answerReplied(
  ctx: BotContext,
  parts: BotParts,
  message: Message,
  options: AnswerOptions,
): Promise<boolean> {
  const quoted = quotedOriginal(message);
  if (quoted) {
    await replyWithTranslation(ctx, parts, quoted, options);
    return true;
  }
  const replied = message.reply_to_message;
  return replied !== undefined && await answer(ctx, parts, replied as Message, options);
}

/** Turns the message whose button was pressed into the new answer to the one that it answers. */
export async function answerAgain(
  ctx: BotContext,
  parts: BotParts,
  options: Omit<AnswerOptions, "existing"> = {},
): Promise<void> {
  const pressed = ctx.callbackQuery?.message;
  const original = pressed?.reply_to_message as Message | undefined;
  if (pressed && original) {
    const known = parts.store.replies(pressed.chat.id, original.message_id);
    const existing = known.includes(pressed.message_id) ? known : [pressed.message_id];
    if (await answer(ctx, parts, original, { ...options, existing })) return;
  }
  await ctx.editMessageText(ctx.locale.say("original-gone"));
}
