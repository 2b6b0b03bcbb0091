import type { Break } from "../../break.ts";

/** What stays as it is between close languages, and which Chinese a text is. */
export const CLOSE_LANGUAGES_BREAKS: readonly Break[] = [
  {
    promise: "Chinese shows which one it is",
    file: "src/translation/languages/answer_language.ts",
    from: "script === undefined ? source : `zh-${script}`",
    to: "source",
    seenBy: ["tests/translation/languages/answer_language_test.ts"],
  },
  {
    promise: "a Chinese character is of one script",
    file: "src/translation/languages/chinese.ts",
    from: "!mainlandAll.has(one)",
    to: "true",
    seenBy: ["tests/translation/languages/answer_language_test.ts"],
  },
  {
    promise: "a few words of close languages can stay",
    file: "src/translation/languages/answer_language.ts",
    from: "FEW_WORDS = 3",
    to: "FEW_WORDS = 0",
    seenBy: ["tests/translation/languages/answer_language_test.ts"],
  },
  {
    promise: "an empty answer in a close language means that it is there already",
    file: "src/translation/piece.ts",
    from: "canStay(markup.plain, source, target)",
    to: "false",
    seenBy: ["tests/bot/answers/materials/which_language_test.ts"],
  },
  {
    promise: "Croatian that stays Croatian in Bosnian is shown",
    file: "src/translation/verification/verify.ts",
    from: "if (!canStay(original, source, target)) {",
    to: 'if (original !== "") {',
    seenBy: ["tests/bot/answers/materials/which_language_test.ts"],
  },
];
