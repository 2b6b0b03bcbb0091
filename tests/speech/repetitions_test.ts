import assert from "node:assert/strict";
import { repetitionsIn } from "../../src/speech/repetitions.ts";
import { test } from "../harness/test.ts";

/** What is left when all copies but the first are taken out. */
function once(text: string, times = 4): string {
  return repetitionsIn(text, times).toReversed().reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
}

const CASES: readonly [text: string, once: string][] = [
  ["¡Muy bien! ".repeat(20), "¡Muy bien! "],
  ["Ну да, ну да, Ну да, ну да, " + "ну да, ".repeat(30), "Ну да, "],
  ["谢谢观看".repeat(9), "谢谢观看"],
  ["la".repeat(220), "l a".replace(" ", "")],
  ["哈".repeat(50), "哈"],
  [
    "Call me. " + "I'm going to go to the. ".repeat(12) + "Bye",
    "Call me. I'm going to go to the. Bye",
  ],
  ["no, no, no", "no, no, no"],
  ["It is 0 0 0 0 0 0 0 0 5", "It is 0 0 0 0 0 0 0 0 5"],
  ["one two three four five six seven eight", "one two three four five six seven eight"],
  ["", ""],
];
for (const [text, left] of CASES) {
  test(`"${text.slice(0, 40)}" is left with one copy`, () => assert.equal(once(text), left));
}

test("how often a phrase has to be repeated is counted to the copy", () => {
  assert.equal(once("very good ".repeat(3)), "very good ".repeat(3));
  assert.equal(once("very good ".repeat(4)), "very good ");
  assert.equal(once("very good ".repeat(7), 8), "very good ".repeat(7));
});
