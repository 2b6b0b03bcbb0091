import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { GroqFailure } from "../../src/groq/failure.ts";
import { createModels } from "../../src/groq/models.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startHarness } from "../harness/harness.ts";
import { unprobed } from "../harness/model/groq_models.ts";
import { heard, recording } from "../harness/recordings.ts";
import { silentLogger } from "../harness/silent_logger.ts";

const HOUR_MS = 3_600_000;
const never = new AbortController().signal;
const unknown = new GroqFailure(404, "model_not_found");

/** A list of two models of which Groq lacks some, with what was asked of which. */
function listOf(missing: Set<string>) {
  const lines: string[] = [];
  const asked: string[] = [];
  let nowMs = 0;
  const models = createModels(["large", "small"], {
    variable: "GROQ_MODELS",
    logger: silentLogger(lines),
    ...unprobed,
    now: () => nowMs,
  });
  const use = () =>
    models.use((model) => {
      asked.push(model);
      return missing.has(model) ? Promise.reject(unknown) : Promise.resolve(model);
    }, never);
  return { models, lines, asked, use, pass: (ms: number) => void (nowMs += ms) };
}

test("a model that Groq lacks is left out for an hour, then asked again", async () => {
  const missing = new Set(["large"]);
  const { models, lines, asked, use, pass } = listOf(missing);
  assert.equal(await use(), "small");
  pass(HOUR_MS - 1);
  assert.equal(await use(), "small");
  assert.deepEqual(asked, ["large", "small", "small"]);
  assert.deepEqual(models.states().map(({ isOut }) => isOut), [true, false]);
  pass(1);
  missing.clear();
  assert.equal(await use(), "large");
  assert.deepEqual(models.states().map(({ isOut }) => isOut), [false, false]);
  assert.equal(lines.length, 1);
});

test("a model that is passed over is not asked", async () => {
  const { models, asked } = listOf(new Set());
  const use = (notBy?: string) =>
    models.use(
      (model) => {
        asked.push(model);
        return Promise.resolve(model);
      },
      never,
      notBy,
    );
  assert.equal(await use("large"), "small");
  assert.equal(await use("small"), "large");
  assert.equal(await use(), "large");
  assert.deepEqual(asked, ["small", "large", "large"]);
});

test("where Groq has none of them, each is asked every time, and the last answer is thrown", async () => {
  const { lines, asked, use } = listOf(new Set(["large", "small"]));
  for (let time = 0; time < 2; time++) await assert.rejects(use(), unknown);
  assert.deepEqual(asked, ["large", "small", "large", "small"]);
  assert.equal(lines.length, 2);
});

test("a model that answers again is in at once, and its next end is told again", async () => {
  const missing = new Set(["large", "small"]);
  const { models, lines, use, pass } = listOf(missing);
  await assert.rejects(use(), unknown);
  assert.deepEqual(models.states(), [
    { model: "large", isOut: true, isAway: false },
    { model: "small", isOut: true, isAway: false },
  ]);
  missing.delete("small");
  assert.equal(await use(), "small");
  assert.deepEqual(models.states().map(({ isOut }) => isOut), [true, false]);
  missing.add("small");
  await assert.rejects(use(), unknown);
  assert.deepEqual(lines.map((line) => /model=(\w+)/.exec(line)?.[1]), ["large", "small", "small"]);
  pass(HOUR_MS);
  assert.deepEqual(models.states().map(({ isOut }) => isOut), [false, false]);
  await assert.rejects(use(), unknown);
  assert.equal(lines.length, 3, "what is still out is told once");
});

test("any other failure is no reason to ask the next model", async () => {
  const { models } = listOf(new Set());
  const asked: string[] = [];
  const busy = new GroqFailure(429);
  const call = (model: string) => {
    asked.push(model);
    return Promise.reject(busy);
  };
  await assert.rejects(models.use(call, never), busy);
  assert.deepEqual(asked, ["large"]);
});

test("the operator is told which variable names living models: for speech WHISPER_MODELS", async () => {
  await using harness = await startHarness();
  harness.groq.hear = () => heard("German", "Guten Morgen");
  const retired = groqError(404, "no such model", "model_not_found");
  harness.groq.faults.next("transcriptions", retired);
  harness.groq.faults.next("completions", retired);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", await recording("german.mp3"), 2);
  assert.match((await ann.next()).message.text!, /Good morning/);
  const told = harness.lines.filter((line) => line.includes("does not have this model"));
  assert.equal(told.length, 2);
  assert.match(told[0]!, /ERROR.*set WHISPER_MODELS .*model=whisper-large-v3-turbo/);
  assert.match(told[1]!, /ERROR.*set GROQ_MODELS .*model=openai\/gpt-oss-120b/);
});

/** A list of two models that fail as long as they are away, and when its end was told. */
function outageOf(away: Set<string>, missing: readonly string[] = []) {
  const lines: string[] = [];
  const back: string[] = [];
  const end = new AbortController();
  const ask = (model: string) => {
    if (missing.includes(model)) return Promise.reject(unknown);
    return away.has(model) ? Promise.reject(new GroqFailure(503)) : Promise.resolve(model);
  };
  const models = createModels(["large", "small"], {
    variable: "GROQ_MODELS",
    logger: silentLogger(lines),
    probe: ask,
    signal: end.signal,
    onBack: () => void back.push([...away].join()),
  });
  const use = () => models.use(ask, never).catch((error: Error) => error.name);
  return { models, lines, back, end, use };
}

/** Lets time pass, a second at a time, so that everything in between happens. */
async function passSeconds(clock: { advance(ms: number): void }, seconds: number) {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000);
    for (let step = 0; step < 20; step++) await Promise.resolve();
  }
}

test("its end is told when the first of several models is back, once", async () => {
  using clock = installFakeClock();
  const away = new Set(["large", "small"]);
  const { models, back, lines, end, use } = outageOf(away);
  for (let at = 0; at < 8; at++) {
    await use();
    clock.advance(2_000);
  }
  assert.deepEqual([models.isAway, await use()], [true, "GroqAway"]);
  away.delete("small");
  await passSeconds(clock, 60);
  assert.deepEqual([models.isAway, await use(), back], [false, "small", ["large"]]);
  away.delete("large");
  await passSeconds(clock, 60);
  assert.deepEqual([await use(), back], ["large", ["large"]]);
  away.add("large").add("small");
  for (let at = 0; at < 9; at++) {
    await use();
    clock.advance(2_000);
  }
  assert.equal(models.isAway, true);
  assert.equal(lines.filter((line) => line.includes("does not answer")).length, 2);
  end.abort();
});

test("with one model that Groq lacks, the outage of the other is that of all", async () => {
  using clock = installFakeClock();
  const { models, end, use } = outageOf(new Set(["small"]), ["large"]);
  for (let at = 0; at < 9; at++) {
    await use();
    clock.advance(2_000);
  }
  assert.equal(models.isAway, true);
  end.abort();
});
