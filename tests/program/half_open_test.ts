import assert from "node:assert/strict";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { connectRaw, type RawConnection } from "../harness/raw_connection.ts";
import { test } from "../harness/test.ts";

const DESCRIPTORS = 256;
/** More than there are descriptors. */
const CONNECTIONS = 300;
/** What the system certainly takes for a program that is stalled. */
const TAKEN = 60;
const HALF = "GET /healthz HTTP/1.1\nHost: x\nX-A: ";

test({
  name: "more half-open connections than descriptors disturb nobody, nor do they hold up a stop",
  // What the executable is tried with may be an older runtime, whose `node:http` has no limits.
  ignore: Deno.env.has("TRANSLATION_BOT"),
  async fn() {
    await withFolder(async (folder) => {
      await using telegram = startJudgedTelegram();
      await using groq = startJudgedGroq();
      const env = environmentFor(telegram, groq);
      await using program = startProgram({ folder, env, descriptors: DESCRIPTORS });
      const port = Number(/port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]);
      await program.line("Receiving by long polling");
      const isAlive = async () => {
        using asking = await connectRaw(port, "GET /healthz HTTP/1.1\nHost: x\n\n");
        return /^HTTP\/1\.1 200 /.test(await asking.until("ok\n"));
      };
      // All at once, as after a stall, when the program has none of them taken yet.
      program.kill("SIGSTOP");
      const half = Array.from({ length: CONNECTIONS }, () => connectRaw(port, HALF));
      const alive = isAlive();
      await Promise.all(half.slice(0, TAKEN));
      program.kill("SIGCONT");
      const connections: RawConnection[] = await Promise.all(half);
      assert.equal(await alive, true);
      const ann = telegram.user({ language_code: "en" });
      ann.write("Привет");
      assert.match((await ann.next()).message.text!, /^Hello/);
      for (const connection of connections.splice(CONNECTIONS / 2)) connection[Symbol.dispose]();
      assert.equal(await isAlive(), true);
      for (let count = 0; count < CONNECTIONS; count++) {
        connections.push(await connectRaw(port, HALF));
      }
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
      for (const connection of connections) connection[Symbol.dispose]();
      assert.doesNotMatch(program.output, / - (WARNING|ERROR|CRITICAL) - /);
    });
  },
});
