/** Stretch of a text in UTF-16 units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LINK = /(?:https?:\/\/|www\.)\S+/g;

/** Stretches from left to right, and `undefined` where the search has gone on without one. */
export type Stretches = Generator<Stretch | undefined, void>;

/** Finds addresses. Cost: linear. */
export function* linksIn(text: string): Stretches {
  for (const { index, 0: link } of text.matchAll(LINK)) {
    yield { start: index, end: index + link.length };
  }
}

/**
 * Makes a search for the next `sign`, in the same line or up to `limit`. The line end and the sign
 * that were found are remembered: what is never closed is looked for once, not once for each that
 * is open.
 * @returns the place behind the sign, which is at least one unit after `from`; `undefined` where
 *   there is none
 */
export function createCloser(
  text: string,
  sign: string,
  limit?: number,
): (from: number) => number | undefined {
  let next = -1;
  let end = limit ?? -1;
  return (from) => {
    if (end < from) end = endOfLine(text, from);
    if (next !== Infinity && next <= from) {
      const index = text.indexOf(sign, from + 1);
      next = index < 0 ? Infinity : index;
    }
    return next < end ? next + sign.length : undefined;
  };
}

/** Finds the end of the line, or of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
