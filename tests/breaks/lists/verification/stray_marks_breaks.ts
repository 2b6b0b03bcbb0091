import type { Break } from "../../break.ts";

/** Marks in every disguise. */
export const VERIFICATION_STRAY_MARKS_BREAKS: readonly Break[] = [
  {
    promise: "what is unchangeable is never a piece of a mark",
    file: "src/translation/markup.ts",
    from: "marks.flatMap((mark) => withoutRanges(mark, atomic))",
    to: "marks",
    seenBy: ["tests/translation/markup_property_test.ts"],
  },
  {
    promise: "pieces of marks that have met are not seen",
    file: "src/translation/markup.ts",
    from: "if (marks.length === 0) break;",
    to: "break;",
    seenBy: ["tests/translation/answers_property_test.ts"],
  },
  {
    promise: "entities are those that Telegram takes",
    file: "src/translation/markup.ts",
    from: "return { text, entities: normalizeEntities(text, entities) };",
    to: "return { text, entities };",
    seenBy: ["tests/translation/answers_property_test.ts"],
  },
  {
    promise: "what a model wrote out where its mark should be is not written once more",
    file: "src/translation/markup.ts",
    from: "if (written >= 0) {",
    to: "if (written >= 0 && false) {",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "what stands in an answer twice may be either of them",
    file: "src/translation/markup.ts",
    from: "place === text.lastIndexOf(unchangeable) ? place : -1",
    to: "place",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "three letters may be a piece of another word",
    file: "src/translation/markup.ts",
    from: "const MIN_WRITTEN_UNITS = 4;",
    to: "const MIN_WRITTEN_UNITS = 3;",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "four letters that stand where their mark should be are themselves",
    file: "src/translation/markup.ts",
    from: "const MIN_WRITTEN_UNITS = 4;",
    to: "const MIN_WRITTEN_UNITS = 5;",
    seenBy: ["tests/translation/markup_test.ts"],
  },
];
