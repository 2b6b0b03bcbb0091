import { findLanguage, type Language } from "../languages/languages.ts";
import { lettersIn } from "../languages/scripts.ts";
import { hasForeignLetters, hasForeignWords } from "./function_words.ts";
import {
  countLetters,
  countOrdinaryWords,
  countWords,
  foldWords,
  linesOf,
  plainLetters,
  sentencesOf,
  wordsOf,
} from "./words.ts";

// All bounds here are guesses: a wrong suspicion costs a call.

/** A text can rightly stay as it is where it is a name, “OK”, an address. */
const MIN_ECHO_WORDS = 2;
const MIN_ECHO_LETTERS = 6;
/** A part that stays has to be longer: people quote. */
const MIN_PART_WORDS = 3.5;
const MIN_PART_LETTERS = 12;
const MIN_SCRIPT_LETTERS = 6;
/** Below this share of the target's letters, brands and quoted words are no explanation. */
const MIN_SCRIPT_SHARE = 0.2;
/** Letters of these say more than one of Latin. */
const DENSE = ["Han", "Hangul"];
const DENSE_WEIGHT = 2.5;
/** Share of kana in Chinese, which quotes Japanese names at most. */
const MAX_KANA_SHARE = 0.2;
/** So many Chinese characters without kana are no Japanese sentence. */
const MIN_HAN_WITHOUT_KANA = 10;
const CHINESE = ["zh", "zh-Hant", "yue"];

/** Tells whether an answer is the original, with nothing but names in it that could rightly stay. */
export function isEcho(original: string, answer: string, target: Language | undefined): boolean {
  if (foldWords(original) !== foldWords(answer)) return false;
  const ordinary = countOrdinaryWords(original);
  // A list of brands is the same in every script; a lone word is more often a word.
  if (isForeignScript(original, target)) return ordinary >= 1 || countWords(original) <= 1;
  return ordinary >= MIN_ECHO_WORDS && countLetters(original) >= MIN_ECHO_LETTERS;
}

/** Tells whether a line or sentence of the original stands in the answer as it was. */
export function leavesParts(
  original: string,
  answer: string,
  source: string,
  target: Language | undefined,
): boolean {
  const parts = new Set(partsOf(original));
  const sourceScripts = findLanguage(source)?.scripts ?? [];
  return partsOf(answer).some((part) => {
    if (!parts.has(part)) return false;
    // A foreign sentence in the text, which is in the target already.
    const isTargets = target !== undefined && lettersIn(part, target.scripts) > 0 &&
      lettersIn(part, sourceScripts) === 0;
    return !isTargets && countLetters(part) >= MIN_PART_LETTERS &&
      countOrdinaryWords(part) >= MIN_PART_WORDS;
  });
}

/** Tells whether the answer holds the whole original and something more. */
export function keepsOriginal(original: string, answer: string): boolean {
  const [before, after] = [foldWords(original), foldWords(answer)];
  return before.length >= MIN_PART_LETTERS && countWords(original) >= MIN_ECHO_WORDS &&
    after.length > before.length * 1.2 && after.includes(before);
}

/**
 * Tells whether a line of the answer is in another script than the target's, or has words or letters
 * that the target does not have. Words that the original has may stay, and brands.
 */
export function isInOtherLanguage(
  original: string,
  answer: string,
  target: Language,
): "wrong-script" | "wrong-language" | undefined {
  const kept = new Set(wordsOf(plainLetters(original).toLowerCase()));
  const fresh = (line: string) =>
    wordsOf(plainLetters(line)).filter((word) => !kept.has(word.toLowerCase())).join(" ");
  const lines = linesOf(answer);
  if (lines.some((line) => isForeignScript(fresh(line), target))) return "wrong-script";
  const words = fresh(answer);
  if (isOtherEastAsian(words, target)) return "wrong-script";
  if (hasForeignLetters(words, target.code)) return "wrong-language";
  return lines.some((line) => hasForeignWords(line, target.code)) ? "wrong-language" : undefined;
}

/** Tells whether hardly a letter of a text is in a script of the language. */
function isForeignScript(text: string, language: Language | undefined): boolean {
  const plain = plainLetters(text);
  const letters = countLetters(plain);
  if (!language || letters < MIN_SCRIPT_LETTERS) return false;
  const dense = lettersIn(plain, DENSE.filter((one) => language.scripts.includes(one)));
  const own = lettersIn(plain, language.scripts) + dense * (DENSE_WEIGHT - 1);
  return own < (letters + dense * (DENSE_WEIGHT - 1)) * MIN_SCRIPT_SHARE;
}

/** Tells whether Japanese stands for Chinese, or Chinese for Japanese. */
function isOtherEastAsian(words: string, { code }: Language): boolean {
  const kana = lettersIn(words, ["Hiragana", "Katakana"]);
  const han = lettersIn(words, ["Han"]);
  if (CHINESE.includes(code)) return kana > (kana + han) * MAX_KANA_SHARE;
  return code === "ja" && kana === 0 && han >= MIN_HAN_WITHOUT_KANA;
}

function partsOf(text: string): string[] {
  return [...linesOf(text), ...sentencesOf(text)].map((part) =>
    part.replace(/[.!?。！？؟।…]+$/u, "").trim()
  );
}
