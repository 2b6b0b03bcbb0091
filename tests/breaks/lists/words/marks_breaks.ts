import type { Break } from "../../break.ts";

/** Marks of a model's answer. */
export const WORDS_MARKS_BREAKS: readonly Break[] = [
  {
    promise: "words that are closed at once are noticed",
    file: "src/translation/markup.ts",
    from: '(kind === "g") === Boolean(selfClosing) || ',
    to: "",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "what stays as it is stays in its place where it is doubled",
    file: "src/translation/markup.ts",
    from: "      if (!group || !isAtomic) continue;\n",
    to: "      if (!group) continue;\n",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "words that are opened twice are noticed",
    file: "src/translation/markup.ts",
    from:
      "      if (seen.has(name)) {\n        isIntact = false;\n        continue;\n      }\n      seen.add(name);\n      open.push",
    to: "      if (seen.has(name)) continue;\n      seen.add(name);\n      open.push",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "words that are not closed lose their formatting only",
    file: "src/translation/markup.ts",
    from: "offset: text.length, length: 0 }",
    to: "offset: text.length, length: 99 }",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "closing one closes no other",
    file: "src/translation/markup.ts",
    from: "open.splice(index, 1)[0]!",
    to: "open.splice(index)[0]!",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "lost formatting adds no words",
    file: "src/translation/markup.ts",
    from: "    if (!isAtomic) continue;\n",
    to: "",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "what was lost stands apart",
    file: "src/translation/markup.ts",
    from: '    if (!/\\s$/.test(text)) text += " ";\n',
    to: "",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "what was lost stands on its own line where there is one",
    file: "src/translation/markup.ts",
    from: "if (!/\\s$/.test(text)) text",
    to: "if (!/ $/.test(text)) text",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "what was lost has its formatting again",
    file: "src/translation/markup.ts",
    from:
      "    entities.push(...moved(group, text.length));\n    text += plain.slice(group.offset, endOfGroup(group));\n  }\n  const shown",
    to: "    text += plain.slice(group.offset, endOfGroup(group));\n  }\n  const shown",
    seenBy: ["tests/translation/markup_test.ts"],
  },
  {
    promise: "a tag may have space in it",
    file: "src/translation/marks.ts",
    from: "export const MARK = /<(\\/?)([gx])(\\d{1,4})\\s*(\\/?)>/g;",
    to: "export const MARK = /<(\\/?)([gx])(\\d{1,4})(\\/?)>/g;",
    seenBy: ["tests/translation/markup_test.ts"],
  },
];
