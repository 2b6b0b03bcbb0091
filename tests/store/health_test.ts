import assert from "node:assert/strict";
import { createHealth } from "../../src/store/health.ts";
import { type FakeClock, installFakeClock } from "../harness/fake_clock.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

const PROBE_MS = 15_000;
const FULL = new Error("database or disk is full");

/** The health of a file that is whole or not, as the test says; times are passed by the test. */
function startHealth() {
  const clock: FakeClock = installFakeClock();
  const lines: string[] = [];
  const file: { error?: Error; probes: number } = { probes: 0 };
  const health = createHealth({
    log: silentLogger(lines),
    probe() {
      file.probes++;
      return file.error ? Promise.reject(file.error) : Promise.resolve();
    },
  });
  return {
    health,
    file,
    lines,
    /** Lets a time pass in which the file is probed once. */
    async pass(ms = PROBE_MS) {
      clock.advance(ms);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
    [Symbol.dispose]() {
      health.close();
      clock[Symbol.dispose]();
    },
  };
}

test("a full disk is an alarm in every reading, however long nobody writes, and over by itself when there is room", async () => {
  using scene = startHealth();
  const { health, file, lines } = scene;
  assert.equal(health.problem, undefined);
  file.error = FULL;
  health.failed("inbox.put", FULL);
  for (let minutes = 0; minutes < 20; minutes++) {
    await scene.pass(4 * PROBE_MS);
    assert.equal(health.problem, "the file cannot be used: inbox.put");
  }
  delete file.error;
  await scene.pass(PROBE_MS - 1);
  assert.notEqual(health.problem, undefined);
  await scene.pass(1);
  assert.equal(health.problem, undefined);
  assert.deepEqual(lines.map((line) => line.split(" - ")[2]), ["ERROR", "INFO"]);
});

test("what is small may still fit on a full disk: the alarm goes on while anything fails", async () => {
  using scene = startHealth();
  const { health } = scene;
  for (let time = 0; time < 5; time++) {
    health.failed("inbox.put", FULL);
    await scene.pass();
    assert.notEqual(health.problem, undefined);
  }
  await scene.pass();
  assert.equal(health.problem, undefined);
});

test("a failure is one line for each kind, and how often it failed is told when it is over", async () => {
  using scene = startHealth();
  const { health, lines } = scene;
  const uses = ["inbox.put", "settings.change", "inbox.mark"];
  for (let time = 0; time < 20; time++) {
    for (const use of uses) health.failed(use, new Error("outer", { cause: FULL }));
    health.failed("inbox.put", new Error("outer", { cause: new Error("disk I/O error") }));
  }
  assert.equal(health.problem, "the file cannot be used: inbox.put, settings.change, inbox.mark");
  await scene.pass();
  await scene.pass();
  assert.equal(lines.length, 3, lines.join("\n"));
  assert.match(lines[0]!, /ERROR.*use=inbox\.put error="Error: outer < Error: database or disk is/);
  assert.match(lines[1]!, /ERROR.*use=inbox\.put error="Error: outer < Error: disk I\/O error"/);
  const all = /works again uses="inbox\.put, settings\.change, inbox\.mark" failures=80/;
  assert.match(lines[2]!, all);

  health.failed("inbox.put", FULL);
  await scene.pass();
  await scene.pass();
  assert.equal(lines.length, 5);
  assert.match(lines[4]!, /works again uses=inbox\.put failures=1/);
});

test("what a probe meets is told as well, once; reasons without end are five lines", async () => {
  using scene = startHealth();
  const { health, file, lines } = scene;
  health.failed("open", FULL, true);
  assert.equal(lines.length, 0);
  file.error = new Error("read-only");
  await scene.pass();
  await scene.pass();
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /ERROR.*use=probe error="Error: read-only"/);
  for (let time = 0; time < 20; time++) health.failed("open", new Error(`reason ${time}`));
  assert.equal(lines.length, 4);
});

test("a file that works, or is closed, is not probed", async () => {
  using scene = startHealth();
  const { health, file } = scene;
  await scene.pass();
  assert.equal(file.probes, 0);
  health.failed("inbox.put", FULL);
  await scene.pass();
  await scene.pass();
  assert.equal(health.problem, undefined);
  const { probes } = file;
  await scene.pass(10 * PROBE_MS);
  assert.equal(file.probes, probes);
  health.close();
  health.failed("inbox.put", FULL);
  await scene.pass();
  assert.equal(file.probes, probes);
});
