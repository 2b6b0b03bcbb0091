import type { Locale } from "../locales/locales.ts";

/** Tells a word that ends something, in English or in one's own language. */
export function isOffWord(input: string, locale: Locale): boolean {
  return /^(off|none|0|-)$/i.test(input.trim()) || fold(input) === fold(locale.say("button-off"));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, "");
}
