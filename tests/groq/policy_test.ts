import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { callGroq, DeadlineExceeded } from "../../src/groq/policy.ts";
import { createAlarms } from "../../src/log/alarms.ts";
import type { Fault } from "../../src/playground/faults.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import type { EmbeddedGroq } from "../../src/playground/groq/server.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { silentLogger } from "../harness/silent_logger.ts";

const dependencies = { logger: silentLogger(), alarms: createAlarms() };
const never = new AbortController().signal;

/** A request as the SDK makes it, without the SDK. */
function askPlainly(groq: EmbeddedGroq): (signal: AbortSignal) => Promise<string> {
  return async (signal) => {
    const response = await fetch(`${groq.url}/openai/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${groq.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({
        model: "openai/gpt-oss-20b",
        messages: [{ role: "user", content: "Hello" }],
      }),
      signal,
    });
    return await response.text();
  };
}

const PASSING: readonly [what: string, fault: Fault][] = [
  ["a server error", groqError(500)],
  ["no capacity", groqError(498, "Flex tier capacity exceeded", "capacity_exceeded")],
  ["a cut connection", { kind: "cut" }],
];
for (const [what, fault] of PASSING) {
  test(`${what} is retried after 1, 2 and 4 s on the wire, then told with a button`, async () => {
    using clock = installFakeClock();
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    harness.groq.faults.always("completions", fault);
    ann.write("Привет");
    const seen: number[] = [];
    for (const waitMs of [1_000, 2_000, 4_000]) {
      await clock.waiting(waitMs);
      seen.push(harness.groq.requests.length);
      clock.advance(waitMs);
    }
    const { message } = await ann.next();
    assert.deepEqual([...seen, harness.groq.requests.length], [1, 2, 3, 4]);
    assert.match(message.text!, /can't be reached at the moment/);
    assert.deepEqual(labels(message), ["🔄 Try again"]);
    assert.match(harness.lines.join("\n"), /Max retries reached attempts=4/);
  });
}

test("a fault that passes is not noticed: the translation comes at the second attempt", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.faults.next("completions", groqError(503));
  ann.write("Привет");
  await clock.waiting(1_000);
  clock.advance(1_000);
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.equal(harness.groq.requests.length, 2);
});

for (
  const fault of [groqError(400), groqError(401), groqError(403), groqError(413), groqRateLimit(7)]
) {
  const { status } = fault as { status: number };
  test(`${status} is one request`, async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    harness.groq.faults.always("completions", fault);
    ann.write("Привет");
    await ann.next();
    assert.equal(harness.groq.requests.length, 1);
  });
}

test("404 is one request to each model in the list, and one line of the log for each", async () => {
  const models = ["gone-1", "gone-2", "openai/gpt-oss-20b"];
  await using harness = await startHarness({ models });
  const ann = harness.telegram.user({ language_code: "en" });
  for (const text of ["Привет", "Спасибо"]) {
    ann.write(text);
    await ann.next();
  }
  const asked = harness.groq.requests.map(({ model }) => model);
  assert.deepEqual(asked, [...models, "openai/gpt-oss-20b"]);
  const errors = harness.lines.filter((line) => line.includes("does not have this model"));
  assert.equal(errors.length, 2);
});

for (const kind of ["stall", "stall-inside"] as const) {
  test(`an answer that hangs (${kind}) is really aborted, by the attempt's limit and by the total`, async () => {
    await using groq = startJudgedGroq();
    const arrived = arrivals(groq.faults, { kind });
    const call = askPlainly(groq);
    using clock = installFakeClock({ limits: true });
    const attemptsOut = assert.rejects(
      callGroq(call, { attemptMs: 9_000, totalMs: 60_000 }, never, dependencies),
      DeadlineExceeded,
    );
    for (const waitMs of [1_000, 2_000, 4_000, 0]) {
      await arrived();
      clock.advance(9_000);
      await groq.idle();
      if (waitMs === 0) break;
      await clock.waiting(waitMs);
      clock.advance(waitMs);
    }
    await attemptsOut;
    assert.equal(groq.requests.length, 4);
    const totalOut = assert.rejects(
      callGroq(call, { attemptMs: 60_000, totalMs: 9_000 }, never, dependencies),
      DeadlineExceeded,
    );
    await arrived();
    clock.advance(9_000);
    await totalOut;
    await groq.idle();
    assert.equal(groq.requests.length, 5);
    if (kind === "stall") assert.ok(groq.requests.every(({ aborted }) => aborted));
  });
}

test("work that is given up ends its request and is not retried", async () => {
  await using groq = startJudgedGroq();
  groq.faults.always("completions", { kind: "stall" });
  const giveUp = new AbortController();
  const limits = { attemptMs: 60_000, totalMs: 60_000 };
  const work = callGroq(askPlainly(groq), limits, giveUp.signal, dependencies);
  const rejected = assert.rejects(work, { name: "AbortError" });
  await groq.busy(1);
  giveUp.abort();
  await rejected;
  await groq.idle();
});

const UNUSABLE: readonly [
  what: string,
  content: string | null,
  finishReason: string,
  sentence: RegExp,
][] = [
  ["something else than JSON", "Sure! Hello.", "stop", /no usable translation/],
  ["JSON of another form", '{"text":"Hello"}', "stop", /no usable translation/],
  ["nothing", null, "stop", /no usable translation/],
  ["an answer that is cut", '{"source_lang', "length", /too long for me/],
  ["a refusal by a filter", null, "content_filter", /refused this text/],
];
for (const [what, content, finishReason, sentence] of UNUSABLE) {
  test(`a model that answers with ${what} leads to a sentence, not to silence`, async () => {
    await using harness = await startHarness();
    harness.groq.answer = () => ({ content, finishReason });
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("Привет");
    assert.match((await ann.next()).message.text!, sentence);
  });
}
