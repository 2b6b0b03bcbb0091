import assert from "node:assert/strict";
import { createAlarms } from "../../src/log/alarms.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

test("an error of a kind is said once in an hour, then with how often it came", () => {
  const lines: string[] = [];
  const log = silentLogger(lines);
  let nowMs = 0;
  const alarms = createAlarms(() => nowMs);
  for (let at = 0; at < 10; at++) alarms.raise(log, "key", "The key is wrong", { at });
  alarms.raise(log, "disk", "The disk is full");
  nowMs = 3_599_999;
  alarms.raise(log, "key", "The key is wrong");
  assert.deepEqual(lines.map((line) => line.split(" - ").at(-1)), [
    "The key is wrong at=0",
    "The disk is full",
  ]);
  nowMs = 3_600_000;
  alarms.raise(log, "key", "The key is wrong", { at: 11 });
  alarms.raise(log, "key", "The key is wrong");
  assert.deepEqual(lines.slice(2).map((line) => line.split(" - ").at(-1)), [
    "The key is wrong at=11 times=11",
  ]);
  assert.ok(lines.every((line) => line.includes("ERROR")));
});
