import { languagesNear } from "./language_search.ts";
import type { Language } from "./languages.ts";
import { listedNames } from "./listed_names.ts";
import { foldName } from "./name_folding.ts";
import { languagesNamed, type NamedLanguages } from "./named_languages.ts";
import { isOrdinary } from "./names/ordinary_words.ts";
import { isBefore } from "./names/words_around.ts";

/** The languages that a line names, each once, and what of it is no name. */
export interface LanguagesIn {
  readonly languages: readonly Language[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Words that are no name of one language, and those that they may mean, best first. */
export interface NotUnderstood {
  readonly words: string;
  readonly near: readonly Language[];
}

/** A language named at the start of a line, and the text behind it. */
export type LanguageBefore =
  | {
    readonly kind: "found";
    readonly language: Language;
    /** The text behind the name, as it is written. */
    readonly rest: string;
    /** Where the rest begins, in UTF-16 units. */
    readonly at: number;
    /** False where the name is an ordinary word as well, so that the text may begin with it. */
    readonly isSure: boolean;
  }
  | {
    readonly kind: "near";
    /** One to three languages that may be meant, best first. */
    readonly languages: readonly Language[];
    /** The words that are nearly a name, or mean several languages. */
    readonly input: string;
    readonly rest: string;
    readonly at: number;
  }
  | { readonly kind: "unknown" };

/** UTF-16 units in which a name with the words around it stands. */
const MAX_UNITS = 80;
/** Words of the longest name with those around it: "перевести на язык африкаанс", "in the German language please". */
const MAX_WORDS = 6;
/** Words of the longest name that is looked for among others, as "haitian creole". */
const MAX_NEAR_WORDS = 2;
/** Characters of the longest name in writing without spaces, with what stands around it. */
const MAX_UNSPACED = 16;
/** Signs between a name and the text that follows it. */
const SEPARATOR = /^(?:\s|[:：,，、;=→>|–—-])*/u;
const FLAG = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007F}]+)/u;
const WORD = /[^\s:：,，;=→>|–—]+/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/u;
/** A sign that what stands before it is a name: a colon, an end of line. */
const ENDS_NAME = /^\s*(?:[:：=→>|–—]|\n)/u;

/**
 * Finds the languages that a line names, as people write a pair or a list: "english and spanish",
 * "🇬🇧🇺🇦", "en-ru", "من الإنجليزية إلى العربية".
 * @param locale the language of the person's Telegram
 */
export function languagesIn(input: string, locale: string): LanguagesIn {
  const languages = new Set<Language>();
  const notUnderstood: NotUnderstood[] = [];
  for (const { words, languages: meant, kind } of listedNames(input, locale)) {
    if (kind === "named" || kind === "code") languages.add(meant[0]!);
    else notUnderstood.push({ words, near: meant });
  }
  return { languages: [...languages], notUnderstood };
}

/**
 * Finds the language that is named at the start of a line: "spanish Hello there", "по-английски Где
 * мой чай", "german: …".
 * @param locale the language of the person's Telegram
 */
export function languageBefore(input: string, locale: string): LanguageBefore {
  const start = input.length - input.trimStart().length;
  const head = input.slice(start, start + MAX_UNITS);
  const flag = FLAG.exec(head)?.[0];
  if (flag !== undefined) {
    const named = languagesNamed(flag, locale);
    return named ? before(input, start + flag.length, named, flag, locale) : { kind: "unknown" };
  }
  const ends = wordEnds(head);
  for (const end of ends.toReversed()) {
    const words = head.slice(0, end);
    const named = languagesNamed(words, locale);
    if (named) return before(input, start + end, named, words, locale);
  }
  return unspaced(input, start, head, locale) ?? nearBefore(input, start, head, ends, locale);
}

/** Returns where the first words end; none stands behind the end of the first line. */
function wordEnds(head: string): number[] {
  const line = head.split("\n", 1)[0]!;
  const ends: number[] = [];
  for (const { index, 0: word } of line.matchAll(WORD)) {
    ends.push(index + word.length);
    const isCut = index + word.length === head.length && head.length === MAX_UNITS;
    if (isCut) ends.pop();
    if (ends.length === MAX_WORDS || ENDS_NAME.test(head.slice(index + word.length))) break;
  }
  return ends;
}

function before(
  input: string,
  end: number,
  named: NamedLanguages,
  words: string,
  locale: string,
): LanguageBefore {
  const behind = input.slice(end);
  const rest = behind.replace(SEPARATOR, "");
  const at = input.length - rest.length;
  const [language, second] = named.languages;
  if (!language || second && named.by === "country") return { kind: "unknown" };
  if (second) {
    return { kind: "near", languages: named.languages, input: words.trim(), rest, at };
  }
  const isOrdinaryWord = isOrdinary(foldName(words), locale) || named.by === "country";
  const isSure = !isOrdinaryWord || rest === "" || ENDS_NAME.test(behind);
  return { kind: "found", language, rest, at, isSure };
}

/** Finds a name at the start of writing without spaces: 英語でおはよう. */
function unspaced(
  input: string,
  start: number,
  head: string,
  locale: string,
): LanguageBefore | undefined {
  const run = UNSPACED.exec(head)?.[0].slice(0, MAX_UNSPACED) ?? "";
  for (let length = run.length; length > 1; length--) {
    const words = run.slice(0, length);
    const named = languagesNamed(words, locale);
    if (named?.by !== "name") continue;
    const found = before(input, start + length, named, words, locale);
    // A sentence may begin with the name of a language as well.
    return found.kind === "found" ? { ...found, isSure: isFramed(words) } : found;
  }
  return undefined;
}

/** Tells whether a name has a particle or a verb that makes it a wish. */
function isFramed(words: string): boolean {
  return /^[翻译譯用说說成]|[でにへ]$|^แปล|^เป็น/u.test(words);
}

function nearBefore(
  input: string,
  start: number,
  head: string,
  ends: readonly number[],
  locale: string,
): LanguageBefore {
  const words = ends.map((end, at) => head.slice(at === 0 ? 0 : ends[at - 1], end).trim());
  const first = words.findIndex((word) => !isBefore(foldName(word)));
  if (first < 0) return { kind: "unknown" };
  for (let count = MAX_NEAR_WORDS; count > 0; count--) {
    const end = ends[first + count - 1];
    if (end === undefined) continue;
    const name = words.slice(first, first + count).join(" ");
    const languages = isOrdinary(foldName(name), locale) ? [] : languagesNear(name, locale, true);
    if (languages.length === 0) continue;
    const rest = input.slice(start + end).replace(SEPARATOR, "");
    const at = input.length - rest.length;
    return { kind: "near", languages, input: head.slice(0, end), rest, at };
  }
  return { kind: "unknown" };
}
