import { HINTS } from "../speech/hints.ts";
import { findLanguage } from "../translation/languages/languages.ts";

/** Names that Whisper has for languages and `Intl` has not (openai/whisper, tokenizer.py). */
const WHISPER_NAMES: Readonly<Record<string, string>> = {
  nynorsk: "no",
  castilian: "es",
  valencian: "ca",
  flemish: "nl",
  moldavian: "ro",
  moldovan: "ro",
  sinhalese: "si",
  letzeburgesch: "lb",
  pushto: "ps",
  panjabi: "pa",
  haitian: "ht",
  mandarin: "zh",
  myanmar: "my",
  maori: "mi",
  tibetan: "bo",
  bashkir: "ba",
};
const NAMES: ReadonlyMap<string, string> = new Map([
  ...HINTS.map((code) => [nameOf(code), code] as const),
  ...Object.entries(WHISPER_NAMES),
]);

/** Finds the code of a language, which Groq names in English ("Russian") or by its code. */
export function codeOfHeard(name = ""): string {
  const folded = name.trim().toLowerCase();
  const code = NAMES.get(folded) ?? folded;
  return findLanguage(code)?.code ?? (HINTS.includes(code) ? code : "und");
}

function nameOf(code: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  return name.toLowerCase();
}
