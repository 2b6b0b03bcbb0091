import assert from "node:assert/strict";
import { installFakeClock } from "../fake_clock.ts";
import { withinLimit } from "./limit.ts";
import { test } from "../test.ts";

const never = () => new Promise<never>(() => {});

test("work that ends in time gives its result or its own error", async () => {
  assert.equal(await withinLimit(10_000, "It", () => 7), 7);
  assert.equal(await withinLimit(10_000, "It", () => Promise.resolve(7)), 7);
  const failing = () => {
    throw new TypeError("broken");
  };
  await assert.rejects(withinLimit(10_000, "It", failing), TypeError);
});

test({
  name: "work that hangs is a failure, even while the clock stands still",
  limitMs: 5_000,
  async fn() {
    using _clock = installFakeClock();
    await assert.rejects(withinLimit(1, "The hanging test", never), {
      message: "The hanging test did not end within 1 ms",
    });
  },
});
