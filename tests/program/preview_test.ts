import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

test("a preview of a change does not take the deliveries over", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    await using program = startProgram({
      folder,
      env: {
        ...environmentFor(telegram, groq),
        WEBHOOK_URL: "https://example.org",
        IS_PULL_REQUEST: "true",
      },
    });
    await program.line("This is a preview");
    await telegram.waitForCall(({ method }) => method === "setMyCommands");
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
    const methods = telegram.calls.map(({ method }) => method);
    assert.ok(!methods.includes("setWebhook") && !methods.includes("deleteWebhook"));
  });
});
