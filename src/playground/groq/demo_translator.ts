import { z } from "zod";
import type { ChatAnswer, ChatRequest } from "./chat.ts";
import { PHRASE_LANGUAGES, PHRASES } from "./phrase_book.ts";

/** The user message of the program's own prompt; fields that it gains later are not needed here. */
const Task = z.object({
  text: z.string(),
  fence: z.string(),
  target: z.string(),
  alternative: z.string().optional(),
  source: z.string().optional(),
});
const Romanise = z.object({ text: z.string() });
const MARK = /<\/?[gx]\d+\/?>/g;

const ROWS = PHRASES.trim().split("\n").map((row) => row.split("|"));
const SCRIPTS: readonly [language: string, pattern: RegExp][] = [
  ["ja", /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ["zh", /\p{Script=Han}/u],
  ["ko", /\p{Script=Hangul}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["el", /\p{Script=Greek}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
];
const STOP_WORDS: Readonly<Record<string, string>> = {
  es: "el la los las de que y en un una es por con para no mi está",
  fr: "le la les des et est une je vous nous pas pour dans que avec",
  de: "der die das und ist ein eine ich nicht mit für auf wir sie zu",
  it: "il lo gli di che e è un una per con non sono mi",
  pt: "o os de que e em um uma é por com para não eu está",
  en: "the a an of and is are to in it you i that for with my",
};

/**
 * Plays the model where there is no key: a phrase book, and else a text that is marked as a demo.
 */
export function answerAsDemo(chat: ChatRequest): ChatAnswer {
  const body = parseJson(chat.messages.at(-1)?.content ?? "");
  if (chat.response_format?.json_schema?.name === "romanisation") {
    const { text } = Romanise.parse(body);
    return { content: JSON.stringify({ romanisation: `[demo] ${text}` }) };
  }
  const task = Task.safeParse(body);
  if (!task.success) return { content: "[demo]" };
  const { fence, target, alternative } = task.data;
  const text = task.data.text.replaceAll(fence, "").trim();
  const source = task.data.source ?? detectLanguage(text.replace(MARK, " "));
  const wanted = base(source) === base(target) ? alternative : target;
  const translation = wanted === undefined ? "" : translateDemo(text, source, wanted);
  return { content: JSON.stringify({ source_language: source, translation }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Tells a text's language by phrase book, else script, else the most frequent small words; English
 * when nothing tells.
 */
function detectLanguage(text: string): string {
  const known = findPhrase(sentences(text)[0]?.[1] ?? text);
  if (known) return known.language;
  for (const [language, pattern] of SCRIPTS) if (pattern.test(text)) return language;
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const score = (language: string) =>
    STOP_WORDS[language]!.split(" ").filter((word) => words.has(word)).length;
  const [best = "en"] = Object.keys(STOP_WORDS).sort((a, b) => score(b) - score(a));
  return score(best) > 0 ? best : "en";
}

/**
 * Translates sentence by sentence from the phrase book when it has all of them; else marked, never
 * pretending. Marks stay where they are.
 */
function translateDemo(text: string, source: string, target: string): string {
  const column = PHRASE_LANGUAGES.findIndex((language) => language === base(target));
  const translate = (piece: string) => {
    if (!/\p{L}/u.test(piece)) return piece;
    const known = sentences(piece).map(([before, sentence, after]) => {
      const phrase = findPhrase(sentence, source)?.row[column];
      return phrase === undefined ? undefined : before + withPunctuation(phrase, sentence) + after;
    });
    return known.length > 0 && !known.includes(undefined) ? known.join("") : undefined;
  };
  const marks = text.match(MARK) ?? [];
  const pieces = text.split(MARK).map(translate);
  if (pieces.includes(undefined)) return `[demo] ${text}`;
  return pieces.map((piece, index) => `${piece}${marks[index] ?? ""}`).join("");
}

function findPhrase(text: string, source?: string) {
  const wanted = fold(text);
  const columns = PHRASE_LANGUAGES.map((language, column) => ({ language, column }))
    .filter(({ language }) => source === undefined || language === base(source));
  for (const row of ROWS) {
    const hit = columns.find(({ column }) => fold(row[column] ?? "") === wanted);
    if (hit && wanted !== "") return { row, language: hit.language };
  }
  return undefined;
}

function sentences(text: string): [before: string, sentence: string, after: string][] {
  return [...text.matchAll(/(\s*)([^.!?。！？؟।\n]+[.!?。！？؟।]*)(\s*)/gu)]
    .map(([, before = "", sentence = "", after = ""]) => [before, sentence, after]);
}

function withPunctuation(phrase: string, sentence: string): string {
  const end = /[.!]+$/.exec(sentence.trim())?.[0] ?? "";
  return /[\p{L}\p{M}]$/u.test(phrase) ? phrase + end : phrase;
}

function fold(text: string): string {
  return text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function base(code: string): string {
  return code.toLowerCase().split("-")[0] ?? code;
}
