import assert from "node:assert/strict";
import { Api } from "grammy/web";
import { createTelegramFiles, type FileOptions } from "../../../src/bot/telegram_files.ts";
import type { Fault } from "../../../src/playground/faults.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { EmbeddedTelegram } from "../../../src/playground/telegram/server.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { startJudgedTelegram } from "../../harness/bot_api/judge_telegram.ts";
import { failNext } from "../../harness/fail_next.ts";
import { type FakeClock, installFakeClock } from "../../harness/fake_clock.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { withinLimit } from "../../harness/limits/limit.ts";
import { LONG_MS, passTimeUntil } from "../../harness/pass_time.ts";
import { answersByRecording, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const hear = await answersByRecording();
const russian = await recording("russian.m4a");
const letter = new TextEncoder().encode("Привет");
const HTML: Fault = { kind: "answer", status: 502, body: "<html>502 Bad Gateway</html>" };
const RESTART = telegramError(500, "Internal Server Error: restart");
const HEARD = /Where is the pharmacy\?/;

function filesOf({ token, url: apiRoot }: EmbeddedTelegram, options?: FileOptions) {
  return createTelegramFiles({ token, apiRoot }, new Api(token, { apiRoot }), options);
}

async function start(options: Parameters<typeof startHarness>[0] = {}) {
  const harness = await startHarness(options);
  harness.groq.hear = hear;
  const ann = harness.telegram.user({ language_code: "en" });
  return { harness, ann };
}

/** Lets Telegram be away from the next call on that is about a file. */
function goAway({ telegram }: Harness, fault: Fault) {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let isAway = false;
  const back = telegram.faults.always((name) => {
    if (name === "getFile") {
      isAway = true;
      resolve();
    }
    // The menu is set patiently, too, and what that waits for says nothing about files.
    return isAway && name !== "setMyCommands";
  }, fault);
  return { asked, back };
}

/** Lets so much time pass, in ms. */
async function pass(clock: FakeClock, { telegram }: Harness, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, ms);
  await passTimeUntil(promise, clock, telegram);
}

const SENT: readonly [
  what: string,
  send: (person: TelegramUser) => void,
  arrives: (person: TelegramUser) => Promise<void>,
][] = [
  ["a voice message", (ann) => ann.sendRecording("voice", russian, 2), async (ann) => {
    assert.match((await ann.next(LONG_MS)).message.text!, HEARD);
  }],
  ["a text file", (ann) => ann.sendFile("letter.txt", letter), async (ann) => {
    while (!(await ann.next(LONG_MS)).message.document);
  }],
];
for (const [what, send, arrives] of SENT) {
  for (const [trouble, fault] of [["a proxy's 502", HTML], ["a 500", RESTART]] as const) {
    test(`${what} whose sender finds Telegram away for ten minutes (${trouble}) is answered when it is back`, async () => {
      using clock = installFakeClock();
      const { harness, ann } = await start();
      await using _ = harness;
      const { asked, back } = goAway(harness, fault);
      send(ann);
      await asked;
      await pass(clock, harness, 600_000);
      back();
      const arrived = arrives(ann);
      const isAsked = harness.telegram.waitForCall(({ method }) => method === "getFile", LONG_MS);
      const passedMs = await passTimeUntil(isAsked, clock, harness.telegram);
      // The longest pause is a minute; every round trip takes a second here.
      assert.ok(passedMs <= 90_000, String(passedMs));
      await passTimeUntil(arrived, clock, harness.telegram);
      assert.equal(harness.groq.requests.length, what === "a text file" ? 1 : 2);
    });
  }
}

test("a program that stops while Telegram is away does not wait for it, and hears the recording after the next start", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  await using _ = harness;
  const { asked, back } = goAway(harness, HTML);
  ann.sendRecording("voice", russian, 2);
  await asked;
  await pass(clock, harness, 30_000);
  await withinLimit(5_000, "The end", () => harness.stop());
  back();
  await harness.restart();
  assert.match((await ann.next()).message.text!, HEARD);
});

test("a Telegram that hangs for a quarter of a minute costs no file", async () => {
  using clock = installFakeClock({ limits: true });
  await using telegram = startJudgedTelegram();
  const { id } = telegram.side.files.add("voice", ".oga", new Uint8Array(10));
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const back = telegram.faults.always((name) => {
    if (name === "getFile") resolve();
    return true;
  }, { kind: "stall" });
  const fetched = filesOf(telegram).download(id, 99, new AbortController().signal);
  await asked;
  // Half a minute is not over yet: the silence alone shows that nobody is there.
  clock.advance(10_000);
  await clock.waiting(5_000);
  clock.advance(5_000);
  await clock.waiting(1_000);
  back();
  clock.advance(1_000);
  assert.equal((await fetched).size, 10);
});

