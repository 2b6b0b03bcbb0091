import assert from "node:assert/strict";
import type { ItemsMessage } from "../../../../src/translation/documents/pdf/item.ts";
import { paragraphsOf } from "../../../../src/translation/documents/pdf/paragraphs.ts";
import { inTurns } from "../../../../src/time/turns.ts";
import { test } from "../../../harness/test.ts";
import { linesFrom, type Run } from "./pdf_writer.ts";

/** Makes what the worker sends of these; every sign is half as wide as its size. */
function messageOf(runs: readonly Run[]): ItemsMessage {
  const places = runs.flatMap((
    { text, x = 50, y, size = 12 },
  ) => [size, 0, x, y, text.length * size / 2, size]);
  return {
    texts: runs.map(({ text }) => text),
    isRightToLeft: false,
    places: new Float64Array(places),
  };
}

const paragraphs = (runs: readonly Run[]) => inTurns(paragraphsOf([messageOf(runs)]));

const FULL = "туман над тихой рекой в горах,";
const cases: readonly [what: string, runs: readonly Run[], expected: readonly string[]][] = [
  ["lines become one paragraph", linesFrom([FULL, "и лодка"]), [`${FULL} и лодка`]],
  [
    "a larger gap parts paragraphs",
    [...linesFrom([FULL, FULL]), ...linesFrom([FULL], { y: 650 })],
    [`${FULL} ${FULL}`, FULL],
  ],
  ["a larger size is a heading", [{ text: "туман", y: 714, size: 16 }, ...linesFrom([FULL])], [
    "туман",
    FULL,
  ]],
  [
    "an indent begins a paragraph",
    [...linesFrom([FULL, FULL]), ...linesFrom([`Но ${FULL}`], { x: 70, y: 672 })],
    [`${FULL} ${FULL}`, `Но ${FULL}`],
  ],
  [
    "a line that ends early ends its paragraph",
    linesFrom([FULL, "и туман.", `Лодка ${FULL}`]),
    [`${FULL} и туман.`, `Лодка ${FULL}`],
  ],
  ["a broken word is whole again", linesFrom(["упала и получила трав-", "му руки"]), [
    "упала и получила травму руки",
  ]],
  ["a hyphen before a capital stays", linesFrom(["приехал в город Санкт-", "Петербург"]), [
    "приехал в город Санкт-Петербург",
  ]],
  ["«какой-нибудь» keeps its hyphen", linesFrom(["он ждал там какой-", "нибудь лодки"]), [
    "он ждал там какой-нибудь лодки",
  ]],
  ["«кое-как» keeps its hyphen", linesFrom(["он добрался кое-", "как до дома"]), [
    "он добрался кое-как до дома",
  ]],
  ["a word with two hyphens keeps both", linesFrom(["said the mother-in-", "law again"]), [
    "said the mother-in-law again",
  ]],
  ["a soft hyphen goes", linesFrom(["упала и получила трав\u00AD", "му ру\u00ADки"]), [
    "упала и получила травму руки",
  ]],
  ["a dash at the end of a line stays", linesFrom(["река и туман -", "это осень"]), [
    "река и туман - это осень",
  ]],
  [
    "points of a list are apart, and their further lines are not",
    [
      ...linesFrom(["• весло и верёвка и ещё карта"]),
      ...linesFrom(["и хлеб"], { x: 62, y: 686 }),
      ...linesFrom(["- соль", "\uF0B7 спички"], { y: 672 }),
    ],
    ["• весло и верёвка и ещё карта и хлеб", "- соль", "• спички"],
  ],
  ["numbers of a list begin points", linesFrom(["1. весло и верёвка;", "2. хлеб"]), [
    "1. весло и верёвка;",
    "2. хлеб",
  ]],
  ["speech begins with its dash", linesFrom(["— Где лодка, скажите мне?", "— Там."]), [
    "— Где лодка, скажите мне?",
    "— Там.",
  ]],
  [
    "words of one line are joined, with a space where there is a gap",
    [{ text: "ту", y: 700 }, { text: "ман", x: 62, y: 700 }, { text: "и", x: 86, y: 701 }],
    ["туман и"],
  ],
  [
    "cells of a table are apart",
    [{ text: "имя", y: 700 }, { text: "город", x: 200, y: 700 }],
    ["имя", "город"],
  ],
  [
    "a column ends before the next one begins",
    [...linesFrom([FULL, FULL], { y: 600 }), ...linesFrom([FULL], { x: 350, y: 600 })],
    [`${FULL} ${FULL}`, FULL],
  ],
];
for (const [what, runs, expected] of cases) {
  test(`on a page, ${what}`, async () => {
    assert.deepEqual(await paragraphs(runs), expected);
  });
}

const WORDS = "дождь берег лодка весло туман сосна тропа песок ветер огонь и на под".split(" ");

/** Lays words out as a word processor does; a paragraph is told by its gap or its indent. */
function layOut(texts: readonly string[], isIndented: boolean, units: number): Run[] {
  const runs: Run[] = [];
  let y = 760;
  for (const text of texts) {
    let line = isIndented ? "    " : "";
    const flush = () => {
      const indent = line.length - line.trimStart().length;
      runs.push({ text: line.trimStart(), x: 50 + indent * 6, y });
      y -= 14;
      line = "";
    };
    for (const word of text.split(" ")) {
      if (line.trim() !== "" && line.length + word.length > units) flush();
      line += line.trim() === "" ? word : ` ${word}`;
    }
    flush();
    if (!isIndented) y -= 8;
  }
  return runs;
}

test("whatever is laid out on a page comes back as its paragraphs", async () => {
  let state = 7;
  const random = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
  for (let round = 0; round < 200; round++) {
    const texts = Array.from({ length: 2 + random(4) }, () => {
      const words = Array.from({ length: 15 + random(60) }, () => WORDS[random(WORDS.length)]!);
      return `Да ${words.join(" ")}.`;
    });
    const runs = layOut(texts, random(2) === 0, 30 + random(60));
    assert.deepEqual(await paragraphs(runs), texts, `round ${round}`);
  }
});

const COUNT = 200_000;
const shapes: readonly [what: string, run: (nth: number) => Run][] = [
  ["signs at one place", () => ({ text: "a", y: 50 })],
  ["signs on one line", (nth) => ({ text: "a", x: nth * 6, y: 50 })],
  ["signs with gaps between them", (nth) => ({ text: "a", x: nth * 8, y: 50 })],
  ["spaces", (nth) => ({ text: " ", x: nth, y: 50 })],
  ["lines that end with a hyphen", (nth) => ({ text: "a-", y: -nth * 14 })],
  ["lines of hyphens", (nth) => ({ text: "---", y: -nth * 14 })],
  ["sizes of 0 and beyond all bounds", (nth) => ({ text: "a", y: nth % 2 ? 1e308 : NaN, size: 0 })],
];
for (const [what, run] of shapes) {
  test({
    name: `a page of ${what} is read in a time that grows with its size`,
    limitMs: 10_000,
    fn: async () => {
      const message = messageOf(Array.from({ length: COUNT }, (_, nth) => run(nth)));
      for (const one of await inTurns(paragraphsOf([message]))) assert.ok(one.length > 0);
    },
  });
}
