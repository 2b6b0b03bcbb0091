import type { Steps } from "../folding.ts";
import { quietly, type StyledPlace } from "../place.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";
import type { Stretch } from "../unchangeable.ts";
import { decodeAss, encodeAss } from "./ass_text.ts";

/** Times of syllables (Aegisub, override tags). */
const KARAOKE = /\\k[fot]?\s*\d/i;
const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_AFTER = /^\p{L}/u;
/** Blocks within words, as of colours from letter to letter, for so many UTF-16 units: guess. */
const UNITS_PER_BLOCK = 4;
/** Where a word begins; each sign of a script without spaces is one. */
const WORD = /(?<!\S)\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A block, and where it stands among the words, in UTF-16 units. */
interface Mark {
  readonly at: number;
  readonly original: string;
}

/**
 * Makes the place of a line whose blocks stand within words: it is read without them. They stand
 * before words of the translation, in their order and as far from its begin as they were, so that
 * the times of all syllables are those of the line. Cost: linear.
 * @param raw the line from the first to the last word
 * @param blocks what stays in it, from left to right
 * @returns `undefined` where the blocks stand between words
 */
export function* spreadPlace(
  raw: string,
  blocks: readonly Stretch[],
): Generator<undefined, Pick<StyledPlace, "words" | "write"> | undefined> {
  let isKaraoke = false;
  let within = 0;
  let text = "";
  let original = "";
  let at = 0;
  const marks: Mark[] = [];
  for (const { start, end } of blocks) {
    yield undefined;
    const block = raw.slice(start, end);
    isKaraoke ||= KARAOKE.test(block);
    const isWithin = LETTER_BEFORE.test(raw.slice(Math.max(start - 2, 0), start)) &&
      LETTER_AFTER.test(raw.slice(end, end + 2));
    if (isWithin) within++;
    original += raw.slice(at, start);
    text += yield* quietly(inPieces(raw.slice(at, start), decodeAss));
    marks.push({ at: text.length, original: block });
    at = end;
  }
  text += yield* quietly(inPieces(raw.slice(at), decodeAss));
  if (!isKaraoke && (within < 2 || within * UNITS_PER_BLOCK < text.length)) return undefined;
  const encode = encodeAss(original + raw.slice(at));
  return {
    words: { text, entities: [] },
    write: (translated) => spread(translated.text, marks, text.length, encode),
  };
}

/** Puts each block before the word that is nearest to where it was, as a part of `units`. */
function* spread(
  text: string,
  marks: readonly Mark[],
  units: number,
  encode: (words: string) => string,
): Steps<string> {
  const starts: number[] = [];
  for (const { index } of text.matchAll(WORD)) {
    starts.push(index);
    yield;
  }
  const written = createTextWriter();
  let at = 0;
  let nth = 0;
  for (const mark of marks) {
    yield;
    const target = mark.at / units * text.length;
    const distance = (index: number) => Math.abs((starts[index] ?? Infinity) - target);
    for (; distance(nth + 1) < distance(nth); nth++) yield;
    const start = Math.max(at, starts[nth] ?? 0);
    written.add(yield* inPieces(text.slice(at, start), encode));
    written.add(mark.original);
    at = start;
  }
  written.add(yield* inPieces(text.slice(at), encode));
  return written.read();
}
