import { type Language, LANGUAGES } from "./languages.ts";

const LETTERS = /\p{L}/gu;
/**
 * Share of letters that tells the language of a text: guess; a few foreign names don't change it.
 */
const CLEAR_SHARE = 0.9;
/** UTF-16 units after which a text has shown what it is written in (guess: a long message). */
const SAMPLE_UNITS = 4_096;

/** The one language of the table that is written in a script, where there is only one. */
const OWNERS: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    language.scripts
      .filter((script) =>
        LANGUAGES.every((one) => one === language || !one.scripts.includes(script))
      )
      .map((script) => [script, language] as const)
  ),
);

const patterns = new Map<string, RegExp>();

/** Counts the letters of a text that are in these scripts. */
export function lettersIn(text: string, scripts: readonly string[]): number {
  const key = scripts.join("+");
  let pattern = patterns.get(key);
  if (!pattern) {
    const classes = scripts.map((script) => `\\p{Script=${script}}`).join("");
    pattern = new RegExp(`(?=\\p{L})[${classes}]`, "gu");
    patterns.set(key, pattern);
  }
  return count(text, pattern);
}

export function lettersOf(text: string): number {
  return count(text, LETTERS);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found++;
  return found;
}

/**
 * Finds the language of a text whose script tells by itself (Greek, Thai, Hangul, kana …);
 * `undefined` where several languages share it.
 */
export function languageByScript(text: string): Language | undefined {
  return languageOfSample(text.slice(0, SAMPLE_UNITS));
}

function languageOfSample(text: string): Language | undefined {
  const letters = lettersOf(text);
  if (letters === 0) return undefined;
  for (const [script, language] of OWNERS) {
    if (lettersIn(text, [script]) === 0) continue;
    return lettersIn(text, language.scripts) >= letters * CLEAR_SHARE ? language : undefined;
  }
  return undefined;
}
