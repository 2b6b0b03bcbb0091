import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { holdModel } from "../harness/model/held_model.ts";
import { written } from "../harness/group_member.ts";
import { type Harness, type HarnessOptions, startHarness } from "../harness/harness.ts";

/**
 * The 30 s that Render and Fly leave a program that was told to stop, less what closing takes
 * (design).
 */
const DRAIN_MS = 25_000;

/** A folder that cannot be made: nothing is kept on the disk. */
const NO_DISK = { config: { dataDir: "/dev/null/data" } };

/**
 * Stops a bot whose model answers nothing until the drain limit is over, then starts it with one
 * that answers.
 */
async function stopAndStart(
  options: HarnessOptions,
  work: (harness: Harness) => Promise<void>,
): Promise<void> {
  using clock = installFakeClock({ limits: true });
  await using harness = await startHarness(options);
  const { groq, telegram } = harness;
  const held = holdModel(groq);
  const ann = telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  await held.arrived(1);
  const stopped = harness.stop();
  await clock.waiting(DRAIN_MS);
  clock.advance(DRAIN_MS);
  await stopped;
  assert.deepEqual(written(ann.chat), []);
  held.release();
  await work(harness);
}

for (const [where, options] of [["with its disk", {}], ["without a disk", NO_DISK]] as const) {
  test(
    `a message given up at the drain limit is answered by the next start, once (${where})`,
    async () => {
      await stopAndStart(options, async (harness) => {
        await harness.restart();
        const ann = harness.telegram.user({ id: 501 });
        assert.match((await ann.next()).message.text!, /^Where is the pharmacy\?/);
        await harness.restart();
        ann.write("Спасибо");
        assert.match((await ann.next()).message.text!, /^Thank you/);
        assert.equal(written(ann.chat).length, 2);
      });
    },
  );
}

test(
  "at the drain limit the log counts what was given up, and nobody is told of a failure",
  async () => {
    await stopAndStart({}, (harness) => {
      const log = harness.lines.join("\n");
      assert.match(log, /WARNING .* updates=1/);
      assert.ok(!log.includes("ERROR"), log);
      return Promise.resolve();
    });
  },
);

test(
  "what waits behind a held message when the bot stops is answered by the next start, in order",
  async () => {
    await using harness = await startHarness();
    const gate = Promise.withResolvers<void>();
    harness.groq.faults.next("completions", { kind: "gate", until: gate.promise });
    const ann = harness.telegram.user({ language_code: "en" });
    for (const text of ["Привет", "Спасибо", "Да"]) ann.write(text);
    await harness.groq.busy(1);
    const stopped = harness.stop();
    gate.resolve();
    await stopped;
    assert.equal(written(ann.chat).length, 1);
    await harness.restart();
    const texts = [await ann.next(), await ann.next(), await ann.next()].map((one) =>
      one.message.text
    );
    assert.match(texts[0]!, /^Hello/);
    assert.deepEqual(texts.slice(1), ["Thank you", "Yes"]);
  },
);
