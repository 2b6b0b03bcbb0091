import assert from "node:assert/strict";
import { describeNow, type NowSources } from "../../../src/operator/dashboard/now.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { test } from "../../harness/test.ts";

const WEBHOOK = { mode: "webhook", baseUrl: "https://bot.example.org", isPreview: false } as const;

function sources(changed: Partial<NowSources> = {}): NowSources {
  return {
    version: "1.2.3",
    probes: {},
    measurements: {
      remainders: new Map(),
      startedMs: performance.now(),
      waiting: () => ({ updates: 3, chats: 2, oldestMs: 4_500 }),
      takeovers: undefined,
    },
    models: [{ states: () => [{ model: "a", isOut: false, isAway: false }] }],
    receive: { mode: "polling" },
    webhook: undefined,
    ...changed,
  };
}

test("the operator sees how many chats wait and since when, and how updates come", () => {
  const now = describeNow(sources());
  assert.deepEqual(now.waiting, { updates: 3, chats: 2, oldestSeconds: 4.5 });
  assert.deepEqual(now.receiving, { mode: "polling" });
  assert.deepEqual(now.models, [{ model: "a", isOut: false, isAway: false, limits: [] }]);
});

test("the operator sees what Telegram says of its deliveries, and no secret of the address", () => {
  const first = describeNow(sources({ receive: { ...WEBHOOK, secret: "sentinel" } }));
  assert.deepEqual(first.receiving, { mode: "webhook", host: "bot.example.org" });
  const atS = Math.floor(Date.now() / 1_000) - 300;
  const lastFailure = { text: "Connection refused", atS };
  const webhook = { change: "unchanged", waiting: 7, lastFailure } as const;
  const { receiving } = describeNow(sources({ receive: WEBHOOK, webhook }));
  assert.equal(receiving.waiting, 7);
  assert.equal(receiving.lastFailure!.text, "Connection refused");
  assert.ok(Math.abs(receiving.lastFailure!.secondsAgo - 300) < 2);
});

test("what is left of a limit is shown until all of it is there again", () => {
  using clock = installFakeClock();
  const remainder = { model: "a", requests: 9, requestLimit: 10, tokens: 80, tokenLimit: 100 };
  const back = {
    requestsBackMs: performance.now() + 60_000,
    tokensBackMs: performance.now() + 5_000,
  };
  const limits = (known: object) => {
    const remainders = new Map([["a", { ...remainder, ...known }]]);
    return describeNow(sources({ measurements: { ...sources().measurements, remainders } }))
      .models[0]!.limits;
  };
  const tokens = { name: "tokens this minute", left: 80, most: 100 };
  assert.deepEqual(limits(back), [
    { name: "requests today", left: 9, most: 10, backSeconds: 60 },
    { ...tokens, backSeconds: 5 },
  ]);
  assert.deepEqual(limits({}), [{ name: "requests today", left: 9, most: 10 }, tokens]);
  clock.advance(5_000);
  assert.deepEqual(limits(back), [
    { name: "requests today", left: 9, most: 10, backSeconds: 55 },
    { ...tokens, left: 100 },
  ]);
});
