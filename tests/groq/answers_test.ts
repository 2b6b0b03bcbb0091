import assert from "node:assert/strict";
import type { ChatAnswer } from "../../src/playground/groq/chat.ts";
import { groqRateLimit } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

const GOOD = JSON.stringify({ source_language: "ru", translation: " Hello\n" });
const said = (answer: unknown) => ({ content: JSON.stringify(answer) });

/** What Groq says (console.groq.com/docs/api-reference, finish_reason), and what becomes of it. */
const ANSWERS: readonly [what: string, answer: ChatAnswer, kind: string | undefined][] = [
  ["is whole", { content: GOOD }, undefined],
  ["was cut by its cap", { content: GOOD, finishReason: "length" }, "too-long"],
  ["was filtered", { content: GOOD, finishReason: "content_filter" }, "refused"],
  ["was filtered and is empty", { content: null, finishReason: "content_filter" }, "refused"],
  ["calls a tool", { content: GOOD, finishReason: "tool_calls" }, "unusable-answer"],
  ["is nothing", { content: null }, "unusable-answer"],
  ["is empty", { content: "" }, "unusable-answer"],
  ["is no JSON", { content: "Hello" }, "unusable-answer"],
  ["is half of some JSON", { content: GOOD.slice(0, -2) }, "unusable-answer"],
  ["has no translation", said({ source_language: "ru" }), "unusable-answer"],
  ["has no language", said({ translation: "Hello" }), undefined],
  [
    "has a language of one letter",
    said({ source_language: "r", translation: "Hello" }),
    undefined,
  ],
  [
    "tells a story as the language",
    said({ source_language: "r".repeat(36), translation: "Hello" }),
    undefined,
  ],
  [
    "has a list as translation",
    said({ source_language: "ru", translation: ["Hello"] }),
    "unusable-answer",
  ],
];
for (const [what, answer, kind] of ANSWERS) {
  test(`an answer that ${what} is ${kind ?? "used, without space around it"}, and never logged`, async () => {
    await using groq = startJudgedGroq();
    groq.answer = () => answer;
    const lines: string[] = [];
    const asked = chatModelOf(groq, { lines }).translate(
      { text: "Привет", target: "en" },
      workOf(),
    );
    if (kind === undefined) assert.equal((await asked).text, "Hello");
    else {
      await assert.rejects(asked, (error: Error & { kind: string }) => {
        assert.equal(error.kind, kind);
        assert.doesNotMatch(`${error.message} ${lines.join(" ")}`, /Hello|Привет/);
        return true;
      });
      assert.equal(lines.filter((line) => line.includes(" - ERROR - ")).length, 1);
    }
    assert.equal(groq.requests.length, kind === "unusable-answer" ? 2 : 1);
  });
}

test("an answer that is none of Groq's is trouble of the service, told in the log and counted", async () => {
  await using groq = startJudgedGroq();
  groq.judge.tolerate(/^answer of completions/);
  for (const body of ["{}", "null"]) {
    groq.faults.next("completions", { kind: "answer", status: 200, body });
    const lines: string[] = [];
    const results: string[] = [];
    const observer = { call: ({ result }: { result: string }) => void results.push(result) };
    await assert.rejects(
      chatModelOf(groq, { lines, observer }).translate({ text: "Привет", target: "en" }, workOf()),
      { kind: "unavailable", message: "Unexpected error" },
    );
    assert.match(lines.join(), /ERROR - \[askGroq\] - Translation failed kind=unavailable/);
    assert.equal(results.length, 1);
  }
});

test("a rate limit is one warning in the log, no error", async () => {
  await using groq = startJudgedGroq();
  const lines: string[] = [];
  groq.faults.next("completions", groqRateLimit(7));
  const asked = chatModelOf(groq, { lines }).translate({ text: "Привет", target: "en" }, workOf());
  await assert.rejects(asked, { kind: "rate-limited" });
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /groq\.ask - WARNING - \[askGroq\] - Rate limit hit/);
});

/** A completion as it is on the wire, without what it cost. */
const COMPLETION = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "openai/gpt-oss-120b",
  choices: [{
    index: 0,
    message: { role: "assistant", content: GOOD },
    finish_reason: "stop",
    logprobs: null,
  }],
};

test("what is left of the plan is told where Groq says all of it, and not guessed", async () => {
  await using groq = startJudgedGroq();
  const told: unknown[] = [];
  const observer = { call() {}, remainder: (one: unknown) => void told.push(one) };
  const body = JSON.stringify(COMPLETION);
  const all = {
    "x-ratelimit-remaining-requests": "0",
    "x-ratelimit-limit-requests": "1000",
    "x-ratelimit-remaining-tokens": "70",
    "x-ratelimit-limit-tokens": "8000",
  };
  const { "x-ratelimit-remaining-requests": _, ...withoutRequests } = all;
  const { "x-ratelimit-remaining-tokens": __, ...withoutTokens } = all;
  for (const headers of [{}, withoutRequests, withoutTokens, all]) {
    groq.faults.next("completions", { kind: "answer", status: 200, body, headers });
    await chatModelOf(groq, { observer }).translate({ text: "Привет", target: "en" }, workOf());
  }
  assert.deepEqual(told, [{
    model: "openai/gpt-oss-120b",
    requests: 0,
    requestLimit: 1_000,
    tokens: 70,
    tokenLimit: 8_000,
  }]);
});

test("a pronunciation is one text, and an empty one is none", async () => {
  await using groq = startJudgedGroq();
  groq.answer = () => said({ romanisation: "Privet" });
  assert.equal(await chatModelOf(groq).romanise("Привет", workOf()), "Privet");
  for (const answer of [{ romanisation: "" }, { translation: "Privet" }]) {
    groq.answer = () => said(answer);
    await assert.rejects(chatModelOf(groq).romanise("Привет", workOf()), {
      kind: "unusable-answer",
    });
  }
});

test("what Groq charges is counted: tokens in, of these from its cache, and out", async () => {
  await using groq = startJudgedGroq();
  const calls: unknown[] = [];
  const observer = {
    call: ({ durationMs: _, ...call }: { durationMs: number }) => calls.push(call),
  };
  groq.faults.next("completions", {
    kind: "answer",
    status: 200,
    body: JSON.stringify({
      ...COMPLETION,
      usage: {
        prompt_tokens: 300,
        completion_tokens: 40,
        total_tokens: 340,
        prompt_tokens_details: { cached_tokens: 256 },
      },
    }),
  });
  await chatModelOf(groq, { observer }).translate({ text: "Привет", target: "en" }, workOf());
  assert.deepEqual(calls, [{
    model: "openai/gpt-oss-120b",
    result: "ok",
    promptTokens: 300,
    cachedTokens: 256,
    completionTokens: 40,
  }]);
});

test("a call takes as long as it takes, whatever the program did before", async () => {
  using clock = installFakeClock();
  await using groq = startJudgedGroq();
  clock.advance(60_000);
  const took: number[] = [];
  const observer = {
    call: ({ durationMs }: { durationMs: number }) => void took.push(Math.round(durationMs)),
  };
  groq.answer = () => {
    clock.advance(3_000);
    return { content: GOOD };
  };
  await chatModelOf(groq, { observer }).translate({ text: "Привет", target: "en" }, workOf());
  assert.deepEqual(took, [3_000]);
});
