import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { test } from "../harness/test.ts";

/** Runs one command to its end. */
async function run(folder: string, ...args: string[]): Promise<{ code: number; said: string }> {
  await using program = startProgram({ args, folder });
  return { code: await program.exited, said: program.output };
}

test("what people chose is copied while the bot runs, and is there again after it was put back", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const env = environmentFor(telegram, groq);
    const ann = telegram.user({ language_code: "en" });
    const say = async (text: string) => {
      ann.write(text);
      return (await ann.next()).message.text!;
    };
    const language = () => say("/mylang");
    {
      await using bot = startProgram({ folder, env });
      await say("/setlang german");
      assert.deepEqual((await run(folder, "backup", "data/copy.sqlite")).code, 0);
      await say("/setlang spanish");
      assert.match(await language(), /Spanish/);
      const { code, said } = await run(folder, "restore", "data/copy.sqlite");
      assert.equal(code, 1);
      assert.match(said, /^A bot uses \.\/data: stop it first$/m);
      bot.kill("SIGTERM");
      assert.equal(await bot.exited, 0);
    }
    const restored = await run(folder, "restore", "data/copy.sqlite");
    assert.equal(restored.code, 0, restored.said);
    const [, former] = /what was there before is (\S+)/.exec(restored.said)!;
    await using bot = startProgram({ folder, env });
    assert.match(await language(), /German/);
    bot.kill("SIGTERM");
    assert.equal(await bot.exited, 0);
    assert.equal(bot.output.includes("WARNING"), false, bot.output);
    // What was there before is whole, too.
    assert.equal((await run(folder, "restore", former!)).code, 0);
    await using last = startProgram({ folder, env });
    assert.match(await language(), /Spanish/);
    last.kill("SIGTERM");
    assert.equal(await last.exited, 0);
  });
});

test("a copy that cannot be made or put back is told in a line, and changes nothing", async () => {
  await withFolder(async (folder) => {
    const data = `${folder}/data`;
    const refused = async (args: string[], why: RegExp) => {
      const { code, said } = await run(folder, ...args);
      assert.equal(code, 1, said);
      assert.match(said, why);
    };
    await refused(["backup", "data/a.sqlite"], /^\.\/data has no store yet/m);
    await refused(["backup", "/etc/a.sqlite"], /^FILE must be in \.\/data, /m);
    await refused(["restore", "data/a.sqlite"], /^data\/a\.sqlite is not there$/m);
    await Deno.mkdir(data);
    await Deno.writeTextFile(`${data}/words`, "not a database ".repeat(100));
    await refused(["restore", "data/words"], /^data\/words is no backup of this program/m);
    await Deno.writeTextFile(`${data}/empty`, "");
    await refused(["restore", "data/empty"], /^data\/empty is no backup of this program/m);
    for (const damaged of ["x", "not a database ".repeat(100)]) {
      await Deno.writeTextFile(`${data}/translation-bot.sqlite`, damaged);
      await refused(["backup", "data/b.sqlite"], /^The store in \.\/data is damaged: /m);
    }
    await refused(["backup", "data/words"], /^data\/words is there already/m);
    const names = (await Array.fromAsync(Deno.readDir(data))).map(({ name }) => name).toSorted();
    assert.deepEqual(names, ["empty", "translation-bot.sqlite", "words"]);
  });
});

test("a copy of a newer version is refused: its update has to come first", async () => {
  await withFolder(async (folder) => {
    await Deno.mkdir(`${folder}/data`);
    const newer = new DatabaseSync(`${folder}/data/newer`);
    newer.exec("CREATE TABLE settings (a); PRAGMA user_version = 999");
    newer.close();
    const { code, said } = await run(folder, "restore", "data/newer");
    assert.equal(code, 1);
    assert.match(said, /was written by a newer version: update this one first/);
  });
});

test("without a file, or with more than one, the usage is shown", async () => {
  await withFolder(async (folder) => {
    for (const args of [["backup"], ["restore", "a", "b"], ["check", "a"]]) {
      const { code, said } = await run(folder, ...args);
      assert.equal(code, 2);
      assert.match(said, /backup FILE/);
    }
  });
});
