import type { Steps } from "../folding.ts";
import { inPieces } from "../text_writer.ts";
import { createCloser, type Stretch, type Stretches } from "../unchangeable.ts";

/** What begins and ends a drawing, of which the text is commands (Aegisub, override tags). */
const DRAWING = /\\p(\d{1,9})/g;
/** Line breaks, hard and soft, and hard spaces. */
const SIGN = /\\([Nnh])/g;
const BREAK = /\\[Nn]/g;
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** What nobody reads at the begin of words. */
export const MARGIN = /^\s*(?:\\[Nnh]\s*)*/;

/**
 * Finds override blocks and comments in braces, and drawings as a whole. Those side by side are
 * one. Cost: linear.
 */
export function* blocksIn(text: string): Stretches {
  const closer = createCloser(text, "}", text.length);
  let isDrawing = false;
  let open: Stretch | undefined;
  for (let at = text.indexOf("{"); at >= 0;) {
    yield undefined;
    const end = closer(at);
    if (end === undefined) break;
    if (open && (isDrawing || open.end === at)) open = { start: open.start, end };
    else {
      if (open) yield open;
      open = { start: at, end };
    }
    for (const [, scale] of text.slice(at, end).matchAll(DRAWING)) isDrawing = Number(scale) > 0;
    at = text.indexOf("{", end);
  }
  if (open) yield isDrawing ? { start: open.start, end: text.length } : open;
}

/** Reads words as a person does. */
export function decodeAss(words: string): string {
  return words.replace(SIGN, (_, sign) => sign === "h" ? "\u00A0" : "\n");
}

/**
 * Tells how a translation is written: in one line, and without braces, which would hide it; the
 * wide ones look alike.
 * @param original the words that it takes the place of, without blocks
 */
export function encodeAss(original: string): (words: string) => string {
  const isSoft = original.includes("\\n") && !original.includes("\\N");
  const lineBreak = isSoft ? "\\n" : "\\N";
  const hardSpace = original.includes("\\h") ? "\\h" : "\u00A0";
  return (words) =>
    words.replace(LINE_END, lineBreak).replaceAll("\u00A0", hardSpace)
      .replaceAll("{", "｛").replaceAll("}", "｝");
}

/** Tells how line breaks are written where there are as many as before: each as hard as it was. */
export function breaksLike(original: string): (words: string) => Steps<string> {
  const breaksIn = function* (words: string): Steps<string[]> {
    const found: string[] = [];
    for (const [one] of words.matchAll(BREAK)) {
      yield;
      found.push(one);
    }
    return found;
  };
  return function* (words) {
    const before = yield* breaksIn(original);
    if ((yield* breaksIn(words)).length !== before.length) return words;
    let nth = 0;
    return yield* inPieces(words, (piece) => piece.replace(BREAK, () => before[nth++]!));
  };
}