test("a Telegram that asks to be left alone for a minute and a half is, and the recording is heard then", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const limit = telegramError(429, "Too Many Requests: retry after 90", { retry_after: 90 });
  const asked = failNext(harness, "getFile", limit);
  ann.sendRecording("voice", russian, 2);
  await asked;
  await clock.waiting(90_000);
  clock.advance(90_000);
  assert.match((await ann.next()).message.text!, HEARD);
});

test("a file whose id is wrong is asked for once, and its sender is told at once", async () => {
  using _ = installFakeClock();
  const { harness, ann } = await start();
  await using __ = harness;
  let asked = 0;
  harness.telegram.faults.always(
    (name) => name === "getFile" && ++asked > 0,
    telegramError(400, "Bad Request: invalid file_id"),
  );
  ann.sendRecording("voice", russian, 2);
  assert.match((await ann.next()).message.text!, /no longer has this file/);
  assert.equal(asked, 1);
});

const PASSING: readonly [what: string, fault: Fault][] = [
  [
    "is temporarily unavailable",
    telegramError(400, "Bad Request: wrong file_id or the file is temporarily unavailable"),
  ],
  [
    "has no path yet",
    {
      kind: "answer",
      status: 200,
      body: '{"ok":true,"result":{"file_id":"x","file_unique_id":"x"}}',
    },
  ],
];
for (const [what, fault] of PASSING) {
  test(`a file that ${what} is heard a second later`, async () => {
    using clock = installFakeClock();
    const { harness, ann } = await start();
    await using _ = harness;
    const asked = failNext(harness, "getFile", fault);
    ann.sendRecording("voice", russian, 2);
    await asked;
    await clock.waiting(1_000);
    clock.advance(1_000);
    assert.match((await ann.next()).message.text!, HEARD);
  });

  test(`a file that ${what} for longer is asked for again after 1, 2 and 4 s, then said to be gone`, async () => {
    using clock = installFakeClock();
    const { harness, ann } = await start();
    await using _ = harness;
    let asked = 0;
    harness.telegram.faults.always((name) => name === "getFile" && ++asked > 0, fault);
    ann.sendRecording("voice", russian, 2);
    for (const waitMs of [1_000, 2_000, 4_000]) {
      await clock.waiting(waitMs);
      clock.advance(waitMs);
    }
    assert.match((await ann.next()).message.text!, /no longer has this file/);
    assert.equal(asked, 4);
  });
}

test("what Telegram's absence cost is not held against a file: it has its four attempts afterwards", async () => {
  using clock = installFakeClock();
  await using telegram = startJudgedTelegram();
  const { id } = telegram.side.files.add("voice", ".oga", new Uint8Array(10));
  const files = filesOf(telegram);
  for (let time = 0; time < 4; time++) telegram.faults.next("getFile", HTML);
  const fetched = files.download(id, 99, new AbortController().signal);
  for (const waitMs of [1_000, 2_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  await clock.waiting(4_000);
  const away = telegram.faults.always("getMe", HTML);
  clock.advance(4_000);
  // The pauses of an absence begin anew.
  await clock.waiting(1_000);
  away();
  for (let time = 0; time < 3; time++) telegram.faults.next("file", HTML);
  for (const waitMs of [1_000, 1_000, 2_000, 4_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  assert.equal((await fetched).size, 10);
});

test("after a day without Telegram, for which it keeps what was sent, nobody waits any more", async () => {
  using clock = installFakeClock();
  await using telegram = startJudgedTelegram();
  telegram.faults.always(() => true, HTML);
  const waits: number[] = [];
  const onWait = (pauseMs: number) => void waits.push(pauseMs);
  const files = filesOf(telegram, { onWait });
  const ended = assert.rejects(files.download("x", 99, new AbortController().signal), {
    kind: "unavailable",
  });
  const passedMs = await passTimeUntil(ended, clock, telegram, 60_000);
  assert.ok(passedMs > 86_000_000 && passedMs < 87_000_000, String(passedMs));
  assert.deepEqual(waits.slice(0, 8), [1, 2, 4, 8, 16, 32, 60, 60].map((s) => s * 1_000));
});
