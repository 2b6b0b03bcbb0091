import type { Message, MessageEntity } from "grammy/types";
import { withoutExtras } from "./extras.ts";

/** A message, as far as it is translated. */
export interface Original {
  readonly messageId: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** What can be translated of a message: its text or caption; of the bot's own, the translation alone. */
export function toOriginal(message: Message | undefined): Original | undefined {
  if (!message) return undefined;
  const text = message.text ?? message.caption;
  if (text === undefined) return undefined;
  const entities = message.entities ?? message.caption_entities ?? [];
  const whole = { text, entities };
  return {
    messageId: message.message_id,
    ...message.from?.is_bot ? withoutExtras(whole) : whole,
  };
}

/** What a person picked by replying: the quoted passage, else the whole message (Bot API, TextQuote). */
export function repliedOriginal(message: Message): Original | undefined {
  const original = toOriginal(message.reply_to_message);
  const { quote } = message;
  if (!quote?.is_manual) return original;
  const messageId = original?.messageId ?? message.message_id;
  return { messageId, text: quote.text, entities: quote.entities ?? [] };
}
