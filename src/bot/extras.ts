import type { MessageEntity } from "grammy/types";
import { type FormattedText, sliceFormatted } from "../translation/entities.ts";

/**
 * What stands below a translation in the same message, each in a folded quote that begins with its sign: which
 * language was chosen, the translation back, the pronunciation.
 */
export const EXTRA_SIGNS = { introduction: "ℹ️", back: "⇄", pronunciation: "🔤" } as const;
export type Extra = keyof typeof EXTRA_SIGNS;

const BETWEEN = "\n\n";

/** The message with one more quote below. */
export function withExtra(
  { text, entities }: FormattedText<MessageEntity>,
  extra: Extra,
  content: string,
): FormattedText<MessageEntity> {
  const quote = `${EXTRA_SIGNS[extra]} ${content.trim()}`;
  const offset = text.length + BETWEEN.length;
  return {
    text: text + BETWEEN + quote,
    entities: [...entities, { type: "expandable_blockquote", offset, length: quote.length }],
  };
}

/** Which extras a message has. */
export function extrasOf(message: FormattedText<MessageEntity>): Extra[] {
  return quotesOf(message).map(({ extra }) => extra);
}

/** The translation alone. */
export function withoutExtras(
  message: FormattedText<MessageEntity>,
): FormattedText<MessageEntity> {
  const [first] = quotesOf(message);
  if (!first) return message;
  return sliceFormatted(message, 0, message.text.slice(0, first.offset).trimEnd().length);
}

function quotesOf({ text, entities }: FormattedText<MessageEntity>) {
  return entities.flatMap(({ type, offset }) => {
    if (type !== "expandable_blockquote") return [];
    const found = Object.entries(EXTRA_SIGNS)
      .find(([, sign]) => text.startsWith(`${sign} `, offset));
    return found ? [{ extra: found[0] as Extra, offset }] : [];
  }).sort((a, b) => a.offset - b.offset);
}
