import { findLanguage, type Language } from "./languages.ts";

/** Letters with the signs that carry their vowels; signs that any script may have are none. */
const LETTERS = /(?!\p{Script=Inherited})[\p{L}\p{M}]/gu;
/**
 * Share of letters that tells the language of a text: guess; a few foreign names don't change it.
 */
const CLEAR_SHARE = 0.9;
/**
 * Words in a row of other letters that may be a sentence of another language, and not a name: guess.
 */
const FOREIGN_WORDS = 3;
/**
 * UTF-16 units of the longest text that is judged by its letters (Bot API, a message): of a longer
 * one the end may be in another language.
 */
const MAX_UNITS = 4_096;

/**
 * Scripts in which one living language alone is written (CLDR, likely subtags, but for small ones
 * that have no everyday writing). All others have several: Ethiopic Tigrinya, Bengali Assamese,
 * Hebrew Yiddish, Thai Isan.
 */
const ALONE: readonly (readonly [script: string, code: string])[] = [
  ["Hangul", "ko"],
  ["Greek", "el"],
  ["Georgian", "ka"],
  ["Armenian", "hy"],
  ["Gurmukhi", "pa"],
  ["Telugu", "te"],
  ["Sinhala", "si"],
];
/** Letters with the breathings of ancient Greek. */
const ANCIENT_GREEK = /[\u1F00-\u1F6F\u1F80-\u1FFE]/u;

/** What a sentence of Chinese or Japanese quotes: names of shops, products and songs. */
const QUOTED = /[「『《“"〈【][^「『《“"〈【」』》”"〉】]{0,60}[」』》”"〉】]/gu;
/** Characters of Chinese grammar; where a Japanese word has one, the model is asked in vain. */
const CHINESE = /[们們这這吗嗎呢吧啊很你您哪没沒说給给让讓还還她它是的了]|我[想要]/u;
/** Share of hiragana above which a text with Chinese characters is Japanese: guess. */
const MIN_HIRAGANA_SHARE = 0.4;
/** Letters below which kana are a sign or a smile: guess. */
const MIN_KANA = 2;

const patterns = new Map<string, RegExp>();

/** Counts the letters of a text that are in these scripts, vowel signs and lengthened ones too. */
export function lettersIn(text: string, scripts: readonly string[]): number {
  const key = scripts.join("+");
  let pattern = patterns.get(key);
  if (!pattern) {
    const hasKana = scripts.includes("Hiragana") || scripts.includes("Katakana");
    const classes = scripts.map((script) => `\\p{Script=${script}}`).join("");
    // The sign that makes a kana long belongs to none of both (Unicode, Script_Extensions).
    pattern = new RegExp(`(?=[\\p{L}\\p{M}])[${classes}${hasKana ? "ー" : ""}]`, "gu");
    patterns.set(key, pattern);
  }
  return count(text, pattern);
}

/** Counts the letters of a text, in fancy alphabets of mathematics too. */
export function lettersOf(text: string): number {
  return count(text, LETTERS);
}

function count(text: string, pattern: RegExp): number {
  const plain = text.normalize("NFKC");
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(plain)) found++;
  return found;
}

/**
 * Finds the language of a text whose letters leave no other: nearly all are of a script that one
 * living language has, or kana make it Japanese. `undefined` in any doubt, and for long texts.
 */
export function languageByScript(text: string): Language | undefined {
  if (text.length > MAX_UNITS) return undefined;
  const letters = lettersOf(text);
  if (letters === 0) return undefined;
  for (const [script, code] of ALONE) {
    const own = lettersIn(text, [script]);
    if (own === 0) continue;
    const isClear = own >= letters * CLEAR_SHARE && !hasForeignSentence(text, [script]) &&
      !ANCIENT_GREEK.test(text);
    return isClear ? findLanguage(code) : undefined;
  }
  return isJapanese(text) ? findLanguage("ja") : undefined;
}

function isJapanese(text: string): boolean {
  const plain = text.replace(QUOTED, " ");
  const scripts = ["Hiragana", "Katakana", "Han"];
  const letters = lettersOf(plain);
  const kana = lettersIn(plain, ["Hiragana", "Katakana"]);
  const own = lettersIn(plain, scripts);
  if (kana < MIN_KANA || own < lettersOf(text) * CLEAR_SHARE) return false;
  if (hasForeignSentence(plain, scripts)) return false;
  if (kana === own) return true;
  return !CHINESE.test(plain) &&
    lettersIn(plain, ["Hiragana"]) >= letters * MIN_HIRAGANA_SHARE;
}

/** Tells whether several words stand side by side that have no letter of these scripts. */
function hasForeignSentence(text: string, scripts: readonly string[]): boolean {
  let row = 0;
  for (const word of text.split(/\s+/)) {
    if (lettersOf(word) === 0) continue;
    row = lettersIn(word, scripts) > 0 ? 0 : row + 1;
    if (row >= FOREIGN_WORDS) return true;
  }
  return false;
}
