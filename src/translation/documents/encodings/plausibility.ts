import type { Steps } from "../folding.ts";
import type { Costs, LanguageModel } from "./language_model.ts";

/** Words, and rows of characters of Chinese, Japanese and Korean. */
const CHARACTERS = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー";
const CHARACTER = new RegExp(`[${CHARACTERS}]`, "u");
const WORD = new RegExp(`[${CHARACTERS}]+|[[\\p{L}\\p{M}]--[${CHARACTERS}]]+`, "gv");
/** Scripts, one of which a word has. */
const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Hebrew", "Arabic", "Thai"].map((script) =>
  new RegExp(`\\p{Script=${script}}`, "u")
);
/** Signs that stand before, behind, or between words, and those of Chinese and Japanese. */
const OPENING = /[„‚“”‘«»‹›¿¡]/;
const CLOSING = /[”“’‘«»‹›…™®°؟،؛·]/;
const DASH = /[\u2010-\u2015\u00A0•]/;
/** Marks of direction, which only some scripts need. */
const DIRECTION = /[\u200E\u200F]/;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Quotes that open, each with those that may close it. */
const QUOTES = ["„“”", "‚‘’", "“”", "‘’", "«»", "‹›", "¿?", "¡!"];
const WIDE = /[\u3001-\u3011\u30FB\uFF01-\uFF5E]/;
/** Signs within a word: the apostrophe, the soft hyphen; those that join and part letters. */
const INNER = /[’\u00AD]/;
const JOINERS = /[\u200C\u200D]/;
const COMMON_SIGN = /[§€£©№²³½]/;
/** What no text has: control characters, bytes that mean nothing, characters of nobody. */
const BROKEN = /[\u0080-\u009F\uFFFD\p{Co}\p{Cn}]/u;
const FRAME = /[\u2500-\u25FF]/;
const SIGN = /[^\p{ASCII}\p{L}\p{M}]/gu;
const SIGNS = /[^\p{ASCII}\p{L}\p{M}]/u;
const ASCII_WORD = /^[a-z]+$/i;
/** Letters of other scripts at both sides. */
const BETWEEN_LETTERS = /^\p{L}\p{L}$/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Bits that a sign costs: guesses. */
const PUNCTUATION_BITS = 5;
const COMMON_SIGN_BITS = 8;
const RARE_SIGN_BITS = 14;
const FRAME_BITS = 25;
const BROKEN_BITS = 40;
/** Bits of a sign at the wrong side of a letter, which are added. */
const MISPLACED_BITS = 20;
/** Bits of a dash or a space between two letters, of a sign that is in the middle of a word. */
const DIVIDING_BITS = 30;
const INNER_BITS = 45;
/** Bits of a quote that nothing closes. */
const OPEN_QUOTE_BITS = 10;
/** Bits of each further script in a word. */
const SCRIPT_BITS = 30;
/** Bits of a letter beside a character of Chinese, Japanese or Korean. */
const JUNCTION_BITS = 14;
/** Bits of such characters between two letters. */
const INNER_CHARACTER_BITS = 30;
/** Bits of a word of capitals, of each of its letters, and of a capital behind a small letter. */
const CAPITALS_BITS = 1;
const CAPITAL_BITS = 0.7;
const INNER_CAPITAL_BITS = 14;
/** Bits of two capitals beside a small letter: MHz. */
const DOUBLE_CAPITAL_BITS = 6;
/** Bits of an English word in another language; weight of words of nothing but ASCII. */
const ENGLISH_BITS = 4;
const PLAIN_WEIGHT = 0.5;
/** Bits by which a language is likelier that the person reads. */
const READ_BITS = 6;

/**
 * Tells how unlikely a text is, in bits: as one in its likeliest language. Each word counts once.
 * Cost: linear.
 * @param reads codes of languages that are likelier
 */
