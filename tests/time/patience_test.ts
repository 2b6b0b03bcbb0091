import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { type Passing, waitOut } from "../../src/time/patience.ts";
import type { Patience } from "../../src/time/work.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { workOf } from "../harness/work.ts";

class Limited extends Error implements Passing {
  readonly kind = "rate-limited";

  constructor(readonly retryAfterS?: number) {
    super("limited");
  }
}

/** Something that is at its limit so many times, as seen by work of that patience. */
function limited(times: number, retryAfterS: number | undefined, patience: Patience = "long") {
  const waits: number[] = [];
  const stop = new AbortController();
  let acts = 0;
  const work = workOf({ patience, signal: stop.signal, onWait: (waitS) => waits.push(waitS) });
  const result = waitOut(
    work,
    Limited,
    () => acts++ < times ? Promise.reject(new Limited(retryAfterS)) : Promise.resolve("done"),
  );
  result.catch(() => {});
  return { result, waits, stop, acts: () => acts };
}

for (const [named, waitS] of [[7, 7], [120, 120], [0, 0], [undefined, 20]] as const) {
  test(`a limit that names ${named} s is waited out for ${waitS} s`, async () => {
    using clock = installFakeClock();
    const { result, waits } = limited(1, named);
    await clock.waiting(waitS * 1_000);
    clock.advance(waitS * 1_000);
    assert.equal(await result, "done");
    assert.deepEqual(waits, [waitS]);
  });
}

test("a limit of the day, above two minutes, is told at once", async () => {
  const { result, waits } = limited(1, 121);
  await assert.rejects(result, Limited);
  assert.deepEqual(waits, []);
});

test("brief work waits for no limit of more than a moment", async () => {
  const { result, waits, acts } = limited(1, 4, "brief");
  await assert.rejects(result, Limited);
  assert.deepEqual([waits, acts()], [[], 1]);
});

test("brief work waits a moment once", async () => {
  for (const [times, isDone] of [[1, true], [2, false]] as const) {
    using clock = installFakeClock();
    const { result, waits } = limited(times, 3, "brief");
    await clock.waiting(3_000);
    clock.advance(3_000);
    await (isDone ? result : assert.rejects(result, Limited));
    assert.deepEqual(waits, [3]);
  }
});

test("a limit is waited out ten times, not oftener", async () => {
  for (const [times, isDone] of [[10, true], [11, false]] as const) {
    using clock = installFakeClock();
    const { result, waits } = limited(times, 1);
    for (let wait = 0; wait < 10; wait++) {
      await clock.waiting(1_000);
      clock.advance(1_000);
    }
    await (isDone ? result : assert.rejects(result, Limited));
    assert.equal(waits.length, 10);
  }
});

test("who leaves does not wait to the end", async () => {
  using clock = installFakeClock();
  const { result, stop } = limited(1, 100);
  await clock.waiting(100_000);
  stop.abort(new Error("left"));
  await assert.rejects(result, /left/);
});

test("what is no limit is no reason to wait", async () => {
  const broken = new Error("broken");
  const work = workOf({ patience: "long" });
  await assert.rejects(waitOut(work, Limited, () => Promise.reject(broken)), broken);
});
