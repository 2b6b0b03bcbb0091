import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { answering, insisting } from "./judge.ts";
import { describe, isHidden, measure, type Measurement } from "./measure.ts";
import { readCleanable, readRight, readWrong, type SetName } from "./rows.ts";

/**
 * Rows of each set whose wrong answer may be seen: a check that finds more refuses right ones. The
 * second set was written by somebody who had not read the checks.
 */
const MAX_SHOWN: Readonly<
  Record<SetName, { readonly once: number; readonly twice: number; readonly certain: number }>
> = {
  first: { once: 5, twice: 10, certain: 0 },
  second: { once: 5, twice: 16, certain: 1 },
};
/** Everyday rows that may cost a second call: each of them was written to look wrong (guess). */
const MAX_SHARE_ASKED_AGAIN = 0.2;

const right = await readRight();
const cleanable = await readCleanable();

test("a right answer to an everyday message is seen as it is, however wrong it looks", async () => {
  const measured = await measure(right, ({ right }) => answering(right));
  assertFailures(measured, 0);
  assert.ok(measured.askedAgain <= measured.rows * MAX_SHARE_ASKED_AGAIN, describe(measured));
});

test("what a model wraps around a translation is not seen", async () => {
  assertFailures(await measure(cleanable, ({ answer }) => answering(answer)), 0);
});

for (const set of ["first", "second"] as const) {
  const most = MAX_SHOWN[set];
  const certain = await readWrong("certain", [set]);
  const wrong = [...await readWrong("wrong", [set]), ...certain];

  test(`a bad answer of the ${set} set is asked for once more, and the right one is seen`, async () => {
    const measured = await measure(
      wrong,
      ({ wrong: [first], right }) => answering(first, right),
    );
    assertFailures(measured, most.once);
  });

  test(`where a model is wrong in two ways of the ${set} set, the next one's right answer is seen`, async () => {
    const measured = await measure(wrong, (row) => insisting(row.wrong, row.right));
    assertFailures(measured, most.twice);
  });

  test(`a refusal, reasoning or nothing of the ${set} set is not seen, however often a model gives it`, async () => {
    const measured = await measure(certain, ({ wrong: [first] }) => answering(first), isHidden);
    assertFailures(measured, most.certain);
  });

  test(`where a model goes on so in the ${set} set, the next one is asked`, async () => {
    const measured = await measure(
      certain,
      ({ wrong: [first], right }) => insisting([first], right),
    );
    assertFailures(measured, most.certain);
  });
}

test("the tables are large, of many languages, and no row is there twice", async () => {
  const wrong = [...await readWrong("wrong"), ...await readWrong("certain")];
  assert.ok(right.length >= 660 && wrong.length >= 330 && cleanable.length >= 80);
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
