import type { Break } from "../../break.ts";

/** Languages, lengths and questions of an answer. */
export const VERIFICATION_WORDS_BREAKS: readonly Break[] = [
  {
    promise: "traditional Chinese is none where the other one is asked for",
    file: "src/translation/verification/function_words.ts",
    from: '  "zh": "Hant",\n',
    to: "",
    seenBy: ["tests/translation/verification/other_languages_test.ts"],
  },
  {
    promise: "simplified Chinese is none where the other one is asked for",
    file: "src/translation/verification/function_words.ts",
    from: '  "zh-Hant": "Hans",\n',
    to: "",
    seenBy: ["tests/translation/verification/passages_test.ts"],
  },
  {
    promise: "Russian is no Ukrainian",
    file: "src/translation/verification/function_words.ts",
    from: "  uk: /",
    to: "  zz: /",
    seenBy: ["tests/translation/verification/passages_test.ts"],
  },
  {
    promise: "Ukrainian is no Russian",
    file: "src/translation/verification/function_words.ts",
    from: "  ru: /",
    to: "  zz: /",
    seenBy: ["tests/translation/verification/passages_test.ts"],
  },
];
