import { findLanguage, LANGUAGES } from "../../../translation/languages/languages.ts";
import { lettersIn, lettersOf } from "../../../translation/languages/scripts.ts";

/** UTF-16 units of a text that show how it is written (guess: some sentences). */
const SAMPLE_UNITS = 400;
/** Share of the letters of a text that a language has to have (guess: there are foreign names). */
const MIN_SHARE = 0.5;

/**
 * Returns the codes of the languages that a text may be in, by its letters: those that were asked
 * for of late before the others.
 */
export function likelySources(text: string, recent: readonly string[]): string[] {
  const sample = text.slice(0, SAMPLE_UNITS);
  const wanted = lettersOf(sample) * MIN_SHARE;
  const isFitting = (scripts: readonly string[]) => lettersIn(sample, scripts) >= wanted;
  const known = new Map<string, boolean>();
  const languages = [...recent.map(findLanguage).filter((one) => one !== undefined), ...LANGUAGES];
  return languages.filter(({ scripts }) => {
    const key = scripts.join();
    const fits = known.get(key) ?? isFitting(scripts);
    known.set(key, fits);
    return fits;
  }).map(({ code }) => code);
}
