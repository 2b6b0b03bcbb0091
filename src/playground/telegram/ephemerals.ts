import type { Message, User } from "grammy/types";
import type { ChatState } from "./chats.ts";

/** A message that one person and the bot alone see. */
export interface Ephemeral {
  readonly message: Message;
  readonly chatId: number;
  /** The one who sees it beside the bot: the receiver of the bot's, the author of a person's. */
  readonly person: User;
  /** In ms since the epoch. */
  readonly atMs: number;
}

/** The ephemeral messages of all groups (Bot API 10.2). */
export interface Ephemerals {
  /** Makes one: its message id is 0, its own id rises. */
  add(state: ChatState, from: User, receiver: User, content: Partial<Message>): Ephemeral;
  get(chatId: number, id: unknown): Ephemeral | undefined;
  replace(known: Ephemeral, message: Message): void;
  remove(known: Ephemeral): void;
}

/**
 * Creates an empty store.
 * @param now the clock, in ms since the epoch
 */
export function createEphemerals(now: () => number): Ephemerals {
  const known = new Map<number, Ephemeral>();
  let lastId = 0;
  const idOf = ({ message }: Ephemeral) => message.ephemeral_message_id ?? 0;
  return {
    add({ chat }, from, receiver, content) {
      const message = {
        message_id: 0,
        ephemeral_message_id: ++lastId,
        from,
        receiver_user: receiver,
        chat,
        date: Math.floor(now() / 1_000),
        ...content,
      } as Message;
      const person = from.is_bot ? receiver : from;
      const ephemeral = { message, chatId: chat.id, person, atMs: now() };
      known.set(lastId, ephemeral);
      return ephemeral;
    },
    get(chatId, id) {
      const found = known.get(Number(id));
      return found?.chatId === chatId ? found : undefined;
    },
    replace: (before, message) => void known.set(idOf(before), { ...before, message }),
    remove: (one) => void known.delete(idOf(one)),
  };
}
