import type { Break } from "../../break.ts";

const NAMES = ["tests/translation/languages/names"];
const LINES = ["tests/translation/languages/language_lines_test.ts"];

/** Names of languages as people write them, alone, in lines and before texts. */
export const NAMES_BREAKS: readonly Break[] = [
  {
    promise: "names in locales that Intl lacks are understood",
    file: "src/translation/languages/names/code_names.ts",
    from: "[...RARE, ...shipped.locales]",
    to: "RARE",
    seenBy: NAMES,
  },
  {
    promise: "languages that Intl lacks have names",
    file: "src/translation/languages/names/code_names.ts",
    from: "if (other !== undefined) return other;",
    to: "",
    seenBy: NAMES,
  },
  {
    promise: "names in all languages are understood from everybody",
    file: "src/translation/languages/named_languages.ts",
    from: "const found = codeNamedRarely(form);",
    to: "const found = undefined;",
    seenBy: ["tests/translation/languages/language_search_test.ts"],
  },
  {
    promise: "a country is no adjective with an ending",
    file: "src/translation/languages/named_languages.ts",
    from: 'if (byName.length > 0) return { by: "country", languages: byName };',
    to: "",
    seenBy: LINES,
  },
  {
    promise: "letters that a keyboard lacks are written in another way",
    file: "src/translation/languages/name_folding.ts",
    from: "đ:d ",
    to: "",
    seenBy: NAMES,
  },
  {
    promise: "ordinary words are near to no language",
    file: "src/translation/languages/names/near_names.ts",
    from: "length * 2 > candidate.firstLength",
    to: "length > 0",
    seenBy: NAMES,
  },
  {
    promise: "the first word of a text is near to no language",
    file: "src/translation/languages/language_lines.ts",
    from: "languagesNear(name, locale, true)",
    to: "languagesNear(name, locale)",
    seenBy: LINES,
  },
  {
    promise: "an ordinary word is no language for sure",
    file: "src/translation/languages/language_lines.ts",
    from: "const isSure = !isOrdinaryWord ||",
    to: "const isSure = true ||",
    seenBy: LINES,
  },
  {
    promise: "a colon makes a word a language",
    file: "src/translation/languages/language_lines.ts",
    from: " || ENDS_NAME.test(behind);",
    to: ";",
    seenBy: LINES,
  },
  {
    promise: "a preposition behind a language belongs to the text",
    file: "src/translation/languages/names/words_around.ts",
    from: "!BEHIND.has(word) && !LANGUAGE.has(word)",
    to: "!BEHIND.has(word) && !LANGUAGE.has(word) && !BEFORE.has(word)",
    seenBy: LINES,
  },
  {
    promise: "a language is found where a text follows without a space",
    file: "src/translation/languages/language_lines.ts",
    from: "for (let length = run.length; length > 1; length--)",
    to: "for (let length = 0; length > 1; length--)",
    seenBy: LINES,
  },
  {
    promise: "en-RU is a pair, and es-MX is none",
    file: "src/translation/languages/paired_codes.ts",
    from: "if (!isReadThere && !isEnglish) return false;",
    to: "",
    seenBy: LINES,
  },
  {
    promise: "es-ar is a pair",
    file: "src/translation/languages/paired_codes.ts",
    from: "return isWritten || asLanguage < 0 || asLanguage >= WELL_KNOWN;",
    to: "return true;",
    seenBy: LINES,
  },
  {
    promise: "the word for and is no language between two",
    file: "src/translation/languages/listed_names.ts",
    from: "const connects = found.length > 0 &&",
    to: "const connects = false &&",
    seenBy: LINES,
  },
  {
    promise: "names in writing without spaces are told apart",
    file: "src/translation/languages/listed_names.ts",
    from: "if (UNSPACED.test(word)) return unspaced",
    to: "if (false) return unspaced",
    seenBy: LINES,
  },
  {
    promise: "what is no name is said as a whole",
    file: "src/translation/languages/listed_names.ts",
    from: 'if (last?.kind === "unknown" && item.kind === "unknown") {',
    to: "if (false) {",
    seenBy: LINES,
  },
  {
    promise: "a long line is read in part",
    file: "src/translation/languages/listed_names.ts",
    from: "input.slice(0, MAX_UNITS)",
    to: "input",
    seenBy: LINES,
  },
  {
    promise: "Telegram's language is no name",
    file: "src/translation/languages/languages.ts",
    from: "return tag && ofTable(tag);",
    to: "return findLanguage(languageCode);",
    seenBy: NAMES,
  },
];
