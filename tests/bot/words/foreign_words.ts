import { LOCALE_CODES } from "../../../src/locales/locales.ts";
import { LANGUAGES, nativeName } from "../../../src/translation/languages/languages.ts";

/** Languages whose letters are others than those of English. */
const OTHER_LETTERS = ["ar", "fa", "hi", "ja", "ko", "ru", "uk", "zh", "zh-Hant"];
/** Names of things, which are the same everywhere, and the words of the examples. */
const NAMES =
  /\/\w+|\.\w+\b|\bt\.me\b|\b(?:Telegram|Groq|Word|PDF|Markdown|MB|mp3|m4a|ogg|wav|flac|webm)\b/giu;
/** Words in a row by which a language is known (guess: fewer may be names). */
const IN_A_ROW = 3;

const texts = new Map(
  await Promise.all(LOCALE_CODES.map(async (code) => {
    const file = new URL(`../../../src/locales/${code}.ftl`, import.meta.url);
    return [code, await Deno.readTextFile(file)] as const;
  })),
);
const english = new Set(rowsOf(texts.get("en")!));
const own = new Map(LOCALE_CODES.map((code) => [code, new Set(rowsOf(texts.get(code)!))]));

/** Finds words of English, or of no language that the reader of `code` knows, in what they see. */
export function foreignWords(seen: string, code: string): string[] {
  if (code === "en") return [];
  const names = LANGUAGES.map(nativeName);
  // The list of languages has each in its own letters.
  const words = names.reduce((text, name) => text.replace(name, " "), seen).replace(NAMES, " ");
  if (OTHER_LETTERS.includes(code)) return words.match(/\p{Script=Latin}{3,}/gu) ?? [];
  return rowsOf(words).filter((row) => english.has(row) && !own.get(code)!.has(row));
}

/** Lists all words that follow each other, also a label of fewer. */
function rowsOf(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const words = line.replace(/^[\w-]+ = /, "").toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
    if (words.length <= IN_A_ROW) return [words.join(" ")].filter((row) => row !== "");
    return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(" "));
  });
}
