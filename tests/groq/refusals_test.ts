import assert from "node:assert/strict";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

const LIMIT = "rate_limit_exceeded";

for (
  const [where, message, headers, wait] of [
    ["in a header alone", "Rate limit reached", { "retry-after": "7" }, "7 seconds"],
    ["in its message alone", "Please try again in 9m38.5s.", {}, "10 minutes"],
    ["in hours", "Please try again in 2h0m0s.", {}, "2 hours"],
  ] as const
) {
  test(`a wait that Groq names ${where} is told`, async () => {
    await using harness = await startHarness();
    harness.groq.faults.next("completions", groqError(429, message, LIMIT, headers));
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("Привет");
    assert.match((await ann.next()).message.text!, new RegExp(`Please wait ${wait} and try`));
  });
}

test("a model that Groq has decommissioned, as it once said so, is followed by the next one", async () => {
  await using harness = await startHarness();
  harness.groq.faults.next("completions", groqError(400, "no", "model_decommissioned"));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.deepEqual(harness.groq.requests.map(({ model }) => model), [
    "openai/gpt-oss-120b",
    "openai/gpt-oss-20b",
  ]);
});

test("a service that stays down is one ERROR in the log, a refused text one as well", async () => {
  using clock = installFakeClock({ limits: true });
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const errors = () => harness.lines.filter((line) => line.includes(" - ERROR - ")).length;
  const remove = harness.groq.faults.always("completions", groqError(503));
  ann.write("Привет");
  for (const waitMs of [1_000, 2_000, 4_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  await ann.next();
  assert.equal(errors(), 1);
  remove();
  harness.groq.faults.next("completions", groqError(400));
  ann.write("Привет");
  await ann.next();
  assert.equal(errors(), 2);
});
