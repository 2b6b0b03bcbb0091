/** UTF-16 units that a button shows beside the name of an encoding: guess. */
const MAX_UNITS = 28;
/** UTF-16 units before the first letter that tells encodings apart: guess. */
const CONTEXT_UNITS = 10;
const LETTER = /[^\p{ASCII}\P{L}]/u;
const SIGN = /\P{ASCII}/u;

/** Takes a piece of a text, on one line, that shows letters beyond ASCII if there are any. */
export function sampleOf(text: string): string {
  const at = Math.max(0, LETTER.exec(text)?.index ?? SIGN.exec(text)?.index ?? 0);
  const before = text.slice(Math.max(0, at - CONTEXT_UNITS), at);
  const line = before.slice(before.search(/[^\r\n]*$/));
  // A word that is cut tells nothing.
  const start = at -
    (line.length < before.length || at <= CONTEXT_UNITS
      ? line.length
      : line.replace(/^\S*\s/, "").length);
  const rest = text.slice(start, start + MAX_UNITS).trimStart();
  return rest.replace(/[\r\n][^]*$/, "").replace(/[\uD800-\uDBFF]$/, "").trim();
}
