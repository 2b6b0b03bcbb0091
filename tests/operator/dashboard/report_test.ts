import assert from "node:assert/strict";
import { createReport } from "../../../src/operator/dashboard/report.ts";
import { createMemoryStore } from "../../../src/store/memory/memory_store.ts";
import { test } from "../../harness/test.ts";

const HOUR_MS = 3_600_000;
/** Some hour in the middle of a day. */
const HOUR = 24 * 20_000 + 13;

test("the last day is the hour that goes on and the 23 before it, the last month 30 days with today", async () => {
  const { counts } = createMemoryStore();
  const firstOfMonth = HOUR - 13 - 29 * 24;
  const hours = [HOUR, HOUR - 23, HOUR - 24, firstOfMonth, firstOfMonth - 1];
  for (const [index, hour] of hours.entries()) {
    await counts.add(
      hour,
      new Map([["updates:text", 10 ** index], ["tokens", 10 ** index], ["updates:press", 7]]),
    );
  }
  await counts.addPerson(HOUR / 24 | 0, "a");
  await counts.addPerson(firstOfMonth / 24, "b");
  const { lastDay, lastMonth, people } = await createReport(counts, (HOUR + 0.5) * HOUR_MS);
  assert.deepEqual([lastDay.total, lastDay.tokens, lastDay.messages.length], [11, 11, 24]);
  assert.deepEqual([lastDay.messages[0], lastDay.messages.at(-1)], [10, 1]);
  assert.deepEqual([lastMonth.total, lastMonth.tokens, lastMonth.messages.length], [
    1_111,
    1_111,
    30,
  ]);
  assert.deepEqual([lastMonth.messages[0], lastMonth.messages.at(-1)], [1_000, 1]);
  assert.deepEqual([people.length, people[0], people.at(-1)], [30, 1, 1]);
});

test("answers are ordered by how long they took, pairs by how often they were wanted", async () => {
  const { counts } = createMemoryStore();
  await counts.add(
    HOUR,
    new Map([["ms:15000", 5], ["ms:1000", 7], ["ms:500", 1], ["pair:de>en", 1], ["pair:ru>en", 2]]),
  );
  const { lastDay } = await createReport(counts, (HOUR + 0.5) * HOUR_MS);
  assert.deepEqual(lastDay.durations, [["500", 1], ["1000", 7], ["15000", 5]]);
  assert.deepEqual(lastDay.pairs, [["ru>en", 2], ["de>en", 1]]);
});
