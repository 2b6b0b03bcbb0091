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
];
