import assert from "node:assert/strict";
import { createMeasurements } from "../../src/operator/measurements.ts";
import { createMetrics } from "../../src/operator/metrics.ts";
import { createUsage } from "../../src/operator/usage.ts";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

function startMeasurements() {
  return createMeasurements("1.2.3", createUsage(createMemoryStore().counts, "key"), () => {
    return undefined;
  });
}

/** Reads the values of a metric by their labels, as Prometheus' parser does. */
function valuesOf(text: string, name: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => /^\w+/.exec(line)?.[0] === name);
  return new Map(lines.map((line) => {
    const [, labels = "", value] = /^\w+(\{.*\})? (\S+)$/.exec(line)!;
    return [labels, Number(value)];
  }));
}

test("a message that took 3 s is in every bucket from 4 s on, in seconds", async () => {
  using clock = installFakeClock();
  const measurements = startMeasurements();
  for (const tookMs of [3_000, 600_000]) {
    await measurements.measure(
      { kind: "text", isSlow: false },
      () => Promise.resolve(clock.advance(tookMs)),
    );
  }
  const text = measurements.metrics.render();
  const name = "translation_bot_answer_duration_seconds";
  const buckets = valuesOf(text, `${name}_bucket`);
  const counts = ["2", "4", "300", "+Inf"].map((le) => buckets.get(`{kind="text",le="${le}"}`));
  assert.deepEqual(counts, [0, 1, 1, 2]);
  assert.deepEqual([...valuesOf(text, `${name}_count`)], [['{kind="text"}', 2]]);
  assert.deepEqual([...valuesOf(text, `${name}_sum`)], [['{kind="text"}', 603]]);
});

test("what was given up is counted as that, and fails as before", async () => {
  const measurements = startMeasurements();
  await measurements.measure({ kind: "text", isSlow: false }, () => Promise.resolve());
  const given = measurements.measure(
    { kind: "text", isSlow: false },
    () => Promise.reject(new Error("stop")),
  );
  await assert.rejects(given, /stop/);
  assert.deepEqual(
    Object.fromEntries(
      valuesOf(measurements.metrics.render(), "translation_bot_updates_total"),
    ),
    { '{kind="text",outcome="done"}': 1, '{kind="text",outcome="given_up"}': 1 },
  );
});

test("a label with quotes, backslashes and line ends stays one line that can be read", () => {
  const metrics = createMetrics();
  metrics.counter("x_total", "Things").add({ model: 'a"b\\c\nd' });
  assert.equal(
    metrics.render(),
    '# HELP x_total Things\n# TYPE x_total counter\nx_total{model="a\\"b\\\\c\\nd"} 1\n',
  );
});
