import type { BotContext } from "../context.ts";

/** Telegram shows an action for at most 5 s (Bot API, sendChatAction). */
const REPEAT_MS = 4_000;

/** Shows "typing…", or another action, while `work` goes on, without making it wait. */
export async function whileTyping<T>(
  ctx: BotContext,
  work: () => Promise<T>,
  action: "typing" | "record_voice" = "typing",
): Promise<T> {
  // A missing "typing…" is not worth a failure, nor a line in the log.
  const show = () => void ctx.replyWithChatAction(action).catch(() => {});
  show();
  const timer = setInterval(show, REPEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
