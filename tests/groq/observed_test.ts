import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { GroqCall, GroqRemainder } from "../../src/groq/observer.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { chatModelOf, transcriberOf } from "../harness/model/groq_models.ts";
import { heard, recording } from "../harness/recordings.ts";
import { workOf } from "../harness/work.ts";

const TASK = { text: "Привет", target: "en" };

function watch(expected = Infinity) {
  const calls: GroqCall[] = [];
  const all = Promise.withResolvers<void>();
  const remainders: GroqRemainder[] = [];
  const lines: string[] = [];
  let retries = 0;
  return {
    calls,
    remainders,
    lines,
    results: () => calls.map(({ result }) => result),
    /** Resolves when as many calls as expected were counted. */
    all: all.promise,
    retries: () => retries,
    observer: {
      call(call: GroqCall) {
        if (calls.push(call) === expected) all.resolve();
      },
      remainder: (one: GroqRemainder) => void remainders.push(one),
      retry: () => void retries++,
    },
  };
}

test("a call is counted with its model, tokens and what is left of the plan", async () => {
  await using groq = startJudgedGroq();
  const watched = watch();
  await chatModelOf(groq, watched).translate(TASK, workOf());
  const [{ model, result, promptTokens = 0, completionTokens = 0 }] = watched.calls as [GroqCall];
  assert.deepEqual([model, result], ["openai/gpt-oss-120b", "ok"]);
  assert.ok(promptTokens > completionTokens && completionTokens > 0);
  const [{ requestsBackMs, tokensBackMs, ...remainder }] = watched.remainders as [GroqRemainder];
  assert.ok(Math.abs(requestsBackMs! - performance.now() - 86_400) < 1_000);
  assert.ok(Math.abs(tokensBackMs! - performance.now() - 3_750) < 1_000);
  assert.deepEqual(remainder, {
    model: "openai/gpt-oss-120b",
    requests: 999,
    requestLimit: 1_000,
    tokens: 7_500,
    tokenLimit: 8_000,
  });
});

test("a hearing is counted with the seconds that were heard", async () => {
  await using groq = startJudgedGroq();
  groq.hear = () => ({ ...heard("German", "Guten Morgen"), duration: 7.5 });
  const watched = watch();
  const audio = new Blob([await recording("german.mp3")]);
  await transcriberOf(groq, watched)
    .transcribe({ audio, container: "mp3" }, undefined, workOf());
  assert.deepEqual(watched.calls.map(({ audioSeconds }) => audioSeconds), [7.5]);
});

for (const [status, result] of [[400, "400"], [401, "401"], [429, "429"]] as const) {
  test(`an answer of ${status} is counted as such`, async () => {
    await using groq = startJudgedGroq();
    groq.faults.next("completions", groqError(status));
    const watched = watch();
    await assert.rejects(chatModelOf(groq, watched).translate(TASK, workOf()));
    assert.deepEqual(watched.results(), [result]);
  });
}

test("attempts that hang are counted as timeouts, also the one that the total limit ends", async () => {
  await using groq = startJudgedGroq();
  using clock = installFakeClock({ limits: true });
  const arrived = arrivals(groq.faults, { kind: "stall" });
  const watched = watch(3);
  const timeout = assert.rejects(chatModelOf(groq, watched).translate(TASK, workOf()), {
    kind: "timeout",
  });
  // 12 s an attempt, 1 and 2 s between them, 30 s in all.
  for (const [attemptMs, waitMs] of [[12_000, 1_000], [12_000, 2_000], [3_000, 0]]) {
    await arrived();
    clock.advance(attemptMs!);
    if (waitMs === 0) break;
    await clock.waiting(waitMs!);
    clock.advance(waitMs!);
  }
  await timeout;
  await watched.all;
  assert.deepEqual(watched.results(), ["timeout", "timeout", "timeout"]);
  assert.equal(watched.retries(), 2);
  assert.match(watched.lines.join("\n"), /groq\.ask - WARNING - \[askGroq\] - Translation timeout/);
});

test("an attempt that the limit of the whole translation ends is a timeout, in the log as well", async () => {
  await using groq = startJudgedGroq();
  using clock = installFakeClock({ limits: true });
  const arrived = arrivals(groq.faults, { kind: "stall" });
  const watched = watch(1);
  const translator = createTextTranslator(chatModelOf(groq, watched));
  const timeout = assert.rejects(
    translator.translate({ ...TASK, entities: [] }, workOf()),
    { kind: "timeout" },
  );
  await arrived();
  clock.advance(30_000);
  await timeout;
  await watched.all;
  assert.deepEqual(watched.results(), ["timeout"]);
  assert.match(watched.lines.join("\n"), /Translation timeout/);
});

test("a call that nobody wants any more is no failure of Groq, and no line in the log", async () => {
  await using groq = startJudgedGroq();
  const watched = watch();
  const model = chatModelOf(groq, watched);
  // Deno's server notices that a client left only on a connection that was used before.
  await model.translate(TASK, workOf());
  const arrived = arrivals(groq.faults, { kind: "stall" });
  const stop = new AbortController();
  const stopped = assert.rejects(
    model.translate(TASK, workOf({ signal: stop.signal })),
    /stopped/,
  );
  await arrived();
  stop.abort(new Error("stopped"));
  await stopped;
  await groq.idle();
  assert.deepEqual(watched.results(), ["ok"]);
  assert.deepEqual(watched.lines, []);
});

test("who cannot be reached is counted as unreachable", async () => {
  const groq = startJudgedGroq();
  await groq[Symbol.asyncDispose]();
  using clock = installFakeClock({ limits: true });
  const watched = watch();
  const failed = assert.rejects(chatModelOf(groq, watched).translate(TASK, workOf()), {
    kind: "unavailable",
  });
  for (const waitMs of [1_000, 2_000, 4_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  await failed;
  assert.deepEqual(watched.results(), Array(4).fill("unreachable"));
});
