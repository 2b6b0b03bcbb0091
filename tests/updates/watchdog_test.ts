import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { watchProgress, Wedged } from "../../src/updates/watchdog.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startHarness } from "../harness/harness.ts";
import { scripted } from "../harness/model/scripted_model.ts";

const MINUTE_MS = 60_000;
/** Longer than the test lets pass, so that the wait for the bot does not end by the clock. */
const CLOCK_MS = 60 * MINUTE_MS;
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

test("a document that takes longer than that is no reason to end, as long as its pieces come back", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ limits: { wedgedMs: 10_000, watchEveryMs: 1_000 } });
  const answer = scripted(({ text }) => ["ru", text.replaceAll(/\p{L}+/gu, "word")]);
  let tookMs = 0;
  harness.groq.answer = (chat) => {
    clock.advance(2_000);
    tookMs += 2_000;
    return answer(chat);
  };
  const ann = harness.telegram.user({ language_code: "en" });
  const text = "Одно короткое предложение о погоде. ".repeat(1_500);
  ann.sendFile("long.txt", new TextEncoder().encode(text));
  while (!(await ann.next(CLOCK_MS)).message.document);
  assert.ok(tookMs > 20_000, `${tookMs} ms`);
  await harness.stop();
});
