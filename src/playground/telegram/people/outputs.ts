import type { Message } from "grammy/types";
import { WAIT_MS, waitFor } from "../../wait_for.ts";
import type { Chats, Draft } from "../chats.ts";

/** Something that the bot did in a chat. */
export interface BotOutput {
  readonly kind: "message" | "edit" | "delete";
  readonly message: Message;
}

/** The bot's doings where somebody looks, in order. */
export interface Outputs<T = BotOutput> {
  /** Gives each once. @throws Error when nothing comes within the limit */
  next(timeoutMs?: number): Promise<T>;
}

/**
 * Collects from now on.
 * @param isSeen tells whether the one who looks sees this message in this chat
 */
export function collectOutputs(
  chats: Chats,
  isSeen: (chatId: number, message: Message) => boolean,
): Outputs {
  const { add, next } = createQueue<BotOutput>("an output of the bot");
  chats.on((event) => {
    if (event.kind !== "message" && event.kind !== "edit" && event.kind !== "delete") return;
    if (event.message.from?.id !== chats.bot.id || !isSeen(event.chatId, event.message)) return;
    add({ kind: event.kind, message: event.message });
  });
  return { next };
}

/** Collects the drafts of one chat, from now on. */
export function collectDrafts(chats: Chats, chatId: number): Outputs<Draft> {
  const { add, next } = createQueue<Draft>("a draft of the bot");
  chats.on((event) => event.kind === "draft" && event.chatId === chatId && add(event.draft));
  return { next };
}

function createQueue<T>(what: string): Outputs<T> & { add(one: T): void } {
  const collected: T[] = [];
  const waiters: ((one: T) => void)[] = [];
  return {
    add(one) {
      const waiter = waiters.shift();
      if (waiter) waiter(one);
      else collected.push(one);
    },
    next(timeoutMs = WAIT_MS) {
      const first = collected.shift();
      if (first !== undefined) return Promise.resolve(first);
      return waitFor(
        (resolve) => {
          waiters.push(resolve);
          return () => {
            const index = waiters.indexOf(resolve);
            if (index >= 0) waiters.splice(index, 1);
          };
        },
        what,
        timeoutMs,
      );
    },
  };
}
