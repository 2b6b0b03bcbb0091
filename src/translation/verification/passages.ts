import { findLanguage, type Language } from "../languages/languages.ts";
import { lettersIn } from "../languages/scripts.ts";
import { hasForeignLetters, hasForeignWords } from "./function_words.ts";
import { withoutPlaceholders } from "./survivors.ts";
import {
  countLetters,
  countOrdinaryWords,
  countWords,
  foldWords,
  linesOf,
  plainLetters,
  saysOneWord,
  sentencesOf,
  wordsOf,
} from "./words.ts";

// All bounds here are guesses: a wrong suspicion costs a call.

/** A text can rightly stay as it is where it is a name, “OK”, an address. */
const MIN_ECHO_WORDS = 2;
const MIN_ECHO_LETTERS = 6;
/** Share of common pairs of letters (Dice) above which a text was touched up, not translated. */
const MIN_LIKENESS = 0.85;
/** Letters of words that stay among others: guess; “ok” and “km” may. */
const MIN_KEPT_LETTERS = 6;
/** A part that stays has to be longer: people quote. */
const MIN_PART_WORDS = 3.5;
const MIN_PART_LETTERS = 12;
const MIN_SCRIPT_LETTERS = 6;
/** What stays whole in another script needs fewer. */
const MIN_FOREIGN_LETTERS = 2;
/** Below this share of the target's letters, brands and quoted words are no explanation. */
const MIN_SCRIPT_SHARE = 0.2;
/** Letters of these say more than one of Latin. */
const DENSE = ["Han", "Hangul"];
const DENSE_WEIGHT = 2.5;
/** Share of kana in Chinese, which quotes Japanese names at most. */
const MAX_KANA_SHARE = 0.2;
/** So many Chinese characters without kana are no Japanese sentence. */
const MIN_HAN_WITHOUT_KANA = 8;
const CHINESE = ["zh", "zh-Hant", "yue"];

/** Tells whether an answer is the original, with nothing but names in it that could rightly stay. */
export function isEcho(original: string, answer: string, target: Language | undefined): boolean {
  if (!areAlike(foldWords(original), foldWords(answer))) return false;
  const ordinary = countOrdinaryWords(original);
  // A list of brands is the same in every script; a lone word is more often a word.
  if (isForeignScript(original, target)) return ordinary >= 1 || countWords(original) <= 1;
  const isLaughter = saysOneWord(original);
  return ordinary >= 1 && !isLaughter && countWords(original) >= MIN_ECHO_WORDS &&
    countLetters(original) >= MIN_ECHO_LETTERS;
}

/** Tells whether two texts share nearly all of their pairs of letters. Cost: linear. */
function areAlike(folded: string, otherFolded: string): boolean {
  if (folded === otherFolded) return true;
  const [one, other] = [folded, otherFolded].map((text) => text.replace(/\p{N}/gu, "")) as [
    string,
    string,
  ];
  const pairs = new Map<string, number>();
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < other.length; at++) {
    const pair = other.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  return shared * 2 >= (one.length + other.length - 2) * MIN_LIKENESS &&
    one.length >= MIN_PART_LETTERS;
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
  if (keepsWords(original, answer, target)) return true;
  const lines = new Set(linesOf(answer).length > 1 ? linesOf(original) : []);
  return partsOf(answer).some((part) => {
    if (!parts.has(part)) return false;
    // A foreign sentence in the text, which is in the target already.
    const isTargets = target !== undefined && lettersIn(part, target.scripts) > 0 &&
      lettersIn(part, sourceScripts) === 0;
    if (isTargets) return false;
    const [letters, ordinary] = [countLetters(part), countOrdinaryWords(part)];
    if (isForeignScript(part, target, MIN_FOREIGN_LETTERS)) return ordinary >= 1;
    return lines.has(part)
      ? letters >= MIN_ECHO_LETTERS && ordinary >= 1 && countWords(part) >= MIN_ECHO_WORDS
      : letters >= MIN_PART_LETTERS && ordinary >= MIN_PART_WORDS;
  });
}

/**
 * Tells whether ordinary words of the original stand in an answer that is in another script. Cost:
 * linear.
 */
function keepsWords(original: string, answer: string, target: Language | undefined): boolean {
  if (!target || isForeignScript(answer, target)) return false;
  const runs = (text: string) =>
    (plainLetters(text).match(
      /\p{Script=Latin}+|[\p{L}\p{M}]+?(?=\p{Script=Latin}|[^\p{L}\p{M}]|$)/gu,
    ) ?? [])
      .filter((run) => lettersIn(run, target.scripts) === 0 && !/^\p{Lu}/u.test(run));
  const known = new Set(runs(withoutPlaceholders(original)));
  const kept = new Set(
    runs(
      withoutPlaceholders(answer).replace(
        /[“„«"'「『（(][^“”„«»"'「」『』（）()]{1,80}[”“»"'」』）)]/gu,
        " ",
      ),
    )
      .filter((run) => known.has(run)),
  );
  const units = [...kept].reduce((sum, run) => sum + countLetters(run), 0);
  return kept.size >= 2 && units >= MIN_KEPT_LETTERS ||
    [...kept].some((run) => !/\p{Script=Latin}/u.test(run) && run.length >= 2);
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
function isForeignScript(
  text: string,
  language: Language | undefined,
  minLetters = MIN_SCRIPT_LETTERS,
): boolean {
  const plain = plainLetters(text);
  const letters = countLetters(plain);
  if (!language || letters < minLetters) return false;
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
    part.replace(/(?<![.!?。！？؟।…])[.!?。！？؟।…]+$/u, "").trim()
  );
}
