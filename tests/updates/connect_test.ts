import assert from "node:assert/strict";
import { Api } from "grammy/web";
import type { Fault } from "../../src/playground/faults.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { askPatiently } from "../../src/updates/connect.ts";
import { grammySignal } from "../../src/updates/grammy_signal.ts";
import { TokenRefused } from "../../src/updates/polling.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

const DOWN = telegramError(502, "Bad Gateway");

/** A program that asks a Telegram in trouble who it is. */
function start(fault: Fault) {
  const telegram = startJudgedTelegram();
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const mend = telegram.faults.always((name) => {
    resolve();
    return name === "getMe";
  }, fault);
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const lines: string[] = [];
  const stop = new AbortController();
  const me = askPatiently(
    () => api.getMe(grammySignal(stop.signal)),
    silentLogger(lines),
    stop.signal,
  );
  return { telegram, lines, stop, me, mend, asked };
}

test("a start while Telegram is down asks again, ever more seldom up to half a minute, and goes on when it is back", async () => {
  using clock = installFakeClock();
  const { telegram, lines, me, mend } = start(DOWN);
  await using _ = telegram;
  const pauses = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
  for (const [index, pauseMs] of pauses.entries()) {
    await clock.waiting(pauseMs);
    if (index === pauses.length - 1) mend();
    clock.advance(pauseMs);
  }
  assert.equal((await me)?.id, telegram.bot.id);
  const told = lines.map((line) =>
    / - WARNING - .*cannot be reached pause_ms=(\d+)/.exec(line)?.[1]
  );
  assert.deepEqual(told, pauses.map(String));
});

test("who stops the program while Telegram is down does not wait for the next try", async () => {
  using clock = installFakeClock();
  const { telegram, stop, me } = start(DOWN);
  await using _ = telegram;
  await clock.waiting(1_000);
  stop.abort();
  assert.equal(await me, undefined);
});

test("who stops the program while Telegram does not answer is told of no trouble", async () => {
  const { telegram, lines, stop, me, asked } = start({ kind: "stall" });
  await using _ = telegram;
  await asked;
  stop.abort();
  assert.equal(await me, undefined);
  assert.deepEqual(lines, []);
});

test("a token that Telegram does not know is no trouble that passes", async () => {
  for (const status of [401, 404]) {
    const { telegram, me } = start(telegramError(status, "Unauthorized"));
    await using _ = telegram;
    await assert.rejects(me, TokenRefused);
  }
});
