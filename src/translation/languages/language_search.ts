import { foldName } from "./name_folding.ts";
import { type Language, languageWith, MAX_NAME_UNITS } from "./languages.ts";
import { languagesNamed } from "./named_languages.ts";
import { codesNear } from "./names/near_names.ts";

export type LanguageSearch =
  | { readonly kind: "found"; readonly language: Language }
  /** One to three languages whose name is close to the input, or that it means, best first. */
  | { readonly kind: "near"; readonly languages: readonly Language[] }
  | { readonly kind: "unknown" };

const MAX_NEAR = 3;

/**
 * Understands what a person calls a language: a code ("pt-BR", "ger", "jp"), a flag, a country, or a
 * name in any language that has a dictionary here, in the form that it has in a sentence ("auf
 * Deutsch", "по-немецки"), whatever its case and accents.
 * @param locale the language of the person's Telegram, which decides where a name means several
 */
export function searchLanguage(input: string, locale: string): LanguageSearch {
  const { languages } = languagesNamed(input, locale) ?? { languages: [] };
  const [language, second] = languages;
  if (!language) return near(languagesNear(input, locale));
  return second ? near(languages) : { kind: "found", language };
}

/**
 * Finds the languages whose name the input nearly is, the nearest first.
 * @param isText true for what may as well be the first word of a text
 */
export function languagesNear(input: string, locale: string, isText = false): Language[] {
  if (input.length > MAX_NAME_UNITS) return [];
  return codesNear(foldName(input), locale, MAX_NEAR, isText).map(languageWith)
    .filter((one) => one !== undefined);
}

function near(languages: readonly Language[]): LanguageSearch {
  return languages.length === 0 ? { kind: "unknown" } : { kind: "near", languages };
}
