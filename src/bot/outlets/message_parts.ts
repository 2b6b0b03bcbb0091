import type { TextSpan } from "../../translation/content.ts";
import { endOf, type FormattedText, sliceFormatted } from "../../translation/entities.ts";
import { bestCut, skipSpace } from "../../translation/segments.ts";

/** UTF-16 units of one message (Bot API, sendMessage). */
export const MAX_MESSAGE_UNITS = 4096;

/**
 * Cuts a text into parts that each fit a message, at a paragraph or sentence where there is one;
 * entities end at the cut and go on after it. White space at the cut is left out, as Telegram would
 * do.
 */
export function splitFormatted(
  whole: FormattedText<TextSpan>,
  limit = MAX_MESSAGE_UNITS,
): FormattedText<TextSpan>[] {
  const { text } = whole;
  const parts: FormattedText<TextSpan>[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const rest = text.slice(start).trimEnd().length;
    const cut = rest <= limit ? start + rest : bestCut(text, start, start + limit);
    const end = start + text.slice(start, cut).trimEnd().length;
    parts.push(trimmed(sliceFormatted(whole, start, end)));
    start = skipSpace(text, cut);
  }
  return parts;
}

/** Drops entities of white space alone, which would be refused. */
function trimmed({ text, entities }: FormattedText<TextSpan>): FormattedText<TextSpan> {
  const kept = entities.filter((one) => text.slice(one.offset, endOf(one)).trim() !== "");
  return { text, entities: kept };
}
