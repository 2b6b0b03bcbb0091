import { LOCALE_CODES, localeFor } from "../../locales/locales.ts";

/** What a word after a command is for. */
export type Purpose = "off" | "on" | "add" | "remove";

const SIGNS: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  off: ["0", "-", "✕", "❌"],
  on: ["1", "✓", "✅"],
  add: ["+"],
  remove: ["-", "✕", "❌"],
};

const known = new Map<Purpose, ReadonlySet<string>>();

/** Tells a word that ends, begins, adds or removes something, in any language that the bot speaks. */
export function isWordFor(purpose: Purpose, input: string): boolean {
  const words = known.get(purpose) ?? wordsFor(purpose);
  known.set(purpose, words);
  return words.has(fold(input)) || SIGNS[purpose]?.includes(input.trim()) === true;
}

function wordsFor(purpose: Purpose): ReadonlySet<string> {
  const words = LOCALE_CODES.flatMap((code) => {
    const locale = localeFor(code);
    const label = purpose === "on" || purpose === "off" ? [locale.say(`button-${purpose}`)] : [];
    return [...locale.say(`words-${purpose}`).split(/[,،、，]/u), ...label];
  });
  return new Set(words.map(fold).filter((word) => word !== ""));
}

/** Leaves letters only, without case and accents: phones write "Выкл." and "disattiva!". */
function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
