import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { outputCap } from "../../src/groq/chat_model.ts";
import { costOf } from "../../src/groq/prices.ts";
import type { Fault } from "../../src/playground/faults.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { chatModelOf, transcriberOf } from "../harness/model/groq_models.ts";
import { recording } from "../harness/recordings.ts";
import { workOf } from "../harness/work.ts";

const TASK = { text: "Привет", target: "en" };
const audio = new Blob([await recording("german.mp3")]);
const day = "Rate limit reached on requests per day (RPD). Please try again in 9m38.2s.";

const FAILURES: readonly [
  what: string,
  fault: Fault,
  kind: string,
  spoken: string,
  waitS?: number,
][] = [
  ["a refused request", groqError(400), "refused", "refused"],
  ["a wrong key", groqError(401), "misconfigured", "misconfigured"],
  ["a key without permission", groqError(403), "misconfigured", "misconfigured"],
  [
    "a model that Groq lacks",
    groqError(404, "x", "model_not_found"),
    "misconfigured",
    "misconfigured",
  ],
  ["a model of old", groqError(400, "x", "model_decommissioned"), "misconfigured", "misconfigured"],
  ["a text beyond the plan", groqError(413, "x", "rate_limit_exceeded"), "too-long", "too-large"],
  [
    "a text beyond the model",
    groqError(400, "x", "context_length_exceeded"),
    "too-long",
    "too-large",
  ],
  ["a limit of the minute", groqRateLimit(7), "rate-limited", "rate-limited", 7],
  ["a limit of the day", groqError(429, day), "rate-limited", "rate-limited", 579],
  ["a limit without a wait", groqRateLimit(), "rate-limited", "rate-limited"],
];
for (const [what, fault, kind, spoken, waitS] of FAILURES) {
  test(`${what} is one request and "${kind}" to whoever asked, and one line in the log`, async () => {
    await using groq = startJudgedGroq();
    groq.faults.always(() => true, fault);
    const lines: string[] = [];
    const expected = (one: string) => ({ kind: one, retryAfterS: waitS });
    await assert.rejects(
      chatModelOf(groq, { lines }).translate(TASK, workOf()),
      expected(kind),
    );
    assert.equal(groq.requests.length, 1);
    assert.equal(lines.filter((line) => line.includes("[askGroq]")).length, 1);
    assert.ok(!lines.join("\n").includes("org_"));
    await assert.rejects(
      transcriberOf(groq).transcribe({ audio, container: "mp3" }, undefined, workOf()),
      expected(spoken),
    );
    assert.equal(groq.requests.length, 2);
  });
}

test("an outage is one error in the log", async () => {
  using clock = installFakeClock();
  await using groq = startJudgedGroq();
  groq.faults.always("completions", groqError(503));
  const lines: string[] = [];
  const failed = assert.rejects(chatModelOf(groq, { lines }).translate(TASK, workOf()), {
    kind: "unavailable",
  });
  for (const waitMs of [1_000, 2_000, 4_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  await failed;
  assert.equal(groq.requests.length, 4);
  assert.equal(lines.filter((line) => line.includes("ERROR")).length, 1);
});

test("a hearing ends after 60 s in all, an attempt after 40 s", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  const arrived = arrivals(groq.faults, { kind: "stall" });
  const over = assert.rejects(
    transcriberOf(groq).transcribe({ audio, container: "mp3" }, undefined, workOf()),
    { kind: "timeout" },
  );
  await arrived();
  clock.advance(40_000);
  await clock.waiting(1_000);
  clock.advance(1_000);
  await arrived();
  clock.advance(19_000);
  await over;
});

test("a hint of a language is its base code, as Groq wants it", async () => {
  await using groq = startJudgedGroq();
  await transcriberOf(groq).transcribe({ audio, container: "mp3" }, "pt-BR", workOf());
  assert.equal((groq.requests[0]!.body as FormData).get("language"), "pt");
});

test("the cap of an answer grows with the text, up to what a model can write", () => {
  assert.ok(outputCap("") >= 512);
  assert.ok(outputCap("слово ".repeat(500)) > 2 * outputCap("слово"));
  assert.equal(outputCap("語".repeat(100_000)), 32_768);
});

test("a call costs what Groq's page says, cached tokens half, an unknown model nothing", () => {
  const call = (model: string, rest = {}) =>
    costOf({ model, promptTokens: 1_000_000, completionTokens: 1_000_000, ...rest });
  assert.equal(call("openai/gpt-oss-120b"), 0.75);
  assert.equal(call("openai/gpt-oss-120b", { cachedTokens: 1_000_000 }), 0.675);
  assert.equal(costOf({ model: "whisper-large-v3-turbo", audioSeconds: 3_600 }), 0.04);
  for (const model of ["constructor", "toString", "__proto__", "mine"]) {
    assert.equal(call(model), 0);
  }
});

test("an answer that did not end by itself is not used, however good it looks", async () => {
  await using groq = startJudgedGroq();
  const content = JSON.stringify({ source_language: "ru", translation: "Hello" });
  groq.answer = () => ({ content, finishReason: "tool_calls" });
  await assert.rejects(chatModelOf(groq).translate(TASK, workOf()), { kind: "unusable-answer" });
});
