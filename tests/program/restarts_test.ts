import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";

interface Scene {
  readonly telegram: EmbeddedTelegram;
  readonly groq: ReturnType<typeof startJudgedGroq>;
  start(): ReturnType<typeof startProgram>;
  /** Lets the model answer so many more calls; before, it answers none. */
  answer(calls: number): void;
  /** Lets go the calls of a program that has ended. */
  hangUp(): void;
}

/** Programs in one folder, with a model that answers when the test says so. */
async function withFolderOfPrograms(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const held: (() => void)[] = [];
    let free = 0;
    const answer = scripted(({ text }) => ["ru", text.replace("Привет", "Hello")]);
    groq.answer = async (chat) => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => held.push(resolve));
      return answer(chat);
    };
    const allow = (calls: number) => {
      free += calls;
      while (free > 0 && held.length > 0) {
        free--;
        held.shift()!();
      }
    };
    try {
      await work({
        telegram,
        groq,
        start: () => startProgram({ folder, env: environmentFor(telegram, groq) }),
        answer: allow,
        hangUp: () => held.splice(0).forEach((release) => release()),
      });
    } finally {
      allow(Infinity);
    }
  });
}

/** Counts the answers to each of somebody's messages. */
function answersOf({ chat }: TelegramUser): number[] {
  const all = [...chat.messages.values()];
  return all.filter(({ from }) => !from?.is_bot).map(({ message_id }) =>
    all.filter(({ reply_to_message }) => reply_to_message?.message_id === message_id).length
  );
}

test("four ordinary restarts while fifty messages of a chat wait: all fifty are answered, each once", async () => {
  await withFolderOfPrograms(async ({ telegram, groq, start, answer }) => {
    const ann = telegram.user({ language_code: "en" });
    for (let index = 0; index < 50; index++) ann.write(`Привет ${index}`);
    for (let time = 0; time < 4; time++) {
      const program = start();
      await groq.busy(1);
      program.kill("SIGTERM");
      await program.line("Finishing what is in flight");
      answer(1);
      assert.equal(await program.exited, 0);
    }
    answer(Infinity);
    await using last = start();
    for (let index = 0; index < 50; index++) await ann.next();
    last.kill("SIGTERM");
    assert.equal(await last.exited, 0);
    assert.deepEqual(answersOf(ann), Array(50).fill(1));
  });
});

test("killed five times in the middle of its work, it answers everything that merely waited", async () => {
  await withFolderOfPrograms(async ({ telegram, groq, start, answer, hangUp }) => {
    const users = Array.from({ length: 5 }, (_, index) => {
      const user = telegram.user({ id: 1_000 + index, language_code: "en" });
      for (let count = 0; count < 10; count++) user.write(`Привет ${index} ${count}`);
      return user;
    });
    for (let time = 0; time < 5; time++) {
      const program = start();
      await groq.busy(5);
      // Between two ends there is time for one message of each chat.
      answer(5);
      for (const user of users) await user.next();
      program.kill("SIGKILL");
      await program.exited;
      hangUp();
    }
    answer(Infinity);
    const all = Promise.withResolvers<void>();
    const look = () => {
      if (users.every((user) => answersOf(user).every((count) => count > 0))) all.resolve();
    };
    telegram.on(look);
    look();
    await using last = start();
    await all.promise;
    last.kill("SIGTERM");
    assert.equal(await last.exited, 0);
  });
});

test("whoever wrote what was under way at three ends is told, once, with a button that tries it again", async () => {
  await withFolderOfPrograms(async ({ telegram, groq, start, answer, hangUp }) => {
    const ann = telegram.user({ language_code: "en" });
    const sent = ann.write("Привет");
    for (let time = 0; time < 3; time++) {
      const program = start();
      await groq.busy(1);
      program.kill("SIGKILL");
      await program.exited;
      hangUp();
      await groq.idle();
    }
    await using last = start();
    const { message } = await ann.next();
    assert.match(message.text!, /Something went wrong\. Please try again/);
    assert.equal(message.reply_to_message?.message_id, sent.message_id);
    answer(1);
    await ann.press(message, "Try again");
    assert.match((await ann.next()).message.text!, /^Hello/);
    last.kill("SIGTERM");
    assert.equal(await last.exited, 0);
    assert.deepEqual(answersOf(ann), [1]);
  });
});

test("two programs in one folder answer twenty messages twenty times, and the second says that it is not alone", async () => {
  await withFolderOfPrograms(async ({ telegram, groq, start, answer }) => {
    await using first = start();
    await first.line("Receiving by long polling");
    const write = (firstId: number) =>
      Array.from({ length: 10 }, (_, index) => {
        const user = telegram.user({ id: firstId + index, language_code: "en" });
        user.write(`Привет ${firstId + index}`);
        return user;
      });
    const users = write(1_000);
    await groq.busy(10);
    await using second = start();
    await second.line("Another process uses DATA_DIR");
    await second.line("Receiving by long polling");
    users.push(...write(2_000));
    await groq.busy(20);
    answer(Infinity);
    for (const user of users) await user.next();
    for (const program of [first, second]) {
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
    }
    for (const user of users) assert.deepEqual(answersOf(user), [1]);
  });
});

test("what a killed program was working on is answered by the one beside it, without a new start", async () => {
  await withFolderOfPrograms(async ({ telegram, groq, start, answer }) => {
    const first = start();
    const ann = telegram.user({ language_code: "en" });
    ann.write("Привет");
    await groq.busy(1);
    await using second = start();
    await second.line("Receiving by long polling");
    first.kill("SIGKILL");
    await first.exited;
    answer(Infinity);
    assert.match((await ann.next(20_000)).message.text!, /^Hello/);
    second.kill("SIGTERM");
    assert.equal(await second.exited, 0);
    assert.deepEqual(answersOf(ann), [1]);
  });
});
