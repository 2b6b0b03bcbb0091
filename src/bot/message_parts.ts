/** UTF-16 units of one message (Bot API, sendMessage). */
export const MAX_MESSAGE_UNITS = 4096;
/** A part shorter than this looks torn off; rather cut at the next finer boundary. */
const MIN_SHARE = 0.5;

/** Paragraph, line, sentence, word: where a text may end, best first. */
const BOUNDARIES = [/\n{2,}/g, /\n/g, /[.!?…。！？؟।]["'»”’)]*\s*/gu, /\s+/g];

/**
 * Cuts a text into parts that each fit a message; joined they are the text again, but for what Telegram
 * cannot carry (lone surrogates, NUL).
 */
export function splitText(text: string, limit = MAX_MESSAGE_UNITS): string[] {
  let rest = text.toWellFormed().replaceAll("\0", "");
  const parts: string[] = [];
  while (rest.length > limit) {
    const end = bestEnd(rest, limit);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

function bestEnd(text: string, limit: number): number {
  const head = text.slice(0, limit);
  for (const boundary of BOUNDARIES) {
    const last = [...head.matchAll(boundary)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end >= limit * MIN_SHARE) return end;
  }
  const isInsidePair = /[\uD800-\uDBFF]$/.test(head);
  return isInsidePair ? limit - 1 : limit;
}
