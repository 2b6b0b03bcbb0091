import type { Break } from "../../break.ts";

/** Long texts, their parts, and files. */
export const WORDS_TEXTS_BREAKS: readonly Break[] = [
  {
    promise: "a translation tells where it comes from",
    file: "src/translation/piece.ts",
    from: "return { piece: { text, entities, source, target: into }, text, doubts, model };",
    to: "return { piece: { text, entities, source: target, target: into }, text, doubts, model };",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a text in neither language goes into the first",
    file: "src/translation/languages/answer_language.ts",
    from: "if (!isRoughly(source, target)) return target;",
    to: "if (!isRoughly(source, target)) return alternative;",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a text that is there already tells its language",
    file: "src/translation/text_translator.ts",
    from: 'return { kind: "already", source };\n  const rest',
    to: 'return { kind: "already", source: languages.target };\n  const rest',
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a text of space only costs no call",
    file: "src/translation/text_translator.ts",
    from: "if (segments.length === 0)",
    to: "if (segments.length < 0)",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a part has the terms that stand in it only",
    file: "src/translation/text_translator.ts",
    from: "const text = words.toLowerCase();",
    to: "const text = request.text.toLowerCase();",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "every part has the chat's style",
    file: "src/translation/text_translator.ts",
    from: "...(style && { style }),",
    to: "",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a part with one term has it",
    file: "src/translation/text_translator.ts",
    from: "terms.length > 0 &&",
    to: "terms.length > 1 &&",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "parts are of about the same size",
    file: "src/translation/text_translator.ts",
    from: "EVENNESS = 1.15",
    to: "EVENNESS = 2",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a text is cut into no more parts than needed",
    file: "src/translation/text_translator.ts",
    from: "Math.ceil(total / MAX_PIECE_TOKENS)",
    to: "Math.ceil(total / MAX_PIECE_TOKENS) + 1",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a part is small enough for the plan",
    file: "src/translation/text_translator.ts",
    from: "MAX_PIECE_TOKENS = 2_000",
    to: "MAX_PIECE_TOKENS = 3_000",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "a language that is known is not asked for",
    file: "src/translation/text_translator.ts",
    from: "request.source ?? languageByScript",
    to: "languageByScript",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
  {
    promise: "each half has the chat's style",
    file: "src/translation/piece.ts",
    from: "{ ...rest, target }",
    to: "{ target }",
    seenBy: ["tests/translation/whole_texts_test.ts"],
  },
];
