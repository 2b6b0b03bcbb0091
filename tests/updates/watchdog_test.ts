import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { watchProgress, Wedged } from "../../src/updates/watchdog.ts";
import { installFakeClock } from "../harness/fake_clock.ts";

const MINUTE_MS = 60_000;
const LIMITS = { wedgedMs: 3 * MINUTE_MS, watchEveryMs: 30_000 };

/** Looks once, with the oldest update and the last progress so long ago. */
async function look(oldestMs: number, idleMs: number): Promise<unknown> {
  using clock = installFakeClock();
  const stop = new AbortController();
  const watching = watchProgress(
    { oldestMs: () => oldestMs },
    { lastProgressMs: performance.now() - idleMs },
    LIMITS,
    stop.signal,
  ).then(() => "went on", (error) => error);
  await clock.waiting(30_000);
  clock.advance(30_000);
  // The next look begins, unless the first one ended it.
  await Promise.race([watching, clock.waiting(30_000)]);
  stop.abort();
  return await watching;
}

test("a program that finished nothing for three minutes although something waits ends, others go on", async () => {
  assert.ok(await look(4 * MINUTE_MS, 4 * MINUTE_MS) instanceof Wedged);
  assert.equal(await look(4 * MINUTE_MS, MINUTE_MS), "went on");
  assert.equal(await look(MINUTE_MS, 4 * MINUTE_MS), "went on");
});
