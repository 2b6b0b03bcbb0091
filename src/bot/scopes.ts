import type { Chat } from "grammy/types";
import type { Scope } from "../store/store.ts";
import type { Asker } from "./answers/ask.ts";

/** Returns the scope of a person's own settings. */
export function personScope({ bot, person }: Asker): Scope {
  return { bot, kind: "person", id: person };
}

/** Returns the scope of a chat: the person's own where they are alone with the bot. */
export function chatScope(bot: number, chat: Pick<Chat, "id" | "type">): Scope {
  return { bot, kind: chat.type === "private" ? "person" : "chat", id: chat.id };
}

/** Names a scope for queues and quotas. */
export function payerOf({ bot, kind, id }: Scope): string {
  return `${bot} ${kind} ${id}`;
}
