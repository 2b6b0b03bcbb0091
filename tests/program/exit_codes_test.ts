import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { type Program, startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

interface Scene {
  readonly telegram: ReturnType<typeof startJudgedTelegram>;
  start(env?: Record<string, string>, args?: readonly string[]): Program;
}

async function withPeers(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const start: Scene["start"] = (env = {}, args = []) =>
      startProgram({ folder, args, env: { ...environmentFor(telegram, groq), ...env } });
    await work({ telegram, start });
  });
}

test(
  "a port that somebody else has ends the program with 1 and one line that names it",
  async () => {
    await withPeers(async ({ start }) => {
      using taken = Deno.listen({ hostname: "0.0.0.0", port: 0 });
      const { port } = taken.addr;
      // Whoever silences all but errors needs the line, too.
      await using program = start({ PORT: String(port), LOG_LEVEL: "ERROR" });
      assert.equal(await program.exited, 1);
      assert.match(program.output, new RegExp(`Port ${port} is in use: set PORT`));
      assert.doesNotMatch(program.output, /\n\s+at /);
    });
  },
);

test(
  "every bad port is a problem of the configuration, before anything is asked",
  async () => {
    await withPeers(async ({ telegram, start }) => {
      await Promise.all(["abc", "70000", "-1", "80.5"].map(async (port) => {
        await using program = start({ PORT: port, METRICS_PORT: port });
        assert.equal(await program.exited, 2);
        for (const name of ["PORT", "METRICS_PORT"]) {
          assert.match(program.output, new RegExp(`  - ${name} must be a number`));
        }
      }));
      assert.equal(telegram.calls.length, 0);
    });
  },
);

test(
  "a token that is revoked while the program runs ends it with 1 and says which variable is wrong",
  async () => {
    await withPeers(async ({ telegram, start }) => {
      await using program = start();
      const ann = telegram.user({ language_code: "en" });
      ann.write("Привет");
      await ann.next();
      telegram.faults.always("getUpdates", telegramError(401, "Unauthorized"));
      ann.write("Спасибо");
      assert.equal(await program.exited, 1);
      assert.match(program.output, /TELEGRAM_BOT_TOKEN is wrong/);
    });
  },
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`${signal} before Telegram has answered ends the program with 0`, async () => {
    await withPeers(async ({ telegram, start }) => {
      telegram.faults.always("getMe", { kind: "stall" });
      await using program = start();
      await program.line("Answering by HTTP");
      program.kill(signal);
      assert.equal(await program.exited, 0);
    });
  });
}

test(
  "healthcheck is 0 while the program is alive, though it is not ready, and 1 when it has ended",
  async () => {
    await withPeers(async ({ telegram, start }) => {
      telegram.faults.always("getMe", telegramError(502, "Bad Gateway"));
      await using program = start();
      const port = /port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]!;
      const health = async () => {
        await using asking = start({ PORT: port }, ["healthcheck"]);
        return await asking.exited;
      };
      const readiness = await fetch(`http://127.0.0.1:${port}/readyz`);
      await readiness.body?.cancel();
      assert.equal(readiness.status, 503);
      assert.equal(await health(), 0);
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
      assert.equal(await health(), 1);
    });
  },
);

test(
  "words that are no command, and more of them than one, end the program with 2",
  async () => {
    await withPeers(async ({ start }) => {
      for (const args of [["Run"], ["check", "twice"], ["--verbose"]]) {
        await using program = start({}, args);
        assert.equal(await program.exited, 2);
        assert.match(program.output, /^Unknown: /m);
      }
    });
  },
);
