import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createHealth } from "../../src/store/health.ts";
import { silentLogger } from "../harness/silent_logger.ts";

test("a failure that nobody saw again for five minutes is no alarm any more", () => {
  let nowMs = 0;
  const lines: string[] = [];
  const health = createHealth(silentLogger(lines), () => nowMs);
  health.failed("inbox.put", new Error("full"));
  nowMs += 4 * 60_000;
  health.failed("inbox.put", new Error("full"));
  nowMs += 4 * 60_000;
  assert.match(health.problem!, /inbox\.put/);
  assert.equal(lines.length, 1);
  nowMs += 2 * 60_000;
  assert.equal(health.problem, undefined);
  health.failed("inbox.put", new Error("full"));
  assert.equal(lines.length, 2);
  health.wrote("inbox.put");
  assert.equal(health.problem, undefined);
});

test("all that fails is named, each until it works again, which is told where it was told before", () => {
  const lines: string[] = [];
  const health = createHealth(silentLogger(lines), () => 0);
  health.wrote("quota.add");
  assert.deepEqual([lines, health.problem], [[], undefined]);
  health.failed("inbox.put", new Error("full"));
  health.failed("quota.add", new Error("full"));
  assert.equal(health.problem, "the file cannot be used: inbox.put, quota.add");
  health.wrote("inbox.put");
  health.wrote("inbox.put");
  assert.equal(health.problem, "the file cannot be used: quota.add");
  assert.deepEqual(lines.map((line) => line.split(" - ")[2]), ["ERROR", "ERROR", "INFO"]);
  assert.match(lines[1]!, /use=quota\.add error="Error: full"/);
  assert.match(lines[2]!, /works again use=inbox\.put/);
});
