import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { written } from "../harness/group_member.ts";
import { holdModel } from "../harness/model/held_model.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

/** A program that can keep nothing: its data folder is a file. Its model waits. */
async function withoutDisk(
  work: (scene: {
    readonly telegram: ReturnType<typeof startJudgedTelegram>;
    readonly held: ReturnType<typeof holdModel>;
    start(): ReturnType<typeof startProgram>;
  }) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    await Deno.writeTextFile(`${folder}/data`, "");
    const held = holdModel(groq);
    const start = () => startProgram({ folder, env: environmentFor(telegram, groq) });
    try {
      await work({ telegram, held, start });
    } finally {
      held.release();
    }
  });
}

test(
  "what can be kept nowhere stays at Telegram until it is done: killed meanwhile, it is answered by the next start",
  async () => {
    await withoutDisk(async ({ telegram, held, start }) => {
      const first = start();
      const port = /port=(\d+)/.exec(await first.line("Answering by HTTP"))![1]!;
      const ann = telegram.user({ language_code: "en" });
      ann.write("Привет");
      await held.arrived(1);
      const response = await fetch(`http://127.0.0.1:${port}/readyz`);
      assert.equal(response.status, 503);
      assert.deepEqual(Object.keys((await response.json()).reasons), ["store"]);
      assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`).then(read)).status, 200);
      assert.equal(telegram.unconfirmed, 1);
      first.kill("SIGKILL");
      await first.exited;
      assert.equal(telegram.unconfirmed, 1);
      held.release();

      await using second = start();
      assert.match((await ann.next()).message.text!, /^Hello/);
      ann.write("Спасибо");
      assert.match((await ann.next()).message.text!, /^Thank you/);
      second.kill("SIGTERM");
      assert.equal(await second.exited, 0);
      assert.equal(written(ann.chat).length, 2);
      assert.equal(telegram.unconfirmed, 0);
    });
  },
);

test(
  "without a disk the program says so once, and translates all the same",
  async () => {
    await withoutDisk(async ({ telegram, held, start }) => {
      held.release();
      await using program = start();
      await program.line("DATA_DIR");
      const ann = telegram.user({ language_code: "en" });
      for (const [text, translation] of [["Привет", /^Hello/], ["Да", /^Yes/]] as const) {
        ann.write(text);
        assert.match((await ann.next()).message.text!, translation);
      }
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
      const told = program.output.split("\n").filter((line) => line.includes("DATA_DIR"));
      assert.equal(told.length, 1);
    });
  },
);

async function read(response: Response): Promise<Response> {
  await response.body?.cancel();
  return response;
}
