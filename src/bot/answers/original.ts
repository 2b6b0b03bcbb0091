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

/** The passage that a person quoted by hand when replying (Bot API, TextQuote). */
export function quotedOriginal({ quote, ...message }: Message): Original | undefined {
  if (!quote?.is_manual) return undefined;
  const messageId = message.reply_to_message?.message_id ?? message.message_id;
  return { messageId, text: quote.text, entities: quote.entities ?? [] };
}
