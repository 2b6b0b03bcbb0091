import { languagesReadIn } from "./countries.ts";
import { type Language, LANGUAGES } from "./languages.ts";
import { languagesNamed } from "./named_languages.ts";

/** Countries where English is read beside the languages that their flags stand for. */
const ENGLISH_TOO = ["IN", "PH", "ZA", "PK", "KE", "NG", "IE", "MT", "HK", "SG", "MY", "LK"];
/**
 * Languages of the table that are likelier than a country with the same two letters: the first
 * hundred. "es-co" is Spanish as in Colombia, "es-ar" Spanish and Arabic.
 */
const WELL_KNOWN = 100;
/** Parts of the longest list that is one word: guess. */
const MAX_PARTS = 6;

/**
 * Reads languages that are written with a hyphen between them, as "en-ru", "en-RU" and "ita_eng".
 * @returns `undefined` for any other word, and for the tag of one language, as "pt-BR" and "zh-Hant"
 */
export function pairedCodes(word: string, locale: string): Language[] | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z]{2,4})+$/i.test(word)) return undefined;
  const parts = word.split(/[-_]/);
  if (parts.length > MAX_PARTS) return undefined;
  const languages: Language[] = [];
  for (let at = 0; at < parts.length;) {
    const first = languageOfPart(parts[at]!, locale);
    if (!first) return undefined;
    const next = parts[at + 1];
    const isTag = next !== undefined && isOneTag(parts[at]!, next, first);
    const language = isTag ? languageOfPart(`${parts[at]}-${next}`, locale) : first;
    if (language) languages.push(language);
    at += isTag ? 2 : 1;
  }
  return languages.length > 1 ? languages : undefined;
}

function languageOfPart(part: string, locale: string): Language | undefined {
  return languagesNamed(part, locale)?.languages[0];
}

/** Tells whether the second part is a script, or a country where the language is read. */
function isOneTag(first: string, second: string, language: Language): boolean {
  if (second.length === 4) return true;
  const country = second.toUpperCase();
  const [base] = language.code.split("-");
  const isReadThere = languagesReadIn(country).some(({ code }) => code.split("-")[0] === base);
  const isEnglish = base === "en" && ENGLISH_TOO.includes(country);
  if (!isReadThere && !isEnglish) return false;
  const isWritten = first === first.toLowerCase() && second === country;
  const asLanguage = LANGUAGES.findIndex(({ code }) => code === second.toLowerCase());
  return isWritten || asLanguage < 0 || asLanguage >= WELL_KNOWN;
}
