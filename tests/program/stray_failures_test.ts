import assert from "node:assert/strict";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { test } from "../harness/test.ts";

const STRAY = new URL("../harness/program/stray_failures.ts", import.meta.url).pathname;

for (
  const [what, signal] of [
    ["stray rejection", "SIGUSR1"],
    ["stray error", "SIGUSR2"],
  ] as const
) {
  test({
    name: `a ${what} ends nobody's translation: it is one error in the log, and the bot goes on`,
    // Nothing runs before an executable.
    ignore: Deno.env.has("TRANSLATION_BOT"),
    async fn() {
      await withFolder(async (folder) => {
        await using telegram = startJudgedTelegram();
        await using groq = startJudgedGroq();
        await using program = startProgram({
          folder,
          env: environmentFor(telegram, groq),
          before: STRAY,
        });
        await program.line("Receiving by long polling");
        program.kill(signal);
        assert.match(await program.line("A failure was not handled"), new RegExp(what));
        const ann = telegram.user({ language_code: "en" });
        ann.write("Привет");
        assert.match((await ann.next()).message.text!, /^Hello/);
        program.kill("SIGTERM");
        assert.equal(await program.exited, 0);
      });
    },
  });
}
