import assert from "node:assert/strict";
import { checkTelegram } from "../../src/updates/telegram_check.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

for (const method of ["getMe", "getWebhookInfo"]) {
  test(`an operator waits ten seconds for a report when Telegram does not answer ${method}`, async () => {
    using clock = installFakeClock({ limits: true });
    await using telegram = startJudgedTelegram();
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    telegram.faults.always((name) => {
      if (name === method) resolve();
      return name === method;
    }, { kind: "stall" });
    const report = checkTelegram(telegram.token, telegram.url);
    await asked;
    clock.advance(10_000);
    assert.deepEqual(await report, { kind: "unreachable" });
  });
}
