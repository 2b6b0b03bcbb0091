import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createBoundedMap } from "../../src/time/bounded_map.ts";

test("a full map forgets what was used least recently", () => {
  const map = createBoundedMap<string, number>({ entries: 2 });
  map.set("a", 1);
  map.set("b", 2);
  assert.equal(map.get("a"), 1);
  map.set("c", 3);
  assert.deepEqual([map.has("a"), map.has("b"), map.has("c")], [true, false, true]);
});

test("setting a key again takes no more room", () => {
  const map = createBoundedMap<string, number>({ entries: 2 });
  for (const value of [1, 2, 3]) map.set("a", value);
  map.set("b", 2);
  assert.deepEqual([map.get("a"), map.get("b")], [3, 2]);
  map.delete("a");
  assert.equal(map.has("a"), false);
});

test("what was set again is the last to be forgotten", () => {
  const map = createBoundedMap<string, number>({ entries: 2 });
  map.set("a", 1);
  map.set("b", 2);
  map.set("a", 3);
  map.set("c", 4);
  assert.deepEqual([map.has("a"), map.has("b"), map.has("c")], [true, false, true]);
});

test("what is too old is forgotten, however often it was asked for", () => {
  let nowMs = 0;
  const map = createBoundedMap<string, number>({ entries: 2, keepMs: 1_000, now: () => nowMs });
  map.set("a", 1);
  nowMs = 999;
  assert.equal(map.get("a"), 1);
  nowMs = 1_000;
  assert.equal(map.get("a"), undefined);
});
