import type { Message, Update, User } from "grammy/types";
import type { ChatState } from "../../src/playground/telegram/chats.ts";
import { findEntities } from "../../src/playground/telegram/found_entities.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";

/** A person who writes in a group that the bot is in. */
export interface GroupMember {
  write(text: string, replyTo?: Message): Message;
  /** Sends anything: a recording, a file, a sticker. */
  send(content: Partial<Message>): Message;
  edit(message: Message, text: string): void;
}

/** Makes a member of a group; messages are seen by the bot as updates. */
export function groupMember(
  telegram: EmbeddedTelegram,
  group: ChatState,
  from: User,
): GroupMember {
  const send = (content: Partial<Message>): Message => {
    const message = telegram.side.chats.post(group, from, content);
    telegram.addUpdate({ message: message as NonNullable<Update["message"]> });
    return message;
  };
  return {
    send,
    write(text, replyTo) {
      const entities = findEntities(text);
      return send({
        text,
        ...(entities.length > 0 && { entities }),
        ...(replyTo && { reply_to_message: replyTo }),
      } as Partial<Message>);
    },
    edit(message, text) {
      const edited = { ...message, text, edit_date: message.date + 1 } as Message;
      telegram.side.chats.replace(group, edited);
      telegram.addUpdate({ edited_message: edited as NonNullable<Update["edited_message"]> });
    },
  };
}

/** Returns the bot's messages in a chat, as they look now. */
export function written(chat: ChatState): Message[] {
  return [...chat.messages.values()].filter(({ from }) => from?.is_bot);
}
