/** Scripts that put no space between words, with their signs and the fullwidth ones. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303F\uFF00-\uFFEF]/u;
/** A hyphen behind a letter at a line's end: hyphen-minus and U+2010. */
const HYPHEN = /\p{L}[-\u2010]$/u;
/** UTF-16 units at a line's end that are looked at: longer than a word. */
const WORD_UNITS = 40;
/** Words that Russian writes with a hyphen wherever they stand (Правила русской орфографии, § 138). */
const RUSSIAN_BEFORE = /(?:^|[^\p{L}])кое[-\u2010]$/iu;
const RUSSIAN_AFTER = /^(?:то|либо|нибудь|таки)(?!\p{L})/u;

/**
 * Tells what stands between two lines of one paragraph, and how many UTF-16 units of the first one's
 * end go. A hyphen goes before a small letter, unless the word has another one or Russian always
 * writes it: a word that lost its hyphen is understood better than one in two halves.
 */
export function seamOf(before: string, after: string): { drop: number; space: string } {
  const end = before.slice(-WORD_UNITS);
  if (end.endsWith("\u00AD")) return { drop: 1, space: "" };
  if (HYPHEN.test(end)) {
    const word = end.slice(end.lastIndexOf(" ") + 1, -1);
    const isKept = !/^\p{Ll}/u.test(after) || /[-\u2010]/.test(word) ||
      RUSSIAN_BEFORE.test(end) || RUSSIAN_AFTER.test(after);
    return { drop: isKept ? 0 : 1, space: "" };
  }
  const last = [...before.slice(-2)].at(-1) ?? "";
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0x20);
  return { drop: 0, space: SPACELESS.test(last) || SPACELESS.test(first) ? "" : " " };
}
