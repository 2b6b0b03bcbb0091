import { findLanguage, sameLanguage } from "../languages/languages.ts";
import { losesNumbers } from "./numbers.ts";
import { isEcho, isInOtherLanguage, keepsOriginal, leavesParts } from "./passages.ts";
import { sizeDefect } from "./sizes.ts";
import { addsBrackets, changesLines, losesLinks, losesPlaceholders } from "./survivors.ts";
import {
  asksForText,
  deniesAbility,
  isSorry,
  mentionsTranslation,
  refuses,
  speaksAsModel,
} from "./talk.ts";
import { countLetters } from "./words.ts";

/** Reason to doubt that an answer is a translation; the model is told when it is asked again. */
export type Defect =
  | "empty"
  | "reasoning"
  | "refusal"
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

const REASONING =
  /<\/?(?:think|thinking|reasoning|analysis)>|<\|[^|]{0,40}\|>|^\s*(?:analysis|commentary)(?=\p{Lu}|[:\n])|^\s*(?:(?:okay|ok|alright|hmm),? )?(?:we|i|let me|let's) (?:need|have|should|must|will|are asked|'ll)? ?(?:to )?translat/iu;
const ARTIFICIAL =
  /\b(?:a\.?i\.?|ia|ki|ии|ші)\b|人工|ذكاء|एआई|yapay|artificial|künstlich|искусств|인공|\bmodel/iu;
const QUESTION = /[?？؟;；]|[か吗嗎呢么麼][。.\s]*$/u;
/** Languages that put no question mark where others do, or another one. */
const OTHER_QUESTIONS = ["ja", "th", "lo", "km", "my", "el", "hy", "am", "zh", "zh-Hant", "yue"];
const LINK = /https?:\/\/\S+/g;

/**
 * Looks for reasons to doubt an answer, by comparison with the original. Each can be wrong: what is
 * doubted is asked for once more.
 * @returns the reasons, gravest first
 */
export function verifyTranslation(attempt: Attempt): Defect[] {
  const { original, answer } = attempt;
  if (answer.trim() === "") return ["empty"];
  if (REASONING.test(answer) && !REASONING.test(original)) return ["reasoning"];
  return [...talkDefects(original, answer), ...languageDefects(attempt), ...factDefects(attempt)];
}

function talkDefects(original: string, answer: string): Defect[] {
  const speaksOfTranslating = mentionsTranslation(answer) && !mentionsTranslation(original);
  const isRefusal = refuses(answer) && !deniesAbility(original) ||
    speaksAsModel(answer) && !ARTIFICIAL.test(original) ||
    speaksOfTranslating && asksForText(answer);
  if (isRefusal) return ["refusal"];
  const isDoubtful = speaksOfTranslating || addsBrackets(original, answer) ||
    keepsOriginal(original, answer) ||
    isSorry(answer) && !deniesAbility(original) && !isSorry(original);
  return isDoubtful ? ["talk"] : [];
}

function languageDefects({ original, answer, source, target }: Attempt): Defect[] {
  const language = findLanguage(target);
  const found: Defect[] = [];
  if (!sameLanguage(source, target) && !areClose(source, target)) {
    if (isEcho(original, answer, language)) found.push("echo");
    else if (leavesParts(original, answer, source, language)) found.push("untranslated");
  }
  const other = language && isInOtherLanguage(original, answer, language);
  if (other && found.length === 0) found.push(other);
  return found;
}

function factDefects({ original, answer, source, target }: Attempt): Defect[] {
  const found: Defect[] = [];
  const size = sizeDefect(original, answer);
  if (size) found.push(size);
  if (countLetters(answer) === 0 && countLetters(original) >= 4) found.push("too-short");
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
  const isElsewhere = [source, target].some((code) =>
    OTHER_QUESTIONS.includes(findLanguage(code)?.code ?? code)
  );
  if (isElsewhere) return false;
  const text = original.replace(LINK, "").trim();
  const endsAsking = /[?？؟][\s"'»”’)\p{Extended_Pictographic}]*$/u.test(text);
  return endsAsking && !QUESTION.test(answer);
}

/** Languages whose sentences are often word for word the same. */
const CLOSE: readonly (readonly string[])[] = [
  ["hr", "bs", "sr", "sr-latn", "me", "cnr", "sh"],
  ["nb", "no", "da", "nn"],
  ["id", "ms"],
  ["cs", "sk"],
  ["pt", "pt-br", "pt-pt", "gl"],
  ["zh", "zh-hant", "yue"],
];

function areClose(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => tag.toLowerCase());
  return CLOSE.some((group) => group.includes(a!) && group.includes(b!));
}
