import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { isOverLimit, withLimit } from "../../src/time/limits.ts";
import { installFakeClock } from "../harness/fake_clock.ts";

const never = new AbortController().signal;
const tooLate = () => new Error("too late");

/** Work that ends only by its signal, which it hands out. */
function endless() {
  const begun = Promise.withResolvers<AbortSignal>();
  const work = (signal: AbortSignal) => {
    begun.resolve(signal);
    return new Promise<never>(() => {});
  };
  return { work, signal: begun.promise };
}

test("a limit that is over ends the work, and its signal says why", async () => {
  using clock = installFakeClock({ limits: true });
  const { work, signal } = endless();
  const over = assert.rejects(withLimit(5_000, never, tooLate, work), /too late/);
  clock.advance(4_999);
  assert.equal((await signal).aborted, false);
  clock.advance(1);
  await over;
  assert.equal(isOverLimit(await signal), true);
});

test("who gives up is no limit that is over", async () => {
  const stop = new AbortController();
  const { work, signal } = endless();
  const given = assert.rejects(withLimit(5_000, stop.signal, tooLate, work), /given up/);
  stop.abort(new Error("given up"));
  await given;
  assert.equal((await signal).aborted, true);
  assert.equal(isOverLimit(await signal), false);
});

test("a limit around another one is told by both signals", async () => {
  using clock = installFakeClock({ limits: true });
  const { work, signal } = endless();
  const outer = withLimit(
    1_000,
    never,
    tooLate,
    (limited) => withLimit(5_000, limited, () => new Error("inner"), work),
  );
  const over = assert.rejects(outer, /too late/);
  clock.advance(1_000);
  await over;
  assert.equal(isOverLimit(await signal), true);
});

test("what went on beside the work ends with it, as nobody wants it any more", async () => {
  let seen: AbortSignal | undefined;
  const result = await withLimit(5_000, never, tooLate, (signal) => {
    seen = signal;
    return Promise.resolve("done");
  });
  assert.equal(result, "done");
  assert.equal(seen!.aborted, true);
  assert.equal(isOverLimit(seen!), false);
});

test("work whose signal is over already is not even begun, as it would cost somebody", async () => {
  let begun = false;
  const work = () => {
    begun = true;
    return Promise.resolve();
  };
  const over = AbortSignal.abort(new Error("before"));
  await assert.rejects(withLimit(5_000, over, tooLate, work), /before/);
  assert.equal(begun, false);
});

test("work that fails fails as it does, and its signal is over", async () => {
  let seen: AbortSignal | undefined;
  const work = (signal: AbortSignal) => {
    seen = signal;
    return Promise.reject(new RangeError("of its own"));
  };
  await assert.rejects(withLimit(5_000, never, tooLate, work), /of its own/);
  assert.equal(seen!.aborted, true);
});

test("who gives up is told that, also by work that fails for it in its own words", async () => {
  const stop = new AbortController();
  const work = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new Error("in its own words")));
    });
  const given = withLimit(5_000, stop.signal, tooLate, work);
  stop.abort(new Error("given up"));
  await assert.rejects(given, /given up/);
  const both = new AbortController();
  const failing = withLimit(5_000, both.signal, tooLate, () => {
    both.abort(new Error("given up"));
    return Promise.reject(new Error("in its own words"));
  });
  await assert.rejects(failing, /given up/);
});
