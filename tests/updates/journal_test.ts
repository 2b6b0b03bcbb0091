import assert from "node:assert/strict";
import type { Update } from "grammy/types";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import { createJournal } from "../../src/updates/journal.ts";
import { withFolder } from "../harness/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";

const SENTINEL = "SENTINEL-words-of-a-person";
const UPDATE = { update_id: 5, message: { text: SENTINEL } } as Update;

Deno.test("an update that was not finished comes back, and its words are nowhere on the disk", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const first = openSqliteStore(path);
    const journal = createJournal(first, "token", silentLogger());
    assert.equal(await journal.record([UPDATE]), true);
    for await (const { name } of Deno.readDir(folder)) {
      const bytes = await Deno.readFile(`${folder}/${name}`);
      assert.ok(!new TextDecoder("latin1").decode(bytes).includes("SENTINEL"), name);
    }
    first.close();
    const second = openSqliteStore(path);
    const again = createJournal(second, "token", silentLogger());
    assert.deepEqual(await again.resume(), [UPDATE]);
    again.finish(5);
    assert.deepEqual(await again.resume(), []);
    second.close();
  });
});

Deno.test("what another token kept is given up with a line in the log", async () => {
  const store = openSqliteStore(":memory:");
  await createJournal(store, "old", silentLogger()).record([UPDATE]);
  const lines: string[] = [];
  const journal = createJournal(store, "new", silentLogger(lines));
  assert.deepEqual(await journal.resume(), []);
  assert.match(lines.join("\n"), /given up .*update_id=5.*another token/);
  assert.equal(journal.isFinished(5), true);
  store.close();
});

Deno.test("an update that was under way at three ends of the program is not tried a fourth time", async () => {
  const store = openSqliteStore(":memory:");
  const lines: string[] = [];
  const journal = createJournal(store, "token", silentLogger(lines));
  await journal.record([UPDATE]);
  for (let start = 0; start < 3; start++) assert.deepEqual(await journal.resume(), [UPDATE]);
  assert.deepEqual(await journal.resume(), []);
  assert.match(lines.join("\n"), /given up/);
  store.close();
});

Deno.test("without a disk nothing is kept, which is said once", async () => {
  const lines: string[] = [];
  const journal = createJournal(createMemoryStore(), "token", silentLogger(lines));
  assert.equal(await journal.record([UPDATE]), false);
  assert.equal(await journal.record([UPDATE]), false);
  assert.equal(lines.filter((line) => line.includes("cannot be kept")).length, 1);
});
