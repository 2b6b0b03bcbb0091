import type { Message, Update, User } from "grammy/types";
import type { ChatState } from "../../src/playground/telegram/chats.ts";
import { findEntities } from "../../src/playground/telegram/found_entities.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";

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

/** Sends a text file in a group, and asks there for its translation. @returns the file */
export function askForFile(
  { side }: EmbeddedTelegram,
  group: ChatState,
  person: TelegramUser,
  text: string,
): Message {
  const bytes = new TextEncoder().encode(text);
  const { id } = side.files.add("documents", ".txt", bytes);
  const document = {
    file_id: id,
    file_unique_id: id,
    file_name: "note.txt",
    file_size: bytes.length,
  };
  const sent = person.sendIn(group, { document });
  person.writeIn(group, "/tr english", { reply_to_message_id: sent.message_id });
  return sent;
}

/** Returns the bot's messages in a chat, as they look now. */
export function written(chat: ChatState): Message[] {
  return [...chat.messages.values()].filter(({ from }) => from?.is_bot);
}
