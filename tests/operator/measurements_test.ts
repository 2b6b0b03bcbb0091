import assert from "node:assert/strict";
import { createMeasurements } from "../../src/operator/measurements.ts";
import type { Usage } from "../../src/operator/usage.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

const uncounted: Usage = { add() {}, person() {}, flush: () => Promise.resolve() };

test("whatever ends is progress: an update, done or given up, and a call to Groq", async () => {
  using clock = installFakeClock();
  const measurements = createMeasurements("1.0.0", uncounted, () => undefined);
  const ends: readonly (() => unknown)[] = [
    () => measurements.measure({ kind: "text", isSlow: false }, () => Promise.resolve()),
    () =>
      measurements.measure({ kind: "text", isSlow: false }, () => Promise.reject(new Error()))
        .catch(() => {}),
    () => measurements.groq.call({ model: "one", result: "ok", durationMs: 1 }),
  ];
  for (const end of ends) {
    clock.advance(60_000);
    await end();
    assert.equal(measurements.lastProgressMs, performance.now());
  }
});

test("what was given up is told from what was done", async () => {
  const { measure, metrics } = createMeasurements("1.0.0", uncounted, () => undefined);
  await measure({ kind: "text", isSlow: false }, () => Promise.resolve());
  await assert.rejects(
    measure({ kind: "voice", isSlow: false }, () => Promise.reject(new Error("given up"))),
  );
  const rows = metrics.render().split("\n").filter((row) => /updates_total\{/.test(row));
  assert.deepEqual(rows.map((row) => row.replace("translation_bot_updates_total", "")), [
    '{kind="text",outcome="done"} 1',
    '{kind="voice",outcome="given_up"} 1',
  ]);
});

test("tokens are those of prompt and completion; cached ones are part of the prompt and count once", () => {
  const counted = new Map<string, number>();
  const usage: Usage = {
    ...uncounted,
    add: (name, amount = 1) => void counted.set(name, (counted.get(name) ?? 0) + amount),
  };
  const { groq } = createMeasurements("1.0.0", usage, () => undefined);
  groq.call({
    model: "one",
    result: "ok",
    durationMs: 1,
    promptTokens: 1_000,
    cachedTokens: 600,
    completionTokens: 50,
  });
  assert.equal(counted.get("tokens"), 1_050);
});

test("what waits for Telegram on purpose is progress until the wait is over, and is counted", () => {
  using clock = installFakeClock();
  const measurements = createMeasurements("1.0.0", uncounted, () => undefined);
  measurements.deliveries.waits("sendMessage", 600_000);
  measurements.deliveries.waits("sendMessage", 1_000);
  const untilMs = performance.now() + 600_000;
  clock.advance(599_000);
  assert.equal(measurements.lastProgressMs, performance.now());
  clock.advance(601_000);
  assert.equal(measurements.lastProgressMs, untilMs);
  const rows = measurements.metrics.render().split("\n").filter((row) => /resends/.test(row));
  assert.equal(rows.at(-1), 'translation_bot_telegram_resends_total{method="sendMessage"} 2');
});

test("a failure of Groq makes it unready until it answers, or for 45 s when nobody asks", () => {
  using clock = installFakeClock();
  const measurements = createMeasurements("1.0.0", uncounted, () => undefined);
  const call = (result: string) =>
    measurements.groq.call(
      { model: "one", result, durationMs: 1 } as Parameters<
        typeof measurements.groq.call
      >[0],
    );
  call("503");
  assert.equal(measurements.groqProblem, "Groq: 503");
  call("ok");
  assert.equal(measurements.groqProblem, undefined);
  call("503");
  clock.advance(44_000);
  assert.equal(measurements.groqProblem, "Groq: 503");
  clock.advance(1_000);
  assert.equal(measurements.groqProblem, undefined);
});
