import { chineseScript } from "./chinese.ts";
import { closeness, findLanguage, sameLanguage, sameVariety, tableCode } from "./languages.ts";
import { lettersIn, lettersOf } from "./scripts.ts";

/** A text, what a model made of it, and the language that the model says it was in. */
export interface Answered {
  readonly original: string;
  readonly answer: string;
  readonly source: string;
}

/**
 * Share of an answer's words that the original has, above which both are in varieties of one
 * language: guess; a text in another language has names and numbers in common with it, European and
 * Brazilian Portuguese about half of their words, the two scripts of Chinese a third or more.
 */
const MIN_COMMON_SHARE = 0.3;
/** Words that are often the same in close languages: guess. */
const FEW_WORDS = 3;
/** Codes of the two that a model calls `zh` alike. */
const CHINESE: readonly string[] = ["zh", "zh-Hant"];
/** Share of letters in a script that only one of two languages has: guess. */
const CLEAR_SHARE = 0.7;

/**
 * Tells which of the two languages that were asked for an answer is in. A model names a source more
 * roughly than people choose (`pt` for what they read as `pt-BR`, `zh` for `zh-Hant`): then the
 * answer itself tells.
 */
export function languageOfAnswer(
  { original, answer, source }: Answered,
  target: string,
  alternative: string | undefined,
): string {
  if (alternative === undefined) return target;
  if (sameVariety(source, target)) return alternative;
  if (!isRoughly(source, target)) return target;
  const byLetters = languageByLetters(answer, target, alternative);
  if (byLetters !== undefined) return byLetters;
  return commonShare(original, answer) >= MIN_COMMON_SHARE ? target : alternative;
}

/**
 * Adds the script to a source that a model named roughly: a text of a language with other letters
 * that is written in Latin ones is not in what its readers write ("hi" becomes "hi-Latn"), and a
 * Chinese one shows which Chinese it is.
 */
export function asWritten(source: string, text: string): string {
  const language = findLanguage(source);
  if (!language || language.scripts.includes("Latin")) return source;
  if (CHINESE.includes(language.code) && lettersIn(text, ["Han"]) > 0) {
    const script = chineseScript(text);
    return script === undefined ? source : `zh-${script}`;
  }
  const isRomanised = lettersIn(text, ["Latin"]) > 0 && lettersIn(text, language.scripts) === 0;
  return isRomanised ? `${language.code.split("-")[0]}-Latn` : source;
}

/**
 * Tells whether a text in one language can be right as it is in another: no fault where a model
 * leaves it so. Few words of close languages can, and Chinese that is the same in both scripts.
 */
export function canStay(text: string, source: string, target: string): boolean {
  const close = closeness(source, target);
  if (close !== "words") return close !== "apart";
  return lettersIn(text, ["Han"]) > 0
    ? chineseScript(text) === undefined
    : (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= FEW_WORDS;
}

/** Tells whether two tags have a language in common, whatever the script and region. */
function isRoughly(source: string, target: string): boolean {
  const [one] = tableCode(source).split("-");
  const [other] = tableCode(target).split("-");
  return sameLanguage(source, target) || one === other;
}

function languageByLetters(answer: string, one: string, other: string): string | undefined {
  const letters = lettersOf(answer);
  for (const [code, excluded] of [[one, other], [other, one]] as const) {
    const scripts = findLanguage(code)?.scripts ?? [];
    const foreign = findLanguage(excluded)?.scripts ?? [];
    const own = scripts.filter((script) => !foreign.includes(script));
    if (own.length > 0 && lettersIn(answer, own) >= letters * CLEAR_SHARE) return code;
  }
  return undefined;
}

/** Compares words, and characters of scripts without spaces. Cost: linear. */
function commonShare(original: string, answer: string): number {
  const known = new Set(unitsOf(original));
  const found = [...new Set(unitsOf(answer))];
  return found.length === 0 ? 1 : found.filter((unit) => known.has(unit)).length / found.length;
}

/** Words without names, which stay in any language. */
function unitsOf(text: string): string[] {
  return text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, " ").match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+/gu,
  ) ?? [];
}
