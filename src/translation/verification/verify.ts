import { canStay } from "../languages/answer_language.ts";
import { findLanguage, tableCode } from "../languages/languages.ts";
import { hasForeignLetters } from "./function_words.ts";
import { losesNumbers } from "./numbers.ts";
import { isEcho, isInOtherLanguage, keepsOriginal, leavesParts } from "./passages.ts";
import { sizeDefect, weigh } from "./sizes.ts";
import { addsBrackets, changesLines, losesLinks, losesPlaceholders } from "./survivors.ts";
import {
  addsLabel,
  asksBack,
  asksForText,
  asksPolitely,
  deniesAbility,
  isSorry,
  knowsDenialsOf,
  mayDecline,
  mentionsTranslation,
  refuses,
  speaksAsModel,
} from "./talk.ts";

/** Reason to doubt that an answer is a translation; the model is told when it is asked again. */
export type Defect =
  | "empty"
  | "reasoning"
  | "refusal"
  | "declined"
  | "echo"
  | "untranslated"
  | "wrong-script"
  | "wrong-language"
  | "talk"
  | "too-long"
  | "too-short"
  | "reply"
  | "numbers"
  | "placeholders"
  | "links"
  | "lines";

export interface Attempt {
  /** The original, without marks. */
  readonly original: string;
  readonly answer: string;
  /** BCP 47, as the model detected it. */
  readonly source: string;
  readonly target: string;
}

/** What programs say for nothing. */
const NOTHING = /^\P{L}*(?:null|undefined|n\s?\/\s?a|none|nil|nan)\P{L}*$/iu;
/** Weight from which signs alone say nothing of a text: guess. */
const MIN_WORTH_WORDS = 8;
const REASONING =
  /<\/?(?:think|thinking|reasoning|analysis)>|<\|[^|]{0,40}\|>|^\s*(?:analysis|commentary)(?=\p{Lu}|[:\n])/iu;
/** Reasoning that leaked without its marks. */
const PLANNING =
  /^\s*(?:(?:okay|ok|alright|hmm|so),? )?(?:(?:we|i) (?:need|have|should|must|will|are asked|am asked)|i'll|let me|let's|the user (?:wants|asks)) ?(?:to )?/iu;
/** Names of the prompt's fields. */
const MACHINERY = /source_language|"translation"|"target"|"fence"/;
const ARTIFICIAL =
  /(?<!\p{L})(?:a\.?i\.?|ia|ki|ии|ші)(?!\p{L})|人工|ذكاء|एआई|yapay|artificial|künstlich|искусств|인공|\bmodel/iu;
/** Marks of a question, and the words that ask in languages which often do without. */
const QUESTION = /[?？؟;；吗嗎呢么麼谁誰什哪几幾怎吧何]|か[。.、\s」』]|[かのね]$/u;
/** Words of requests, which are put as questions in some languages and not in others. */
const POLITE =
  /please|\b(?:will|would|could|can) you\b|bitte|\bkönn|por favor|podr[ií]as?|puedes|pod(?:ias|eria)|per favore|\bmi \p{L}+i\b|s'il (?:te|vous)|\b(?:voulez|pouvez|peux)|пожалуйста|(?<!\p{L})може(?:шь|те)|будь ласка|mógł|może(?:sz|cie)|proszę|lütfen|[ıiuü]r m[ıiuü]|alstublieft|kunt u|kun je/iu;
