import assert from "node:assert/strict";
import type { TextKind } from "../../../src/translation/documents/kinds.ts";
import { parseDocument } from "../../../src/translation/documents/open_document.ts";
import { test } from "../../harness/test.ts";
import { turnsOf } from "../turns_of.ts";

const EVENT = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,";
/** As much as is written in one step. */
const PIECE = "word ".repeat(819);
/** Units of such a piece, and what is before each of them. */
const UNITS_OF_PIECE = 6;

/** Files of one long place, and the steps of writing what it is made of. */
const FILES: readonly [
  what: string,
  steps: number,
  make: (count: number) => [kind: TextKind, source: string],
][] = [
  // A seam, and a tag.
  ["bold words of HTML", 2, (count) => ["html", `<p>${"a <b>b</b> ".repeat(count)}`]],
  ["a text of HTML", UNITS_OF_PIECE + 1, (count) => ["html", `<p>${PIECE.repeat(count)}`]],
  // Its links, and its signs.
  [
    "an attribute of HTML",
    UNITS_OF_PIECE + 2,
    (count) => ["html", `<p title="${PIECE.repeat(count)}">`],
  ],
  ["a string of JSON", UNITS_OF_PIECE + 1, (count) => ["json", `["${PIECE.repeat(count)}"]`]],
  // The arguments of the original, those of the translation, and what is put back.
  ["what programs fill in", 3, (count) => ["json", `["${"%d a_b word ".repeat(count)}"]`]],
  [
    "a string of a catalogue",
    UNITS_OF_PIECE + 1,
    (count) => ["po", `msgid "${PIECE.repeat(count)}"\nmsgstr ""`],
  ],
  [
    "a list of strings",
    UNITS_OF_PIECE + 1,
    (count) => ["strings", `"a" = "${PIECE.repeat(count)}";`],
  ],
  ["a cell of a table", UNITS_OF_PIECE + 1, (count) => ["csv", `A b\n"${PIECE.repeat(count)}"`]],
  // A word, its block, and the way to the word that is nearest to it.
  ["a line of karaoke", 3, (count) => ["ass", EVENT + "{\\k1}a ".repeat(count)]],
  // Its words, and its line breaks.
  ["a line of Advanced SubStation", UNITS_OF_PIECE + 2, (count) => [
    "ass",
    EVENT + PIECE.repeat(count),
  ]],
  ["a paragraph", UNITS_OF_PIECE + 1, (count) => ["txt", PIECE.repeat(count)]],
  // A line that was there, and one that is.
  ["lines of Markdown", 2, (count) => ["md", "a\n".repeat(count)]],
];
for (const [what, steps, make] of FILES) {
  test(`the writing of ${what} lets others have their turn, more often where it is longer`, async () => {
    const [short, long] = await Promise.all([20, 60].map((count) => parseDocument(...make(count))));
    const turns = (document: typeof short) =>
      turnsOf(() => document!.write(new Map(document!.units.entries())));
    const more = await turns(long) - await turns(short);
    assert.equal(Math.floor(more / 40), steps);
  });
}