export function* judge(
  text: string,
  model: LanguageModel,
  reads: readonly string[],
): Steps<number> {
  const { languages } = model;
  const total: Costs = new Float32Array(languages.length);
  for (const [index, language] of languages.entries()) {
    if (!reads.includes(language.split("-")[0]!)) total[index]! += READ_BITS;
  }
  const english = languages.indexOf("en");
  let signs = 0;
  const seen = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const around = (text[index - 1] ?? "") + (text[index + word.length] ?? "");
    // A sign beside it may be one of its letters, read wrongly.
    const isPlain = ASCII_WORD.test(word) && !SIGNS.test(around);
    const key = isPlain ? word : `${word} `;
    if (seen.has(key)) continue;
    seen.add(key);
    yield;
    const costs = costsOf(word, model);
    signs += junctionBits(word, around);
    const limit = ASCII_WORD.test(word) ? costs[english]! + ENGLISH_BITS : Infinity;
    const weight = isPlain ? PLAIN_WEIGHT : 1;
    for (let index = 0; index < total.length; index++) {
      total[index]! += weight * Math.min(costs[index]!, limit);
    }
    signs += caseBits(word) + scriptBits(word);
  }
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    yield;
    signs += signBits(sign, text[index - 1] ?? "", text[index + sign.length] ?? "");
  }
  for (const [open, ...closing] of QUOTES) {
    if (text.includes(open!) && !closing.some((sign) => text.includes(sign))) {
      signs += OPEN_QUOTE_BITS;
    }
  }
  return signs + total.reduce((least, bits) => Math.min(least, bits));
}

function costsOf(word: string, model: LanguageModel): Costs {
  const total: Costs = new Float32Array(model.languages.length);
  let before = "_";
  const add = (costs: Costs) => {
    for (let index = 0; index < total.length; index++) total[index]! += costs[index]!;
  };
  for (const letter of word.normalize("NFC").toLowerCase()) {
    if (CHARACTER.test(letter)) {
      add(model.ofCharacter(letter));
      before = "_";
    } else {
      add(model.ofPair(before + letter));
      before = letter;
    }
  }
  if (before !== "_") add(model.ofPair(before + "_"));
  return total;
}

function caseBits(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 0;
  const inner = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const double = /\p{Lu}\p{Lu}/u.test(word) && /\p{Ll}/u.test(word) ? DOUBLE_CAPITAL_BITS : 0;
  return CAPITALS_BITS + CAPITAL_BITS * capitals + INNER_CAPITAL_BITS * inner + double;
}

function junctionBits(word: string, around: string): number {
  if (CHARACTER.test(word)) return BETWEEN_LETTERS.test(around) ? INNER_CHARACTER_BITS : 0;
  return CHARACTER.test(around) ? JUNCTION_BITS : 0;
}

function scriptBits(word: string): number {
  const scripts = SCRIPTS.filter((script) => script.test(word)).length;
  return SCRIPT_BITS * (Math.max(scripts, 1) - 1);
}

function signBits(sign: string, before: string, behind: string): number {
  if (BROKEN.test(sign)) return BROKEN_BITS;
  if (FRAME.test(sign)) return FRAME_BITS;
  if (WIDE.test(sign)) return PUNCTUATION_BITS;
  const [isBehindLetter, isBeforeLetter] = [LETTER.test(before), LETTER.test(behind)];
  const isInner = isBehindLetter && isBeforeLetter;
  if (DASH.test(sign)) {
    const isDouble = sign === "\u00A0" && (before === " " || behind === " ");
    return isInner || isDouble ? DIVIDING_BITS : PUNCTUATION_BITS;
  }
  if (JOINERS.test(sign)) {
    return RIGHT_TO_LEFT.test(before + behind) ? PUNCTUATION_BITS : INNER_BITS;
  }
  if (isInner) return INNER.test(sign) ? PUNCTUATION_BITS : INNER_BITS;
  if (DIRECTION.test(sign)) {
    return RIGHT_TO_LEFT.test(before + behind) ? PUNCTUATION_BITS : DIVIDING_BITS;
  }
  if (OPENING.test(sign) && !isBehindLetter || CLOSING.test(sign) && !isBeforeLetter) {
    return PUNCTUATION_BITS;
  }
  const bits = COMMON_SIGN.test(sign) ? COMMON_SIGN_BITS : RARE_SIGN_BITS;
  return bits + (isBehindLetter || isBeforeLetter ? MISPLACED_BITS : 0);
}
