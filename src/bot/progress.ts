import type { InlineKeyboard } from "grammy/web";
import type { BotContext, BotParts } from "./context.ts";
import { editIfThere } from "./delivery.ts";

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
 * @param messageId the message that is worked on; what an interrupted run left below it is used again
 */
export async function startProgress(
  ctx: BotContext,
  { store }: BotParts,
  messageId: number,
  text: string,
): Promise<Progress> {
  const chatId = ctx.chat!.id;
  const [known] = store.replies(chatId, messageId);
  const isShown = known !== undefined && await editIfThere(ctx, chatId, known, text);
  const id = isShown ? known : (await ctx.reply(text, {
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  })).message_id;
  store.saveReplies(chatId, messageId, [id]);

  let shownAtMs = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  return {
    messageId: id,
    settle: () => last.then(() => {}),
    say(text) {
      if (performance.now() - shownAtMs < MIN_PAUSE_MS) return;
      shownAtMs = performance.now();
      // Progress that cannot be shown is no reason to stop.
      last = ctx.api.editMessageText(chatId, id, text).catch(() => {});
    },
    async end(text, keyboard) {
      await last;
      await ctx.api.editMessageText(chatId, id, text, {
        ...(keyboard && { reply_markup: keyboard }),
      });
    },
    async remove() {
      await last;
      await ctx.api.deleteMessage(chatId, id).catch(() => {});
    },
  };
}
