/** Nasal consonants of Devanagari before another one: हिन्दी and हिंदी are one word. */
const NASAL = /[\u0919\u091E\u0923\u0928\u092E]\u094D(?=[\u0915-\u0939])/gu;
/** Letters that are written in two ways, in Arabic and Persian. */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ["\u0629", "\u0647"],
  ["\u0649", "\u064A"],
  ["\u06CC", "\u064A"],
  ["\u06A9", "\u0643"],
]);

/**
 * Makes names alike: lower case, no accents, punctuation and extra space, and one way to write what
 * is written in two; marks that carry vowels stay.
 */
export function foldName(text: string): string {
  return text.normalize("NFKD").toLowerCase()
    .replace(/\p{Script=Inherited}|[\u093C\u0640]/gu, "")
    .replaceAll("\u0901", "\u0902")
    .replace(NASAL, "\u0902")
    .replace(/[\u0629\u0649\u06CC\u06A9]/gu, (letter) => ARABIC.get(letter) ?? letter)
    .replaceAll("\u0131", "i")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
