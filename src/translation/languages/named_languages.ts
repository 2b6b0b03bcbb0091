import { languagesOfCountry, languagesOfCountryCode, languagesOfFlag } from "./countries.ts";
import { findLanguage, type Language, languageWith, MAX_NAME_UNITS } from "./languages.ts";
import { foldName } from "./name_folding.ts";
import { codeNamed, codeNamedRarely, codeOfStem } from "./names/name_index.ts";
import { dictionaryForms } from "./names/natural_names.ts";
import { isOrdinary } from "./names/ordinary_words.ts";
import { isLittleWord } from "./names/words_around.ts";

/** One or more languages that an input means, and by what. */
export interface NamedLanguages {
  readonly by: "name" | "code" | "flag" | "country";
  readonly languages: readonly Language[];
}

/** Space and signs around a code or a flag. */
const AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
/** Codes of a language that most people take for a country's. */
const CODE_OR_COUNTRY: ReadonlyMap<string, readonly string[]> = new Map([["br", ["pt-BR", "br"]]]);

/**
 * Finds the languages that an input means exactly, as people write them.
 * @param locale the language of whoever wrote it, which decides where a name means several
 */
export function languagesNamed(input: string, locale: string): NamedLanguages | undefined {
  if (input.length > MAX_NAME_UNITS) return undefined;
  const name = foldName(input);
  const code = codeNamed(name, locale);
  if (code !== undefined) return one("name", languageWith(code));
  const plain = input.replace(AROUND, "");
  const byCode = languagesOfCode(plain);
  if (byCode.length > 0) return { by: "code", languages: byCode };
  const byFlag = languagesOfFlag(plain);
  if (byFlag.length > 0) return { by: "flag", languages: byFlag };
  if (name === "") return undefined;
  const forms = [...new Set(dictionaryForms(name))];
  // A name that a dictionary has with the word for "language" comes before the country: tây ban nha.
  const stem = codeOfStem(name, locale);
  if (stem !== undefined) return one("name", languageWith(stem));
  // Before the endings: "Germany" is not "german" with one.
  const byName = languagesOfCountry(name, locale);
  if (byName.length > 0) return { by: "country", languages: byName };
  for (const form of forms) {
    const found = codeNamed(form, locale) ?? codeOfStem(form, locale);
    if (found !== undefined) return one("name", languageWith(found));
  }
  for (const form of forms) {
    const ofCountry = languagesOfCountry(form, locale);
    if (ofCountry.length > 0) return { by: "country", languages: ofCountry };
  }
  for (const form of forms) {
    const found = codeNamedRarely(form);
    if (found !== undefined) return one("name", languageWith(found));
  }
  if (isLittleWord(name) || isOrdinary(name, locale)) return undefined;
  const byCountry = languagesOfCountryCode(plain);
  return byCountry.length > 0 ? { by: "country", languages: byCountry } : undefined;
}

function one(by: NamedLanguages["by"], language: Language | undefined): NamedLanguages | undefined {
  return language && { by, languages: [language] };
}

/**
 * Finds the language of a code: short or with a region, since "spansh" must not become a code with
 * a part missing.
 */
function languagesOfCode(code: string): Language[] {
  if (!/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(code)) return [];
  const codes = CODE_OR_COUNTRY.get(code.toLowerCase()) ?? [code];
  return codes.map(findLanguage).filter((one) => one !== undefined);
}
