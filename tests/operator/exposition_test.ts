import assert from "node:assert/strict";
import { createMeasurements } from "../../src/operator/measurements.ts";
import { createMetrics, metricsRoute } from "../../src/operator/metrics.ts";
import type { Usage } from "../../src/operator/usage.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

/** Measurements whose counts for the dashboard can be seen. */
function startMeasurements(storeProblem?: string) {
  const counts = new Map<string, number>();
  const people: number[] = [];
  const usage: Usage = {
    add: (name, amount = 1) => void counts.set(name, (counts.get(name) ?? 0) + amount),
    person: (id) => void people.push(id),
    flush: () => Promise.resolve(),
  };
  const measurements = createMeasurements("1.2.3", usage, () => storeProblem);
  return { ...measurements, measurements, counts, people };
}

/** The lines of a metric without the program's name, by their labels. */
function read(text: string, name: string): Record<string, number> {
  const full = name.startsWith("process_") ? name : `translation_bot_${name}`;
  const lines = text.split("\n").filter((line) => /^[a-z_]+/.exec(line)?.[0] === full);
  return Object.fromEntries(lines.map((line) => {
    const [, labels = "", value] = /^[a-z_]+(\{.*\})? (\S+)$/.exec(line)!;
    return [labels, Number(value)];
  }));
}

const CALL = { model: "openai/gpt-oss-120b", result: "ok", durationMs: 3_000 };

test("a call to Groq is in every metric of its kind and in the counts, with its price", () => {
  const { groq, metrics, counts } = startMeasurements();
  groq.call({ ...CALL, promptTokens: 1_000_000, cachedTokens: 500_000, completionTokens: 2_000 });
  groq.call({ ...CALL, result: "429" });
  groq.call({ model: "whisper-large-v3", result: "ok", durationMs: 13_000, audioSeconds: 1_800 });
  groq.retry();
  groq.retry();
  const text = metrics.render();
  const one = '{model="openai/gpt-oss-120b"';
  assert.deepEqual(read(text, "groq_calls_total"), {
    [`${one},result="ok"}`]: 1,
    [`${one},result="429"}`]: 1,
    '{model="whisper-large-v3",result="ok"}': 1,
  });
  assert.deepEqual(read(text, "groq_tokens_total"), {
    [`${one},kind="prompt"}`]: 1_000_000,
    [`${one},kind="cached"}`]: 500_000,
    [`${one},kind="completion"}`]: 2_000,
  });
  assert.deepEqual(read(text, "groq_audio_seconds_total"), { '{model="whisper-large-v3"}': 1_800 });
  assert.deepEqual(read(text, "groq_retries_total"), { "": 2 });
  assert.deepEqual(read(text, "groq_call_duration_seconds_sum"), {
    [`${one}}`]: 6,
    '{model="whisper-large-v3"}': 13,
  });
  const buckets = read(text, "groq_call_duration_seconds_bucket");
  assert.deepEqual(["2", "4", "12", "+Inf"].map((le) => buckets[`${one},le="${le}"}`]), [
    0,
    2,
    2,
    2,
  ]);
  assert.equal(buckets['{model="whisper-large-v3",le="12"}'], 0);
  assert.equal(buckets['{model="whisper-large-v3",le="30"}'], 1);
  assert.deepEqual([counts.get("tokens"), counts.get("audio_seconds")], [1_002_000, 1_800]);
  const cost = 0.75 * 0.15 + 0.002 * 0.6 + 0.5 * 0.111;
  assert.ok(Math.abs(counts.get("cost_usd")! - cost) < 1e-9, String(counts.get("cost_usd")));
});

test("an answer that took no tokens is none in the metrics, a hearing of 0 s is one", () => {
  const { groq, metrics } = startMeasurements();
  groq.call({ ...CALL, result: "timeout" });
  groq.call({ ...CALL, audioSeconds: 0 });
  const text = metrics.render();
  assert.deepEqual(read(text, "groq_tokens_total"), {});
  assert.deepEqual(Object.values(read(text, "groq_audio_seconds_total")), [0]);
});

test("what is left of the plan is the last that Groq said of each model", () => {
  const { groq, metrics, remainders } = startMeasurements();
  const left = { requestLimit: 10, tokenLimit: 100 };
  groq.remainder!({ model: "a", requests: 9, tokens: 90, ...left });
  groq.remainder!({ model: "b", requests: 7, tokens: 70, ...left });
  groq.remainder!({ model: "a", requests: 8, tokens: 80, ...left });
  const text = metrics.render();
  assert.deepEqual(read(text, "groq_remaining_requests"), { '{model="a"}': 8, '{model="b"}': 7 });
  assert.deepEqual(read(text, "groq_remaining_tokens"), { '{model="a"}': 80, '{model="b"}': 70 });
  assert.equal(remainders.get("a")?.requests, 8);
});

