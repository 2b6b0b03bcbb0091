import type { Break } from "../break.ts";

/** Translation, speech and Groq, chosen by somebody else with suspicion. */
export const WORDS_BREAKS: readonly Break[] = [
  {
    promise: "card numbers come back as they are",
    file: "src/translation/content.ts",
    from: '  "bank_card_number",\n',
    to: "",
    seenBy: ["tests/translation/content_test.ts"],
  },
  {
    promise: "quotes beside a cut stay two",
    file: "src/translation/assembly.ts",
    from: "if (index > 0 && isCutOpen) seams",
    to: "if (index > 0) seams",
    seenBy: ["tests/translation/assembly_test.ts"],
  },
  {
    promise: "a repaired subtitle has the file's language",
    file: "src/translation/document_translator.ts",
    from: "{ ...rest, target: result.target, ...document.cue(number) }",
    to: "{ ...rest, ...document.cue(number) }",
    seenBy: ["tests/translation/document_translator_test.ts"],
  },
  {
    promise: "code between tildes stays",
    file: "src/translation/documents.ts",
    from: "^(`{3,}|~{3,})",
    to: "^(`{3,})",
    seenBy: ["tests/translation/documents_test.ts"],
  },
  {
    promise: "an announcement has any apostrophe",
    file: "src/translation/preambles.ts",
    from: '.slice(0, 120).replaceAll("’", "\'")',
    to: ".slice(0, 120)",
    seenBy: ["tests/translation/verify_test.ts"],
  },
  {
    promise: "terms are found in any case, in both directions",
    file: "src/translation/text_translator.ts",
    from: "text.includes(target.toLowerCase())",
    to: "text.includes(target)",
    seenBy: ["tests/translation/text_translator_test.ts"],
  },
  {
    promise: "the model sees no half of a character",
    file: "src/translation/text_translator.ts",
    from: "{ before: before.toWellFormed() }",
    to: "{ before }",
    seenBy: ["tests/translation/text_translator_test.ts"],
  },
  {
    promise: "languages with a region ask without a mark, too",
    file: "src/translation/verify.ts",
    from: "findLanguage(code)?.code ?? code",
    to: "code",
    seenBy: ["tests/translation/verify_test.ts"],
  },
  {
    promise: "a flag is the language of its country",
    file: "src/translation/languages/flags.ts",
    from: "el CY",
    to: "tr CY",
    seenBy: ["tests/translation/languages/flags_test.ts"],
  },
  {
    promise: "what was set again is forgotten last",
    file: "src/time/bounded_map.ts",
    from: "      kept.delete(key);\n      kept.set(key, { value",
    to: "      kept.set(key, { value",
    seenBy: ["tests/time/bounded_map_test.ts"],
  },
];
