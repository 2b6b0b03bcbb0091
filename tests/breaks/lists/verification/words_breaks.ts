import type { Break } from "../../break.ts";

/** Languages, lengths and questions of an answer. */
export const VERIFICATION_WORDS_BREAKS: readonly Break[] = [
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
