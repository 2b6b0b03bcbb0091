import type { Locale } from "../../locales/locales.ts";

/** Tells a word that ends something, in English or in one's own language. */
export function isOffWord(input: string, locale: Locale): boolean {
  return /^(off|none|0|-)$/i.test(input.trim()) || isLabel(input, locale.say("button-off"));
}

/** Tells a word that begins it again. */
export function isOnWord(input: string, locale: Locale): boolean {
  return /^on$/i.test(input.trim()) || isLabel(input, locale.say("button-on"));
}

function isLabel(input: string, label: string): boolean {
  return fold(input) === fold(label);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, "");
}
