import assert from "node:assert/strict";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import type { Faults } from "../../src/playground/faults.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";
import { withPolling } from "./polling_scene.ts";

const DOWN = telegramError(502, "Bad Gateway");

test("while Telegram is down, it is asked ever more seldom up to half a minute, and at once when it is back", async () => {
  using clock = installFakeClock();
  let faults: Faults | undefined;
  let mend = () => {};
  const wait = async (pauses: readonly number[]) => {
    for (const [index, pauseMs] of pauses.entries()) {
      await clock.waiting(pauseMs);
      if (index === pauses.length - 1) mend();
      clock.advance(pauseMs);
    }
  };
  await withPolling(async ({ write, begun, lines, states }) => {
    const again = () => lines.filter((line) => line.includes("Receiving again")).length;
    await wait([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    write(10);
    await begun(1);
    assert.equal(again(), 1);
    assert.equal(states.at(-1), undefined);
    // The next trouble is a new one.
    mend = faults!.always("getUpdates", DOWN);
    write(20);
    await wait([1_000, 2_000]);
    await begun(2);
    write(30);
    await begun(3);
    assert.equal(again(), 2);
  }, {
    prepare(telegram) {
      faults = telegram.faults;
      mend = faults.always("getUpdates", DOWN);
    },
  });
});

const TROUBLES: readonly [status: number, description: string, told: string][] = [
  [400, "Bad Request: SOMETHING_NEW", "Telegram refused to hand out updates"],
  [502, "Bad Gateway", "Telegram refused to hand out updates"],
  [
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    "Another instance receives this bot's updates",
  ],
];
for (const [status, description, told] of TROUBLES) {
  test(`the operator is told "${told}" of ${status}, and no webhook is touched`, async () => {
    using clock = installFakeClock();
    await withPolling(async ({ telegram, write, begun, states, lines }) => {
      write();
      await clock.waiting(1_000);
      assert.deepEqual(states.filter(Boolean), [told]);
      assert.match(lines.join("\n"), new RegExp(` - WARNING - .*${told} pause_ms=1000`));
      clock.advance(1_000);
      await begun(1);
      assert.ok(!telegram.calls.some(({ method }) => method === "deleteWebhook"));
    }, { prepare: ({ faults }) => faults.next("getUpdates", telegramError(status, description)) });
  });
}

test("a stop while Telegram holds the poll back ends it at once, and is no trouble", async () => {
  let told: readonly (string | undefined)[] = [];
  let said: readonly string[] = [];
  await withPolling(async ({ states, lines, roundTrip }) => {
    told = states;
    said = lines;
    await roundTrip();
  });
  assert.deepEqual(told.filter(Boolean), []);
  assert.deepEqual(said.filter((line) => line.includes(" - WARNING - ")), []);
});

test("a stop does not wait for a Telegram that does not take what was done: two seconds, and it ends", async () => {
  using clock = installFakeClock({ limits: true });
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let isEnding = false;
  const ended = withPolling(async ({ telegram, write, begun, started, end }) => {
    write();
    await begun(1);
    end(started[0]!);
    await telegram.waitForCall(({ method }) => method === "getUpdates");
    telegram.faults.always((name) => {
      if (name === "getUpdates" && isEnding) resolve();
      return name === "getUpdates";
    }, { kind: "stall" });
    isEnding = true;
  });
  await asked;
  await clock.waiting(2_000);
  clock.advance(2_000);
  await ended;
});

test("without a disk, what fails once in a while is asked for again after a second each time", async () => {
  using clock = installFakeClock();
  await withPolling(async ({ write, begun, started, fail, end }) => {
    let count = 0;
    for (let time = 0; time < 2; time++) {
      write(10 + time);
      await begun(++count);
      fail(started.at(-1)!);
      await clock.waiting(1_000);
      clock.advance(1_000);
      await begun(++count);
      end(started.at(-1)!);
    }
  }, { store: createMemoryStore() });
});
