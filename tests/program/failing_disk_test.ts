import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { written } from "../harness/group_member.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { type Program, startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { test } from "../harness/test.ts";
import { damagePageWith } from "../store/damage.ts";
import { fillDisk, freeDisk } from "../store/full_disk.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";

const ADMIN_TOKEN = "an-admin-token-of-a-test-0123456789";
const PEOPLE = 120;

interface Scene {
  /** The store's file. */
  readonly path: string;
  start(): Program;
  /** People whom the bot does not know yet. */
  people(count: number): TelegramUser[];
}

async function withProgram(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    await work({
      path: `${folder}/data/translation-bot.sqlite`,
      start: () =>
        startProgram({ folder, env: { ...environmentFor(telegram, groq), ADMIN_TOKEN } }),
      people: (count) =>
        Array.from({ length: count }, () => telegram.user({ language_code: "en" })),
    });
  });
}

/** Lets everybody write something of their own and waits for all answers. */
async function speak(people: readonly TelegramUser[], times: number): Promise<void> {
  await Promise.all(people.map(async (person, index) => {
    const text = `Привет ${times} ${index}`;
    person.write(text);
    assert.ok((await person.next()).message.text!.includes(text));
  }));
}

/** Asks a program, as its platform and Prometheus do. */
async function read(program: Program): Promise<{ status: number; writable: string | undefined }> {
  const { status, metrics } = await ask(program);
  // As somebody may read it who does not know that there are lines of help.
  return { status, writable: /store_writable ([01])/.exec(metrics)?.[1] };
}

/** Waits until everything is done and written. */
async function idle(program: Program): Promise<void> {
  let metrics = "";
  while (!/updates_in_flight 0$/m.test(metrics)) ({ metrics } = await ask(program));
}

async function ask(program: Program): Promise<{ status: number; metrics: string }> {
  const port = /port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]!;
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  await ready.body?.cancel();
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
  return { status: ready.status, metrics };
}

/** Returns the lines from WARNING on. */
function problems({ output }: Program): string[] {
  return output.split("\n").filter((line) => /- (WARNING|WARN|ERROR|CRITICAL) -/.test(line));
}

test("on a full disk all are answered, every reading says so, and the log in one line; none is answered twice afterwards", async () => {
  await withProgram(async ({ path, start, people }) => {
    const all = people(PEOPLE);
    {
      await using program = start();
      await speak(all.slice(0, 1), 0);
      assert.deepEqual(await read(program), { status: 200, writable: "1" });
      using beside = new DatabaseSync(path, { timeout: 2_000 });
      fillDisk(beside);
      await speak(all.slice(0, 1), 1);
      for (let at = 0; at < PEOPLE; at += 10) {
        await speak(all.slice(at, at + 10), 2);
        assert.deepEqual(await read(program), { status: 503, writable: "0" });
      }
      assert.equal(problems(program).length, 1, program.output);
      assert.match(problems(program)[0]!, /cannot be used.*database or disk is full/);
      freeDisk(beside);
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
    }
    await using next = start();
    await speak(all.slice(0, 2), 3);
    assert.deepEqual(await read(next), { status: 200, writable: "1" });
    assert.deepEqual(all.map(({ chat }) => written(chat).length).toSorted(), [
      ...Array(PEOPLE - 2).fill(1),
      2,
      4,
    ]);
  });
});

test("a page that is damaged under the running program costs nobody an answer, and one line", async () => {
  await withProgram(async ({ path, start, people }) => {
    const all = people(PEOPLE);
    await using program = start();
    await speak(all, 1);
    await idle(program);
    await damagePageWith(path, "settings", `person ${all[PEOPLE / 2]!.id}`);
    await speak(all, 2);
    assert.deepEqual(await read(program), { status: 200, writable: "1" });
    assert.equal(problems(program).length, 1, program.output);
    assert.match(problems(program)[0]!, /ERROR.*damaged; it was set aside and a new one begun/);
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
    assert.ok(all.every(({ chat }) => written(chat).length === 2));
  });
});