for (
  const [result, problem] of [
    ["ok", undefined],
    ["400", undefined],
    ["413", undefined],
    ["429", undefined],
    ["401", "Groq: 401"],
    ["404", "Groq: 404"],
    ["500", "Groq: 500"],
    ["timeout", "Groq: timeout"],
    ["unreachable", "Groq: unreachable"],
    ["error", "Groq: error"],
  ] as const
) {
  test(`after a call that ended as ${result}, ${problem ?? "nothing"} is the program's problem`, () => {
    const { groq, measurements } = startMeasurements();
    groq.call({ ...CALL, result: "503" });
    assert.equal(measurements.groqProblem, "Groq: 503");
    groq.call({ ...CALL, result });
    assert.equal(measurements.groqProblem, problem);
  });
}

/** How long an answer took, about, and the bar of the dashboard's chart that it belongs to. */
const TOOK: readonly [tookMs: number, bar: string][] = [
  [499, "ms:500"],
  [501, "ms:1000"],
  [1_999, "ms:2000"],
  [3_999, "ms:4000"],
  [7_999, "ms:8000"],
  [14_999, "ms:15000"],
  [29_999, "ms:30000"],
  [30_001, "ms:Infinity"],
];
test("an update is counted by its kind, its person and how long its answer took; what is slow or no message has no time", async () => {
  using clock = installFakeClock();
  for (const [tookMs, bar] of TOOK) {
    const { measure, counts, people } = startMeasurements();
    const wait = () => Promise.resolve(clock.advance(tookMs));
    await measure({ kind: "voice", isSlow: false, person: 7 }, wait);
    await measure({ kind: "voice", isSlow: true, person: 0 }, wait);
    for (const kind of ["command", "press", "edit", "other"]) {
      await measure({ kind, isSlow: false }, wait);
    }
    assert.deepEqual(Object.fromEntries(counts), {
      "updates:voice": 2,
      [bar]: 1,
      "updates:command": 1,
      "updates:press": 1,
      "updates:edit": 1,
      "updates:other": 1,
    });
    assert.deepEqual(people, [7, 0]);
  }
});

test("what became of wishes is counted by languages and kinds of failure", () => {
  const { outcomes, counts } = startMeasurements();
  outcomes.translated("ru", "en");
  outcomes.translated("ru", "en");
  outcomes.failed("timeout");
  assert.deepEqual(Object.fromEntries(counts), { "pair:ru>en": 2, "failed:timeout": 1 });
});

test("the backlogs of all bots are one: sums of what waits, the age of the oldest", () => {
  const { watch, metrics, waiting } = startMeasurements();
  const empty = metrics.render();
  assert.deepEqual([read(empty, "oldest_update_seconds"), read(empty, "lanes")], [{ "": 0 }, {
    "": 0,
  }]);
  watch({ size: 3, lanes: 2, oldestMs: () => 4_000 });
  watch({ size: 4, lanes: 1, oldestMs: () => 9_000 });
  const text = metrics.render();
  assert.deepEqual(waiting(), { updates: 7, chats: 3, oldestMs: 9_000 });
  for (
    const [name, value] of [["updates_in_flight", 7], ["lanes", 3], ["oldest_update_seconds", 9]]
  ) {
    assert.deepEqual(read(text, String(name)), { "": value });
  }
});

test("metrics tell the version, whether settings can be kept, and what the process is", () => {
  const text = startMeasurements().metrics.render();
  assert.deepEqual(read(text, "build_info"), { '{version="1.2.3"}': 1 });
  assert.deepEqual(read(text, "store_writable"), { "": 1 });
  assert.deepEqual(read(startMeasurements("full").metrics.render(), "store_writable"), { "": 0 });
  assert.ok(read(text, "process_resident_memory_bytes")[""]! > 1_000_000);
  const startedS = read(text, "process_start_time_seconds")[""]!;
  assert.ok(startedS > 1_700_000_000 && startedS < 10_000_000_000, String(startedS));
});

test("metrics are written as Prometheus reads them", async () => {
  const metrics = createMetrics();
  const counter = metrics.counter("a_total", "Things");
  counter.add({ of: "x" });
  counter.add({ of: "x" }, 2);
  counter.add();
  const histogram = metrics.histogram("b_seconds", "Times", [1, 2.5]);
  for (const value of [0.5, 1, 1.5, 9]) histogram.observe(value, { of: "y" });
  metrics.gauge("c", "Now", () => [[{}, 1.5], [{ of: "z" }, 0]]);
  metrics.gauge("d", "Nothing", () => []);
  const response = await metricsRoute(metrics)(new Request("http://localhost/metrics"), "");
  assert.equal(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  assert.equal(
    await response.text(),
    `# HELP a_total Things
# TYPE a_total counter
a_total{of="x"} 3
a_total 1
# HELP b_seconds Times
# TYPE b_seconds histogram
b_seconds_bucket{of="y",le="1"} 2
b_seconds_bucket{of="y",le="2.5"} 3
b_seconds_bucket{of="y",le="+Inf"} 4
b_seconds_sum{of="y"} 12
b_seconds_count{of="y"} 4
# HELP c Now
# TYPE c gauge
c 1.5
c{of="z"} 0
# HELP d Nothing
# TYPE d gauge
`,
  );
});
