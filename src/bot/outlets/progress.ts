import type { InlineKeyboard } from "grammy/web";
import type { BotContext, BotParts } from "../context.ts";
import { editIfThere } from "./delivery.ts";
import { answering } from "./send_options.ts";

/** Telegram punishes edits that follow each other faster (reference: flood limits). */
const MIN_PAUSE_MS = 3_000;

/** One message that says how far long work is, and in the end what became of it. */
export interface Progress {
  readonly messageId: number;
  /** Shows this soon, unless something newer comes first. */
  say(text: string): void;
  /** Resolves when nothing more is on its way, so that another hand can go on. */
  settle(): Promise<void>;
  /** The last word. */
  end(text: string, keyboard?: InlineKeyboard): Promise<void>;
  /** The result speaks for itself. */
  remove(): Promise<void>;
}

/**
 * @param messageId the message that is worked on
 * @param existing the bot's messages that answered it before, of which the first becomes the progress; by default
 *   the one that an interrupted run left
 */
export async function startProgress(
  ctx: BotContext,
  { store }: BotParts,
  messageId: number,
  text: string,
  existing: readonly number[] = [],
): Promise<Progress> {
  const chatId = ctx.chat!.id;
  // Ids are positive: below zero is room for what is only under way.
  const underWay = -messageId;
  const known = existing[0] ?? store.replies(chatId, underWay)[0];
  const isShown = known !== undefined && await editIfThere(ctx, chatId, known, text);
  const id = isShown ? known : (await ctx.reply(text, {
    ...answering(messageId),
  })).message_id;
  store.saveReplies(chatId, underWay, [id]);

  let shownAtMs = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  const settle = async () => {
    await last;
    store.saveReplies(chatId, underWay, []);
  };
  return {
    messageId: id,
    settle,
    say(text) {
      if (performance.now() - shownAtMs < MIN_PAUSE_MS) return;
      shownAtMs = performance.now();
      // Progress that cannot be shown is no reason to stop.
      last = ctx.api.editMessageText(chatId, id, text).catch(() => {});
    },
    async end(text, keyboard) {
      await settle();
      await ctx.api.editMessageText(chatId, id, text, {
        ...(keyboard && { reply_markup: keyboard }),
      });
    },
    async remove() {
      await settle();
      await ctx.api.deleteMessage(chatId, id).catch(() => {});
    },
  };
}
