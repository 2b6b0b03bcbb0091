import { lettersIn } from "../languages/scripts.ts";
import { countLetters, plainLetters, sentencesOf } from "./words.ts";

/** Scripts whose letters say as much as so many Latin ones: guess. */
const DENSE: readonly [scripts: readonly string[], weight: number][] = [
  [["Han"], 3],
  [["Hiragana", "Katakana", "Hangul"], 1.8],
];
/**
 * Between the tersest and the wordiest pair of languages lie about factor 2 either way, and short
 * texts are less even: guesses with room, since a wrong suspicion costs a call.
 */
const MAX_GROWTH = 2.2;
const GROWTH_ALLOWANCE = 32;
const MIN_SHARE = 0.4;
/** Weight below which a text says too little for a share to mean anything: guess. */
const MIN_SHARE_WEIGHT = 40;
/** So little of a short text is no translation of it either. */
const MIN_SHORT_SHARE = 0.2;
const MIN_SHORT_WEIGHT = 20;
/** A letter or syllable that is repeated more often is laughter, or a scream (guess). */
const MAX_REPEATS = 3;
/** Letters of a syllable that laughter repeats: “ha”, “кек”. */
const MAX_SYLLABLE = 3;

/** Tells whether an answer says far more, or far less, than the original. */
export function sizeDefect(original: string, answer: string): "too-long" | "too-short" | undefined {
  const before = weigh(original);
  const after = weigh(answer);
  if (after > before * MAX_GROWTH + GROWTH_ALLOWANCE) return "too-long";
  if (before >= MIN_SHARE_WEIGHT && after < before * MIN_SHARE) return "too-short";
  if (before >= MIN_SHORT_WEIGHT && after < before * MIN_SHORT_SHARE) return "too-short";
  const isShorter = after < before * 0.7;
  return isShorter && losesSentences(original, answer) ? "too-short" : undefined;
}

/** Tells whether most sentences are gone; two are often joined, three seldom. */
function losesSentences(original: string, answer: string): boolean {
  const before = sentencesOf(original).filter(hasLetters).length;
  const after = sentencesOf(answer).filter(hasLetters).length;
  return before >= 4 && after * 2 < before;
}

function hasLetters(text: string): boolean {
  return countLetters(text) >= 4;
}

/** Weighs what a text says, in letters of Latin. */
export function weigh(text: string): number {
  const plain = withoutRepeats(plainLetters(text));
  let weight = countLetters(plain);
  for (const [scripts, factor] of DENSE) weight += lettersIn(plain, scripts) * (factor - 1);
  return weight;
}

/** Shortens what repeats itself. Cost: linear. */
function withoutRepeats(text: string): string {
  const kept: string[] = [];
  const repeats = new Array<number>(MAX_SYLLABLE + 1).fill(0);
  for (let at = 0; at < text.length; at++) {
    let isRepeat = false;
    for (let size = 1; size <= MAX_SYLLABLE; size++) {
      repeats[size] = text[at] === text[at - size] ? repeats[size]! + 1 : 0;
      isRepeat ||= repeats[size]! >= size * MAX_REPEATS;
    }
    if (!isRepeat) kept.push(text[at]!);
  }
  return kept.join("");
}
