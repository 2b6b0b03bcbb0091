import type { MessageEntity } from "grammy/types";
import { type FormattedText, sliceFormatted } from "../../translation/entities.ts";

/**
 * What stands beside a translation in the same message, each in a folded quote that begins with its sign: above
 * it what was said in a recording; below it which language was chosen, the translation back, the pronunciation.
 */
const EXTRA_SIGNS = {
  transcript: "🎙",
  introduction: "ℹ️",
  back: "⇄",
  pronunciation: "🔤",
} as const;
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

/** A translation with what was said above it; or that alone, open, where nothing is below. */
export function withTranscript(
  transcript: string,
  { text, entities }: FormattedText<MessageEntity>,
): FormattedText<MessageEntity> {
  const quote = `${EXTRA_SIGNS.transcript} ${transcript}`;
  const type = text === "" ? "blockquote" : "expandable_blockquote";
  const start = text === "" ? quote.length : quote.length + 1;
  return {
    text: text === "" ? quote : `${quote}\n${text}`,
    entities: [
      { type, offset: 0, length: quote.length },
      ...entities.map((entity) => ({ ...entity, offset: entity.offset + start })),
    ],
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
  const quotes = quotesOf(message);
  const transcript = quotes.find(({ extra }) => extra === "transcript");
  const below = quotes.find(({ extra }) => extra !== "transcript");
  const { text } = message;
  const end = text.slice(0, below?.offset).trimEnd().length;
  const after = transcript ? transcript.offset + transcript.length : 0;
  // Of a transcript without a translation the transcript itself is the text.
  const start = transcript && after >= end
    ? EXTRA_SIGNS.transcript.length + 1
    : text.length - text.slice(after).trimStart().length;
  return sliceFormatted(message, start, end);
}

function quotesOf({ text, entities }: FormattedText<MessageEntity>) {
  return entities.flatMap(({ type, offset, length }) => {
    if (type !== "expandable_blockquote" && type !== "blockquote") return [];
    const found = Object.entries(EXTRA_SIGNS)
      .find(([, sign]) => text.startsWith(`${sign} `, offset));
    return found ? [{ extra: found[0] as Extra, offset, length }] : [];
  }).sort((a, b) => a.offset - b.offset);
}
