import type { Steps } from "../folding.ts";

/** Parts between white space and what stays, the sign of which is U+FFFC. */
const TOKEN = /[^\s\uFFFC]+/g;
/** Units above which something of Latin letters without a space is no word, but data: guess. */
const MAX_WORD_UNITS = 60;
const LETTER = /\p{L}/u;
const LETTER_OF_OTHERS = /(?![A-Za-z])\p{L}/u;
/** Signs that stand around words, and not around names of programs. */
const AROUND = /^["'([*“‘«¿¡]{1,9}|["')*\].,:;!?…”’»]{1,9}$/g;
/** Words: "save", "Save", "SAVE", "FAQs", "don't"; and parts of one: "Check-in", "Yes/No". */
const WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+s?)(?:'[A-Za-z]{1,3})?$/;
/** Signs of prose that programs do not use, such as ’ and —. */
const SIGN_OF_OTHERS = /[^\0-\x7F]/;
/** Types of files (RFC 6838), which look like "and/or". */
const MEDIA_TYPE = /^(?:application|audio|font|image|message|model|multipart|text|video)\//i;
const LOWER_COMPOUND = /^[a-z]+(?:\/[a-z]+|,[A-Za-z]+|\.{2,3}[a-z]+|\([a-z]+)$/;
const CAPITALS = /^[A-Z]+$/;
/** Letters up to which capitals may be the code of a country, a currency or a unit: guess. */
const MAX_CODE_LETTERS = 4;

/** `code`: a name, a number, an address; `capitals`: a word or a code; else a word. */
type TokenKind = "code" | "capitals" | "word";

/**
 * Looks at one part of a text after the other: is it a word, or something for programs? Of those
 * that can be both, such as "red", it says that they are words. Cost: linear.
 */
export function* tokenKindsIn(text: string): Generator<TokenKind, void> {
  for (const { 0: token } of text.matchAll(TOKEN)) yield kindOf(token);
}

/** Tells whether a text has a word to translate. */
export function* hasNaturalWord(text: string): Steps<boolean> {
  for (const kind of tokenKindsIn(text)) {
    if (kind !== "code") return true;
    yield;
  }
  return false;
}

function kindOf(token: string): TokenKind {
  if (LETTER_OF_OTHERS.test(token)) return "word";
  if (token.length > MAX_WORD_UNITS) return "code";
  const core = token.replace(AROUND, "");
  if (core.length < 2 || !LETTER.test(core) || core.includes("@")) return "code";
  if (SIGN_OF_OTHERS.test(core)) return "word";
  if (CAPITALS.test(core)) return core.length > MAX_CODE_LETTERS ? "word" : "capitals";
  return isWord(core) ? "word" : "code";
}

/** Tells a word of Latin letters from names: `snake_case`, `kebab-case`, `camelCase`, `a/b.svg`. */
function isWord(core: string): boolean {
  if (WORD.test(core)) return true;
  const isCompound = /^[A-Z]/.test(core) || LOWER_COMPOUND.test(core);
  return isCompound && !MEDIA_TYPE.test(core) &&
    core.split(/[-/,&+(]|\.{2,3}/).every((part) => part === "" || WORD.test(part));
}
