import assert from "node:assert/strict";
import { Api } from "grammy/web";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { createInbox } from "../../src/updates/inbox.ts";
import { pollUpdates, TokenRefused } from "../../src/updates/polling.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";
import { laneOf } from "./gated.ts";
import { withPolling } from "./polling_scene.ts";

const answer = (status: number, description: string, parameters = {}) => ({
  kind: "answer" as const,
  status,
  body: JSON.stringify({ ok: false, error_code: status, description, parameters }),
});

test("what is kept on the disk is confirmed before it is done, and Telegram asked for more", async () => {
  await withPolling(async ({ telegram, write, begun }) => {
    write(10);
    await begun(1);
    write(20);
    await begun(2);
    assert.ok(telegram.unconfirmed <= 1);
  });
});

test("without a disk nothing is confirmed that is not done: what was given up comes again from Telegram", async () => {
  using clock = installFakeClock();
  await withPolling(async ({ telegram, write, begun, started, fail, end, roundTrip }) => {
    write(10);
    write(20);
    await begun(2);
    end(started[0]!);
    await roundTrip();
    assert.equal(telegram.unconfirmed, 2);
    fail(started[1]!);
    await clock.waiting(1_000);
    assert.equal(telegram.unconfirmed, 2);
    clock.advance(1_000);
    await begun(3);
    assert.equal(started[2], started[1]);
    end(started[2]!);
    write(30);
    await begun(4);
    assert.equal(telegram.unconfirmed, 1);
  }, { store: createMemoryStore() });
});

test("when enough waits, Telegram is not asked for more until there is room", async () => {
  let asked = 0;
  const count = (method: string) => {
    if (method === "getUpdates") asked++;
    return false;
  };
  await withPolling(async ({ write, begun, started, end, roundTrip }) => {
    write(10);
    await begun(1);
    write(20);
    await begun(2);
    const before = asked;
    write(30);
    await roundTrip();
    assert.equal(asked, before);
    end(started[0]!);
    await begun(3);
  }, {
    waiting: 2,
    prepare: ({ faults }) => void faults.always(count, { kind: "cut" }),
  });
});

test("Telegram's trouble is ridden out with growing pauses and said, until it is well again", async () => {
  using clock = installFakeClock();
  const faults = [
    answer(500, "Internal Server Error"),
    { kind: "cut" as const },
    answer(
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    ),
    answer(502, "Bad Gateway"),
  ];
  await withPolling(async ({ write, begun, states, lines }) => {
    write();
    for (const pauseMs of [1_000, 2_000, 4_000, 8_000]) {
      await clock.waiting(pauseMs);
      clock.advance(pauseMs);
    }
    await begun(1);
    assert.equal(states.at(-1), undefined);
    assert.ok(states.includes("Another instance receives this bot's updates"));
    const log = lines.join("\n");
    assert.match(log, /Another instance receives this bot's updates pause_ms=4000/);
    assert.match(log, /Telegram cannot be reached pause_ms=2000/);
    assert.match(log, /Receiving again/);
  }, {
    prepare(telegram) {
      for (const fault of faults) telegram.faults.next("getUpdates", fault);
    },
  });
});

test("a webhook that was set elsewhere is removed, without dropping what waits", async () => {
  using clock = installFakeClock();
  await withPolling(async ({ telegram, write, begun, lines }) => {
    write();
    await clock.waiting(1_000);
    clock.advance(1_000);
    await begun(1);
    const removed = telegram.calls.find(({ method }) => method === "deleteWebhook");
    assert.equal(removed?.payload.drop_pending_updates, false);
    const told = lines.filter((line) => line.includes("takes the updates over"));
    assert.equal(told.length, 1);
    assert.match(told[0]!, / host=127\.0\.0\.1:1$/);
  }, { prepare: ({ side }) => side.webhook.set({ url: "http://127.0.0.1:1/old" }) });
});

for (const [namedS, keptS] of [[17, 17], [600, 600], [10_000, 3_600]] as const) {
  test(`where Telegram names a wait of ${namedS} s, it is asked again after ${keptS} s`, async () => {
    using clock = installFakeClock();
    const fault = answer(429, "Too Many Requests", { retry_after: namedS });
    await withPolling(async ({ write, begun }) => {
      write();
      await clock.waiting(keptS * 1_000);
      clock.advance(keptS * 1_000);
      await begun(1);
    }, { prepare: ({ faults }) => faults.next("getUpdates", fault) });
  });
}

test("a poll that Telegram answers late and empty is no trouble, one that stays silent is", async () => {
  using clock = installFakeClock({ limits: true });
  await withPolling(async ({ states, roundTrip }) => {
    await roundTrip();
    // Telegram holds an empty answer back for 30 s, and the way takes some time, too.
    clock.advance(40_000);
    await roundTrip();
    assert.deepEqual(states.filter(Boolean), []);
    clock.advance(10_000);
    await clock.waiting(1_000);
    assert.deepEqual(states.filter(Boolean), ["Telegram cannot be reached"]);
  }, { prepare: ({ faults }) => void faults.always("getUpdates", { kind: "stall" }) });
});

test("the list of wanted updates goes with every call, also with the last one, which confirms", async () => {
  let calls: EmbeddedTelegram["calls"] = [];
  await withPolling(async ({ telegram, write, begun, started, end }) => {
    calls = telegram.calls;
    write();
    await begun(1);
    end(started[0]!);
    await telegram.waitForCall(({ method }) => method === "getUpdates");
  });
  const polls = calls.filter(({ method }) => method === "getUpdates");
  for (const { payload } of polls) assert.deepEqual(payload.allowed_updates, ["message"]);
  assert.equal(polls.at(-1)?.payload.timeout, 0);
});

for (
  const [what, refusal] of [
    ["a token that Telegram does not know", undefined],
    // Such a token makes an address that does not exist.
    ["a token that Telegram takes for none", telegramError(404, "Not Found")],
  ] as const
) {
  test(`${what} ends receiving`, async () => {
    await using telegram = startJudgedTelegram();
    if (refusal) telegram.faults.always("getUpdates", refusal);
    const token = refusal ? telegram.token : "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
    const store = createMemoryStore();
    const logger = silentLogger();
    await assert.rejects(
      pollUpdates({
        api: new Api(token, { apiRoot: telegram.url }),
        inbox: createInbox({ store: store.inbox, bot: 1, token, laneOf, logger }),
        allowedUpdates: [],
        waiting: 1,
        logger,
      }, new AbortController().signal),
      TokenRefused,
    );
  });
}