/** What stands behind a question's mark: each sign is looked at once. */
const BEHIND_QUESTION =
  /(?<![\s"'»”’)\p{Extended_Pictographic}])[\s"'»”’)\p{Extended_Pictographic}]+$/u;
/** Languages that put no question mark where others do, or another one. */
const OTHER_QUESTIONS = ["th", "lo", "km", "my", "el", "hy", "am"];
/** Languages whose questions often end without a mark, and what they end with. */
const UNMARKED_SOURCES = ["ja", "zh", "zh-Hant", "yue"];
const UNMARKED_QUESTION = /(?:[?？吗嗎呢]|(?:です|ます|でしょう)か)。?$/u;
const LINK = /https?:\/\/\S+/g;

/**
 * Looks for reasons to doubt an answer, by comparison with the original. Each can be wrong: what is
 * doubted is asked for once more.
 * @returns the reasons, gravest first
 */
export function verifyTranslation(attempt: Attempt): Defect[] {
  const { original, answer } = attempt;
  if (saysNothing(original, answer)) return ["empty"];
  if (isReasoning(original, answer)) return ["reasoning"];
  return [...talkDefects(attempt), ...languageDefects(attempt), ...factDefects(attempt)];
}

function saysNothing(original: string, answer: string): boolean {
  if (answer.trim() === "") return true;
  const isNothing = !/[\p{L}\p{N}]/u.test(answer) || NOTHING.test(answer);
  return isNothing && weigh(original) >= MIN_WORTH_WORDS && !NOTHING.test(original);
}

function isReasoning(original: string, answer: string): boolean {
  if (REASONING.test(answer)) return !REASONING.test(original);
  return PLANNING.test(answer) && mentionsTranslation(answer) && !mentionsTranslation(original);
}

function talkDefects({ original, answer, source }: Attempt): Defect[] {
  const speaksOfTranslating = mentionsTranslation(answer) && !mentionsTranslation(original);
  const isRefusal = refuses(answer) && !deniesAbility(original) ||
    speaksAsModel(answer) && !ARTIFICIAL.test(original) ||
    speaksOfTranslating && (asksForText(answer) || asksPolitely(answer) || deniesAbility(answer));
  // Of another language it is not known how it says that something cannot be done.
  const isCertain = knowsDenialsOf(tableCode(source)) && !mayDecline(original);
  if (isRefusal) return [isCertain ? "refusal" : "declined"];
  const isDoubtful = speaksOfTranslating || addsLabel(original, answer) ||
    asksForText(answer) && !asksForText(original) ||
    MACHINERY.test(answer) && !MACHINERY.test(original) ||
    addsBrackets(original, answer) ||
    keepsOriginal(original, answer) ||
    isSorry(answer) && !deniesAbility(original) && !isSorry(original);
  return isDoubtful ? ["talk"] : [];
}

function languageDefects({ original, answer, source, target }: Attempt): Defect[] {
  const language = findLanguage(target);
  const found: Defect[] = [];
  if (!canStay(original, source, target)) {
    if (isEcho(original, answer, language)) found.push("echo");
    else if (leavesParts(original, answer, source, language)) found.push("untranslated");
  } else if (isLeftInOtherLetters(original, answer, target)) found.push("echo");
  const other = language && isInOtherLanguage(original, answer, language);
  if (other && found.length === 0) found.push(other);
  return found;
}

/** Tells whether a text that could stay has letters that the target's language does not have. */
function isLeftInOtherLetters(original: string, answer: string, target: string): boolean {
  return original === answer && hasForeignLetters(answer, tableCode(target));
}

function factDefects({ original, answer, source, target }: Attempt): Defect[] {
  const found: Defect[] = [];
  const size = sizeDefect(original, answer);
  if (size) found.push(size);
  if (losesNumbers(original, answer)) found.push("numbers");
  if (losesPlaceholders(original, answer)) found.push("placeholders");
  if (losesLinks(original, answer)) found.push("links");
  if (changesLines(original, answer)) found.push("lines");
  if (isReply(original, answer, source, target)) found.push("reply");
  return found;
}

/**
 * Tells whether a question may have been answered: the original only asks, and the answer does not
 * ask at all.
 */
function isReply(original: string, answer: string, source: string, target: string): boolean {
  const [from, into] = [source, target].map(tableCode);
  if (OTHER_QUESTIONS.includes(from!) || OTHER_QUESTIONS.includes(into!)) return false;
  if (asksBack(original, answer)) return true;
  if (POLITE.test(original)) return false;
  const text = original.replace(LINK, "").replace(BEHIND_QUESTION, "");
  const asks = UNMARKED_SOURCES.includes(from!) ? UNMARKED_QUESTION : /[?？؟]$/;
  return asks.test(text) && !QUESTION.test(answer);
}
