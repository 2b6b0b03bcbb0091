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
