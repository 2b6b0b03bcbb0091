/** Stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words in one phrase that a model falls into repeating (guess). */
const MAX_PERIOD = 20;
/** Units above which a word is looked at letter by letter: a loop of one syllable is one word. */
const MAX_WORD_UNITS = 40;
/** Scripts that have no spaces between words. */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}" +
  "\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}";
const WORD = new RegExp(`[${UNSPACED}]|[^\\s${UNSPACED}]+`, "gu");

interface Word {
  readonly start: number;
  readonly end: number;
  /** How it is told from others; empty for punctuation. */
  readonly folded: string;
}

/**
 * Finds phrases that are said at least so many times one after another, from the end of the first
 * copy to the end of the last; case and punctuation do not count. Cost: linear.
 */
export function repetitionsIn(text: string, minTimes: number): Stretch[] {
  const words = wordsOf(text).filter(({ folded }) => folded !== "");
  const found: Stretch[] = [];
  for (let at = 0; at < words.length;) {
    const loop = loopAt(words, at, minTimes);
    if (loop) {
      found.push({ start: words[at + loop.period - 1]!.end, end: words[loop.endAt - 1]!.end });
      at = loop.endAt;
    } else at++;
  }
  return found;
}

/** Finds the shortest phrase that is repeated from here on. */
function loopAt(words: readonly Word[], at: number, minTimes: number) {
  for (let period = 1; period <= MAX_PERIOD; period++) {
    let endAt = at + period;
    while (endAt < words.length && words[endAt]!.folded === words[endAt - period]!.folded) endAt++;
    if (endAt - at < period * minTimes) continue;
    // Digits are said one by one, and each counts.
    const hasLetters = words.slice(at, at + period).some(({ folded }) => /\p{L}/u.test(folded));
    if (hasLetters) return { period, endAt };
  }
  return undefined;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const parts = word.length > MAX_WORD_UNITS ? [...word] : [word];
    let start = index;
    for (const part of parts) {
      const folded = foldWord(part);
      words.push({ start, end: start + part.length, folded });
      start += part.length;
    }
  }
  return words;
}

/** Makes words alike: small letters without punctuation; empty for punctuation alone. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
