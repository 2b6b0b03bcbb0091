import assert from "node:assert/strict";
import { hourly, REMEMBER_COUNTS_DAYS, REMEMBER_MS } from "../../src/store/pruning.ts";
import { test } from "../harness/test.ts";

const HOUR_MS = 3_600_000;

test("what is worth doing once in an hour is done at once, and then once in an hour", () => {
  let nowMs = 5;
  let times = 0;
  const prune = hourly(() => nowMs, () => times++);
  const timesAfter = (ms: number) => {
    nowMs += ms;
    prune();
    return times;
  };
  assert.deepEqual([0, 1, HOUR_MS - 2, 1, 1, HOUR_MS - 1, 5 * HOUR_MS].map(timesAfter), [
    1,
    1,
    1,
    2,
    2,
    3,
    4,
  ]);
});

test("what is hourly goes on when the clock is set back, and forth again", () => {
  let nowMs = 400 * 24 * HOUR_MS;
  let times = 0;
  const prune = hourly(() => nowMs, () => times++);
  prune();
  for (const ms of [-300 * 24 * HOUR_MS, HOUR_MS - 1, 1, 300 * 24 * HOUR_MS]) {
    nowMs += ms;
    prune();
  }
  assert.equal(times, 4);
});

test("nothing is forgotten before it cannot be needed any more", () => {
  // Telegram keeps an update for 24 h and lets people edit for 48 h; the dashboard shows 60 days.
  assert.ok(REMEMBER_MS.done >= 24 * HOUR_MS && REMEMBER_MS.done < 48 * HOUR_MS);
  assert.ok(REMEMBER_MS.replies > 48 * HOUR_MS && REMEMBER_MS.replies <= 72 * HOUR_MS);
  assert.ok(REMEMBER_COUNTS_DAYS > 60 && REMEMBER_COUNTS_DAYS <= 61);
});
