import { findLanguage, type Language, sameLanguage } from "./languages/languages.ts";
import { lettersIn, lettersOf } from "./languages/scripts.ts";
import { hasPreamble } from "./preambles.ts";

/** Reason why an answer is no translation; the model is told when it gets its second chance. */
export type Defect =
  | "empty"
  | "echo"
  | "wrong-script"
  | "too-long"
  | "too-short"
  | "reasoning"
  | "preamble"
  | "reply";

export interface Attempt {
  /** The original, without marks. */
  readonly original: string;
  readonly answer: string;
  /** BCP 47, as the model detected it. */
  readonly source: string;
  readonly target: string;
}

// A short text can legitimately stay as it is: names, "OK", "Internet". All bounds here are
// guesses.
const MIN_ECHO_LETTERS = 16;
const MIN_ECHO_WORDS = 4;
const MIN_SCRIPT_LETTERS = 6;
const MIN_SCRIPT_SHARE = 0.5;
/** Share of kana in Chinese, which quotes Japanese names at most: guess. */
const MAX_KANA_SHARE = 0.2;
/**
 * Between the tersest and the wordiest pair of languages lie about factor 2 either way: guess with
 * room.
 */
const MAX_GROWTH = 3;
const GROWTH_ALLOWANCE = 60;
const MIN_SHARE = 0.25;
/** Weight below which a text says too little for a share to mean anything: guess. */
const MIN_SHARE_WEIGHT = 40;
/** Scripts whose letters say as much as so many Latin ones: guess. */
const DENSE: readonly [scripts: readonly string[], weight: number][] = [
  [["Han"], 3],
  [["Hiragana", "Katakana", "Hangul"], 1.8],
];

const REASONING = /<\/?(?:think|thinking|reasoning|analysis)>|<\|[^|]{0,40}\|>/i;
const WORDS = /[\p{L}\p{M}\p{N}'’-]+/gu;
const QUESTION = /[?？؟]/g;
/** Languages that put no question mark where others do, or another one. */
const OTHER_QUESTIONS = ["ja", "th", "lo", "km", "my", "el", "hy", "am", "zh", "zh-Hant", "yue"];
const LINK = /https?:\/\/\S+/g;

/**
 * Looks at an answer: is it a translation?
 * @returns what is wrong with it, or `undefined`
 */
export function verifyTranslation(
  { original, answer, source, target }: Attempt,
): Defect | undefined {
  if (answer.trim() === "") return "empty";
  if (REASONING.test(answer) && !REASONING.test(original)) return "reasoning";
  if (hasPreamble(answer) && !hasPreamble(original)) return "preamble";
  const language = findLanguage(target);
  if (!sameLanguage(source, target) && isEcho(original, answer)) return "echo";
  if (language && isWrongScript(original, answer, language)) return "wrong-script";
  const before = weigh(original);
  const after = weigh(answer);
  if (after > before * MAX_GROWTH + GROWTH_ALLOWANCE) return "too-long";
  if (before >= MIN_SHARE_WEIGHT && after < before * MIN_SHARE) return "too-short";
  if (isReply(original, answer, source, target)) return "reply";
  return undefined;
}

function isEcho(original: string, answer: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const words = original.match(WORDS)?.length ?? 0;
  const dense = lettersIn(original, ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer"]);
  if (words < MIN_ECHO_WORDS && dense < MIN_ECHO_LETTERS) return false;
  return lettersOf(original) >= MIN_ECHO_LETTERS && fold(original) === fold(answer);
}

/**
 * Looks at the words that the original does not have: names, brands and code may stay in any
 * script.
 */
function isWrongScript(original: string, answer: string, { code, scripts }: Language): boolean {
  const kept = new Set(original.toLowerCase().match(WORDS));
  const fresh = answer.replace(WORDS, (word) => kept.has(word.toLowerCase()) ? " " : word);
  const letters = lettersOf(fresh);
  if (letters < MIN_SCRIPT_LETTERS) return false;
  if (lettersIn(fresh, scripts) < letters * MIN_SCRIPT_SHARE) return true;
  const kana = lettersIn(fresh, ["Hiragana", "Katakana"]);
  return ["zh", "zh-Hant", "yue"].includes(code) && kana > letters * MAX_KANA_SHARE;
}

function weigh(text: string): number {
  let weight = lettersOf(text);
  for (const [scripts, factor] of DENSE) weight += lettersIn(text, scripts) * (factor - 1);
  return weight;
}

/**
 * Tells whether a question was answered: the original only asks, and the answer does not ask at
 * all.
 */
function isReply(original: string, answer: string, source: string, target: string): boolean {
  const isElsewhere = [source, target].some((code) =>
    OTHER_QUESTIONS.includes(findLanguage(code)?.code ?? code)
  );
  if (isElsewhere) return false;
  const text = original.replace(LINK, "").trim();
  const endsAsking = /[?？؟][\s"'»”’)\p{Extended_Pictographic}]*$/u.test(text);
  return endsAsking && (answer.match(QUESTION)?.length ?? 0) === 0;
}
