import type { Break } from "../../break.ts";

/** Marks in every disguise. */
export const VERIFICATION_STRAY_MARKS_BREAKS: readonly Break[] = [
  {
    promise: "an answer's marks are read before they are put in",
    file: "src/translation/markup.ts",
    from: "restore(plain, readMarks(plain, toCarriable(answer)), names)",
    to: "restore(plain, toCarriable(answer), names)",
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
