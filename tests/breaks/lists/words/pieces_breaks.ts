import type { Break } from "../../break.ts";

/** Pieces, their sizes and what is kept of them. */
export const WORDS_PIECES_BREAKS: readonly Break[] = [
  {
    promise: "a Latin letter costs a third of a token",
    file: "src/translation/segments.ts",
    from: "return 0.3",
    to: "return 0.25",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "an Arabic letter costs half a token",
    file: "src/translation/segments.ts",
    from: "if (unit < 0x800) return 0.5;",
    to: "if (unit < 0x600) return 0.5;",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "an emoji costs one token",
    file: "src/translation/segments.ts",
    from: "unit >= 0xD800 && unit < 0xE000 ? 0.5 : 1",
    to: "1",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "an accent costs no more than its letter",
    file: "src/translation/segments.ts",
    from: "unit < 0x250",
    to: "unit < 0x100",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "what stays as it is costs a mark",
    file: "src/translation/segments.ts",
    from: "fits = isMark ? endOf(range) : fits + 1;",
    to: "fits++;",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "what stays as it is costs something",
    file: "src/translation/segments.ts",
    from: "isMark ? MARK_TOKENS :",
    to: "isMark ? 0 :",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "a cut is before what stays as it is",
    file: "src/translation/segments.ts",
    from: "range.offset > start ? range.offset : endOf(range)",
    to: "endOf(range)",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "a line is a boundary",
    file: "src/translation/segments.ts",
    from: '  const line = afterLast(text, "\\n", start, limit);',
    to: "  const line = -1;",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "a boundary near the begin is not taken",
    file: "src/translation/segments.ts",
    from: "MIN_SHARE = 0.5",
    to: "MIN_SHARE = 0.1",
    seenBy: ["tests/translation/segments_test.ts"],
  },
  {
    promise: "two thousand answers are kept",
    file: "src/translation/cached_translator.ts",
    from: "ENTRIES = 2_000",
    to: "ENTRIES = 1_999",
    seenBy: ["tests/translation/cached_translator_test.ts"],
  },
  {
    promise: "an answer is kept for a day",
    file: "src/translation/cached_translator.ts",
    from: "KEEP_MS = 24 *",
    to: "KEEP_MS = 23 *",
    seenBy: ["tests/translation/cached_translator_test.ts"],
  },
];
