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

test("a span is compared with the one before it, where anything was counted then", async () => {
  const { counts } = createMemoryStore();
  const add = (hoursAgo: number, name: string, value: number) =>
    counts.add(HOUR - hoursAgo, new Map([[name, value]]));
  await add(0, "updates:text", 5);
  const alone = await createReport(counts, HOUR * HOUR_MS);
  assert.deepEqual([alone.lastDay.before, alone.lastMonth.before], [undefined, undefined]);
  for (const [hoursAgo, value] of [[23, 1], [24, 10], [47, 100], [48, 1_000]] as const) {
    await add(hoursAgo, "updates:voice", value);
    await add(hoursAgo, "failed:timeout", value);
    await add(hoursAgo, "failed:refused", value);
    await add(hoursAgo, "audio_seconds", 60 * value);
  }
  const startOfMonth = 13 + 29 * 24;
  await add(startOfMonth + 1, "tokens", 7);
  await add(startOfMonth + 30 * 24, "cost_usd", 0.5);
  await add(startOfMonth + 30 * 24 + 1, "cost_usd", 9);
  const { lastDay, lastMonth } = await createReport(counts, HOUR * HOUR_MS);
  assert.deepEqual([lastDay.total, lastDay.failed, lastDay.voiceMinutes], [6, 2, 1]);
  assert.deepEqual(lastDay.before, {
    total: 110,
    failed: 220,
    voiceMinutes: 110,
    costUsd: 0,
    tokens: 0,
  });
  assert.deepEqual([lastMonth.total, lastMonth.failed], [1_116, 2_222]);
  assert.deepEqual(lastMonth.before, {
    total: 0,
    failed: 0,
    voiceMinutes: 0,
    costUsd: 0.5,
    tokens: 7,
  });
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

test("each number of a span is the sum of its counts, in the unit that the page shows", async () => {
  const { counts } = createMemoryStore();
  const first = [["audio_seconds", 90], ["cost_usd", 0.5], ["tokens", 7], ["failed:timeout", 2]];
  const second = [["audio_seconds", 30], ["cost_usd", 0.25], ["tokens", 1], ["failed:refused", 3]];
  await counts.add(HOUR, new Map(first as [string, number][]));
  await counts.add(HOUR - 1, new Map([...second as [string, number][], ["failed:timeout", 2]]));
  const { lastDay, lastMonth } = await createReport(counts, (HOUR + 0.5) * HOUR_MS);
  for (const { voiceMinutes, costUsd, tokens, failures, total, pairs } of [lastDay, lastMonth]) {
    assert.deepEqual([voiceMinutes, costUsd, tokens, total, pairs], [2, 0.75, 8, 0, []]);
    assert.deepEqual(failures, [["timeout", 4], ["refused", 3]]);
  }
});

test("of many pairs and failures the twelve most frequent are shown, of durations all", async () => {
  const { counts } = createMemoryStore();
  const numbers = Array.from({ length: 14 }, (_, index) => index + 1);
  const of = (prefix: string) => numbers.map((one) => [`${prefix}${one}`, one] as const);
  await counts.add(HOUR, new Map([...of("pair:"), ...of("failed:"), ...of("ms:")]));
  const { lastDay } = await createReport(counts, (HOUR + 0.5) * HOUR_MS);
  const most = numbers.toReversed().slice(0, 12).map((one) => [String(one), one]);
  assert.deepEqual([lastDay.pairs, lastDay.failures], [most, most]);
  assert.deepEqual(lastDay.durations, numbers.map((one) => [String(one), one]));
});

test("messages of an hour and people of a day stand at their place", async () => {
  const { counts } = createMemoryStore();
  for (const [ago, value] of [[0, 1], [1, 2], [5, 3], [24, 4], [50, 5]] as const) {
    await counts.add(HOUR - ago, new Map([["updates:text", value], ["updates:voice", value]]));
  }
  const today = Math.floor(HOUR / 24);
  for (const hash of ["a", "b"]) await counts.addPerson(today - 3, hash);
  const { lastDay, lastMonth, people } = await createReport(counts, HOUR * HOUR_MS);
  const shown = (values: readonly number[]) =>
    values.toReversed().flatMap((value, ago) => value > 0 ? [[ago, value]] : []);
  assert.deepEqual(shown(lastDay.messages), [[0, 2], [1, 4], [5, 6]]);
  assert.deepEqual(shown(lastMonth.messages), [[0, 12], [1, 8], [2, 10]]);
  assert.deepEqual(shown(people), [[3, 2]]);
  assert.deepEqual([lastDay.total, lastMonth.total], [12, 30]);
});
