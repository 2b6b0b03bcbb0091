import type { TextSpan } from "../../translation/content.ts";
import { type FormattedText, sliceFormatted } from "../../translation/entities.ts";

/**
 * Quotes that stand beside a translation in the same message, each begun by its sign: above it what
 * was said in a recording; below it which language is used or was chosen for good, the translation
 * back, the pronunciation.
 */
const EXTRA_SIGNS = {
  transcript: "🎙",
  introduction: "ℹ️",
  chosen: "✅",
  back: "⇄",
  pronunciation: "🔤",
} as const;

/** Kind of quote beside a translation. */
export type Extra = keyof typeof EXTRA_SIGNS;

/**
 * Where the translation stands in a message, by the UTF-16 units of what the bot put above and
 * below it. It travels in the data of the buttons: a person's own quote may begin with the same
 * sign.
 */
export interface Layout {
  readonly above: number;
  readonly below: number;
}

/** A message with its layout. */
export interface LaidOut extends FormattedText<TextSpan> {
  readonly layout: Layout;
}

const BETWEEN = "\n\n";

/** Lays out a translation alone. */
export function layOut({ text, entities }: FormattedText<TextSpan>): LaidOut {
  return { text, entities, layout: { above: 0, below: 0 } };
}

/** Adds one more quote below. */
export function withExtra(
  { text, entities, layout }: LaidOut,
  extra: Extra,
  content: string,
): LaidOut {
  const quote = `${EXTRA_SIGNS[extra]} ${content.trim()}`;
  const offset = text.length + BETWEEN.length;
  return {
    text: text + BETWEEN + quote,
    entities: [...entities, { type: "expandable_blockquote", offset, length: quote.length }],
    layout: { ...layout, below: layout.below + BETWEEN.length + quote.length },
  };
}

/** Puts what was said above a translation; alone, and open, where there is none. */
export function withTranscript(
  transcript: string,
  { text, entities }: FormattedText<TextSpan>,
): LaidOut {
  const quote = `${EXTRA_SIGNS.transcript} ${transcript}`;
  const isAlone = text === "";
  const type = isAlone ? "blockquote" : "expandable_blockquote";
  const start = isAlone ? quote.length : quote.length + 1;
  return {
    text: isAlone ? quote : `${quote}\n${text}`,
    entities: [
      { type, offset: 0, length: quote.length },
      ...entities.map((entity) => ({ ...entity, offset: entity.offset + start })),
    ],
    layout: { above: quote.length, below: 0 },
  };
}

/** Returns the translation in a message, or the transcript where that is all. */
export function translationIn(message: LaidOut): FormattedText<TextSpan> {
  const { text } = message;
  const { above, below } = fitted(message);
  const end = text.slice(0, text.length - below).trimEnd().length;
  const start = text.length - text.slice(above).trimStart().length;
  return start < end
    ? sliceFormatted(message, start, end)
    : sliceFormatted(message, above > 0 ? EXTRA_SIGNS.transcript.length + 1 : 0, end);
}

/** Returns the quotes that a message has below the translation. */
export function extrasBelow(message: LaidOut): Extra[] {
  const { text, entities } = message;
  const from = text.length - fitted(message).below;
  return entities.filter(({ offset }) => offset >= from).flatMap(({ offset }) => {
    const found = Object.entries(EXTRA_SIGNS)
      .find(([, sign]) => text.startsWith(`${sign} `, offset));
    return found ? [found[0] as Extra] : [];
  });
}

/**
 * Fits the layout to the last of several messages, which has the buttons: what stood above is in
 * the first.
 */
function fitted({ text, entities, layout: { above, below } }: LaidOut): Layout {
  const isQuoted = entities.some(({ type, offset, length }) =>
    type.endsWith("blockquote") && offset === 0 && length === above
  );
  return { above: isQuoted ? above : 0, below: below <= text.length ? below : 0 };
}
