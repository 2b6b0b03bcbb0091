import assert from "node:assert/strict";
import { DEFAULT_LIMITS } from "../../src/updates/limits.ts";
import { test } from "../harness/test.ts";

test("the program ends before its host kills it, and answers before Telegram gives up", () => {
  const { drainMs, giveUpMs, answerWithinMs } = DEFAULT_LIMITS;
  // Render and Fly send SIGKILL 30 s after SIGTERM; see DEPLOYMENT.md.
  assert.ok(drainMs + giveUpMs < 30_000);
  // Telegram gives up a delivery after about 60 s.
  assert.ok(answerWithinMs < 60_000);
});

test("what is stuck is found, what only takes long is not, and what a dead process left is taken soon", () => {
  const { wedgedMs, watchEveryMs, claimEveryMs, giveUpMs } = DEFAULT_LIMITS;
  // A translation has 30 s, and a fast model that is at its limit names waits of a minute.
  assert.ok(wedgedMs >= 120_000 && wedgedMs <= 600_000);
  assert.ok(watchEveryMs <= wedgedMs / 3);
  assert.ok(claimEveryMs <= 5_000);
  // A connection takes a moment to close.
  assert.ok(giveUpMs >= 500);
});

test("many may wait and be worked on, but not so many that they fill the memory", () => {
  const { waiting, waitingDeliveries, parallel } = DEFAULT_LIMITS;
  // The longest texts are about 4 KB each, with what Telegram says of them.
  for (const most of [waiting, waitingDeliveries]) assert.ok(most >= 1_000 && most <= 20_000);
  assert.ok(parallel >= 100);
});
