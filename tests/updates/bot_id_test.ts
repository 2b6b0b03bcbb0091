import assert from "node:assert/strict";
import { botIdOf } from "../../src/updates/bot_id.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { test } from "../harness/test.ts";

test("what a bot keeps is kept under the id that Telegram knows it by, so that another one's is not touched", async () => {
  await using telegram = startJudgedTelegram();
  assert.equal(botIdOf(telegram.token), telegram.bot.id);
  assert.equal(botIdOf("8100:a:b"), 8_100);
});
