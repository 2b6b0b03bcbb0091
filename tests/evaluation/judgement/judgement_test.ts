import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { answering, insisting } from "./judge.ts";
import { describe, isHidden, measure, type Measurement } from "./measure.ts";
import { readCleanable, readRight, readWrong } from "./rows.ts";

/** Wrong answers that may be seen, of all of them: a check that finds more refuses right ones. */
const MAX_SHOWN = 5;
/** Everyday rows that may cost a second call: each of them was written to look wrong (guess). */
const MAX_SHARE_ASKED_AGAIN = 0.2;

const right = await readRight();
const certain = await readWrong("certain");
const wrong = [...await readWrong("wrong"), ...certain];
const cleanable = await readCleanable();

test("a right answer to an everyday message is seen as it is, however wrong it looks", async () => {
  const measured = await measure(right, ({ right }) => answering(right));
  assertFailures(measured, 0);
  assert.ok(measured.askedAgain <= measured.rows * MAX_SHARE_ASKED_AGAIN, describe(measured));
});

test("what a model wraps around a translation is not seen", async () => {
  assertFailures(await measure(cleanable, ({ answer }) => answering(answer)), 0);
});

test("a bad answer is asked for once more, and the right one is seen", async () => {
  const measured = await measure(
    wrong,
    ({ wrong: [first], right }) => answering(first, right),
  );
  assertFailures(measured, MAX_SHOWN);
});

test("where a model is wrong in two ways, the next one is asked, and its right answer is seen", async () => {
  const measured = await measure(wrong, (row) => insisting(row.wrong, row.right));
  assertFailures(measured, MAX_SHOWN * 2);
});

test("a refusal, reasoning or nothing at all is not seen, however often a model gives it", async () => {
  const measured = await measure(certain, ({ wrong: [first] }) => answering(first), isHidden);
  assertFailures(measured, 0);
});

test("where a model goes on refusing, reasoning or giving nothing, the next one is asked", async () => {
  const measured = await measure(
    certain,
    ({ wrong: [first], right }) => insisting([first], right),
  );
  assertFailures(measured, 0);
});

test("the tables are large, of many languages, and no row is there twice", () => {
  assert.ok(right.length >= 330 && wrong.length >= 170 && cleanable.length >= 40);
  for (const language of ["source", "target"] as const) {
    assert.ok(Map.groupBy(right, (row) => row[language]).size >= 20, language);
  }
  const keys = right.map(({ source, target, original }) => `${source} ${target} ${original}`);
  assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), []);
  for (const { right, wrong: [first, second] } of wrong) {
    assert.equal(new Set([right, first, second]).size, 3, right);
  }
  for (const { right, answer } of cleanable) assert.notEqual(answer, right);
});

function assertFailures(measured: Measurement, most: number): void {
  assert.ok(measured.failures.length <= most, describe(measured));
}
