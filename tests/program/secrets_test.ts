import assert from "node:assert/strict";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { test } from "../harness/test.ts";

test("none of the operator's secrets is in the log, even when somebody sends it back", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const chosen = {
      WEBHOOK_SECRET: "a secret that the operator chose",
      ADMIN_TOKEN: "an-admin-token-of-30-characters",
    };
    const secrets = [telegram.token, groq.apiKey, ...Object.values(chosen)];
    const env = {
      ...environmentFor(telegram, groq),
      WEBHOOK_URL: "https://bot.example.org",
      ...chosen,
    };
    telegram.faults.next("getMe", telegramError(502, `Bad Gateway: ${secrets.join(" and ")}`));
    await using program = startProgram({ folder, env });
    const line = await program.line("Telegram cannot be reached");
    assert.match(line, /Bad Gateway: \[redacted\]( and \[redacted\]){3}/);
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
  });
});
