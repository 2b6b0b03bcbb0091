import assert from "node:assert/strict";
import { createUsage } from "../../src/operator/usage.ts";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { test } from "../harness/test.ts";

const HOUR_MS = 3_600_000;
const NOON_MS = Date.UTC(2026, 10, 24, 12);
const PERSON = 987_654_321;

/** Counts into a store, with a clock that the test sets, and sees the names of people. */
function startUsage() {
  const { counts } = createMemoryStore();
  const seen: string[] = [];
  const addPerson = (day: number, hash: string) => {
    seen.push(hash);
    return counts.addPerson(day, hash);
  };
  let nowMs = NOON_MS;
  const usage = createUsage({ ...counts, addPerson }, "a key", () => nowMs);
  return { counts, seen, usage, pass: (ms: number) => nowMs += ms };
}

test("a count belongs to the hour in which it was made, not to that in which it is written", async () => {
  const { counts, usage, pass } = startUsage();
  usage.add("updates:text");
  pass(HOUR_MS);
  usage.add("updates:text", 2);
  pass(HOUR_MS / 2);
  await usage.flush();
  const hour = NOON_MS / HOUR_MS;
  assert.deepEqual(await counts.since(0), [
    { hour, name: "updates:text", value: 1 },
    { hour: hour + 1, name: "updates:text", value: 2 },
  ]);
});

test("a person is counted once a day, under a name that says nothing and is another one tomorrow", async () => {
  const { counts, seen, usage, pass } = startUsage();
  for (let day = 0; day < 2; day++) {
    for (let time = 0; time < 3; time++) {
      usage.person(PERSON);
      await usage.flush();
    }
    pass(24 * HOUR_MS);
  }
  assert.deepEqual([...(await counts.people(0)).values()], [1, 1]);
  const names = new Set(seen);
  assert.equal(names.size, 2);
  for (const name of names) assert.doesNotMatch(name, new RegExp(String(PERSON)));
});

test("what was written is not written again", async () => {
  const { counts, seen, usage, pass } = startUsage();
  usage.add("tokens", 2.5);
  usage.add("tokens", 0.5);
  usage.person(PERSON);
  await usage.flush();
  await usage.flush();
  pass(HOUR_MS);
  await usage.flush();
  assert.deepEqual((await counts.since(0)).map(({ value }) => value), [3]);
  assert.equal(seen.length, 1);
  assert.match(seen[0]!, /^[0-9a-f]{16}$/);
});

test("who wrote before midnight is one of the people of that day, whenever it is written", async () => {
  const { counts, usage, pass } = startUsage();
  const day = Math.floor(NOON_MS / HOUR_MS / 24);
  usage.person(PERSON);
  pass(13 * HOUR_MS);
  await usage.flush();
  assert.deepEqual(await counts.people(0), new Map([[day, 1]]));
  usage.person(PERSON);
  usage.person(PERSON + 1);
  pass(24 * HOUR_MS);
  await usage.flush();
  usage.person(PERSON);
  await usage.flush();
  assert.deepEqual(await counts.people(0), new Map([[day, 1], [day + 1, 2], [day + 2, 1]]));
});
