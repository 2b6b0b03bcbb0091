import type { Message } from "grammy/types";
import { WAIT_MS, waitFor } from "../../wait_for.ts";
import type { Chats } from "../chats.ts";

/** Something that the bot did in a chat. */
export interface BotOutput {
  readonly kind: "message" | "edit" | "delete";
  readonly message: Message;
}

/** The bot's doings where somebody looks, in order. */
export interface Outputs {
  /** Gives each once. @throws Error when nothing comes within the limit */
  next(timeoutMs?: number): Promise<BotOutput>;
}

/**
 * Collects from now on.
 * @param isSeen tells whether the one who looks sees this message in this chat
 */
export function collectOutputs(
  chats: Chats,
  isSeen: (chatId: number, message: Message) => boolean,
): Outputs {
  const collected: BotOutput[] = [];
  const waiters: ((output: BotOutput) => void)[] = [];
  chats.on((event) => {
    if (event.kind !== "message" && event.kind !== "edit" && event.kind !== "delete") return;
    if (event.message.from?.id !== chats.bot.id || !isSeen(event.chatId, event.message)) return;
    const output = { kind: event.kind, message: event.message };
    const waiter = waiters.shift();
    if (waiter) waiter(output);
    else collected.push(output);
  });
  return {
    next(timeoutMs = WAIT_MS) {
      const first = collected.shift();
      if (first) return Promise.resolve(first);
      return waitFor(
        (resolve) => {
          waiters.push(resolve);
          return () => {
            const index = waiters.indexOf(resolve);
            if (index >= 0) waiters.splice(index, 1);
          };
        },
        "an output of the bot",
        timeoutMs,
      );
    },
  };
}
