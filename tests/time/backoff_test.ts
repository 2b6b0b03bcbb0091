import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createBackoff } from "../../src/time/backoff.ts";

test("pauses double up to the longest, and begin anew when it works again", () => {
  const pauses = createBackoff(100, 350);
  assert.equal(pauses.isGrown, false);
  assert.deepEqual([pauses.next(), pauses.next(), pauses.next()], [100, 200, 350]);
  assert.equal(pauses.isGrown, true);
  pauses.reset();
  assert.equal(pauses.isGrown, false);
  assert.equal(pauses.next(), 100);
});
