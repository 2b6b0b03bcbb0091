import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { environmentFor } from "../harness/program/peers.ts";

const SENTINEL = "SentinelWordsOfAPerson";

/** A program between embedded peers, whose model answers nothing until `open` is called. */
async function withHeldModel(
  work: (parts: {
    telegram: EmbeddedTelegram;
    groq: ReturnType<typeof startJudgedGroq>;
    start: () => ReturnType<typeof startProgram>;
    open: () => void;
    folder: string;
  }) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const gate = Promise.withResolvers<void>();
    const answer = groq.answer;
    groq.answer = async (chat) => {
      await gate.promise;
      return await answer(chat);
    };
    const start = () =>
      startProgram({
        folder,
        env: {
          ...environmentFor(telegram, groq),
          LOG_LEVEL: "DEBUG",
        },
      });
    try {
      await work({ telegram, groq, start, open: gate.resolve, folder });
    } finally {
      gate.resolve();
    }
  });
}

function write(telegram: EmbeddedTelegram, count: number): TelegramUser[] {
  return Array.from({ length: count }, (_, index) => {
    const user = telegram.user({ id: 1_000 + index, language_code: "es" });
    user.write(`The ${SENTINEL} of the day is number ${index}`);
    return user;
  });
}

/** How often the bot wrote to each of them. */
function answers(users: readonly TelegramUser[]): number[] {
  return users.map(({ chat, id }) =>
    [...chat.messages.values()].filter(({ from }) => from?.id !== id).length
  );
}

test("SIGTERM with 20 translations in flight: all are answered, then it exits 0", async () => {
  await withHeldModel(async ({ telegram, groq, start, open }) => {
    await using program = start();
    const users = write(telegram, 20);
    await groq.busy(20);
    program.kill("SIGTERM");
    await program.line("Finishing what is in flight");
    open();
    assert.equal(await program.exited, 0);
    assert.deepEqual(answers(users), Array(20).fill(1));
    assert.equal(telegram.unconfirmed, 0);
    assert.match(program.output, /Shutdown requested signal=SIGTERM[\s\S]*Stopped/);
  });
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  test(`a second ${signal} leaves at once with ${code}`, async () => {
    await withHeldModel(async ({ telegram, groq, start }) => {
      await using program = start();
      write(telegram, 1);
      await groq.busy(1);
      program.kill(signal);
      await program.line("Finishing what is in flight");
      program.kill(signal);
      assert.equal(await program.exited, code);
      assert.match(program.output, new RegExp(`Second signal, leaving at once signal=${signal}`));
    });
  });
}

test("killed with 50 in flight and started again, it answers all 50, and shows and keeps no word of them", async () => {
  await withHeldModel(async ({ telegram, groq, start, open, folder }) => {
    const first = start();
    const users = write(telegram, 50);
    await groq.busy(50);
    first.kill("SIGKILL");
    await first.exited;
    assert.deepEqual(answers(users), Array(50).fill(0));
    open();

    await using second = start();
    for (const user of users) await user.next();
    second.kill("SIGTERM");
    assert.equal(await second.exited, 0);
    assert.deepEqual(answers(users), Array(50).fill(1));

    const shown = first.output + second.output + await readAll(`${folder}/data`);
    for (const secret of [SENTINEL, telegram.token, groq.apiKey, telegram.token.split(":")[1]!]) {
      assert.ok(!shown.includes(secret), `${secret} was shown or stored`);
    }
  });
});

test("killed in the middle of a document, it begins it again and leaves one result", async () => {
  await withHeldModel(async ({ telegram, groq, start, open }) => {
    const first = start();
    const ann = telegram.user({ language_code: "en" });
    ann.sendFile("notes.txt", new TextEncoder().encode("Спасибо"));
    await groq.busy(1);
    first.kill("SIGKILL");
    await first.exited;
    open();

    await using second = start();
    await telegram.waitForCall(({ method }) => method === "sendDocument");
    second.kill("SIGTERM");
    assert.equal(await second.exited, 0);
    const [, result, ...more] = [...ann.chat.messages.values()];
    assert.equal(result?.document?.file_name, "notes.en.txt");
    assert.equal(new TextDecoder().decode(ann.fileOf(result!)), "Thank you");
    assert.deepEqual(more, []);
  });
});

async function readAll(folder: string): Promise<string> {
  let all = "";
  for await (const { name } of Deno.readDir(folder)) {
    all += new TextDecoder("latin1").decode(await Deno.readFile(`${folder}/${name}`));
  }
  return all;
}
