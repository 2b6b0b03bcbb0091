import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { DatabaseSync } from "node:sqlite";
import { openDatabase, transactions } from "../../../src/store/sqlite/database.ts";
import { withFolder } from "../../harness/program/with_folder.ts";

test("of a step that a full disk interrupts nothing is written, and the reason is not hidden", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE files (bytes BLOB); PRAGMA max_page_count = 3");
  const atOnce = transactions(database);
  const write = database.prepare("INSERT INTO files VALUES (zeroblob(?))");
  assert.throws(() =>
    atOnce(() => {
      write.run(10);
      write.run(100_000);
    }), /database or disk is full/);
  assert.throws(() =>
    atOnce(() => {
      write.run(10);
      throw new Error("another reason");
    }), /another reason/);
  assert.equal(database.prepare("SELECT count(*) AS files FROM files").get()?.files, 0);
  atOnce(() => write.run(10));
  assert.equal(database.prepare("SELECT count(*) AS files FROM files").get()?.files, 1);
  database.close();
});

test("a file is written ahead and at once, and another process is waited for (SQLite, PRAGMA)", async () => {
  await withFolder((folder) => {
    const database = openDatabase(`${folder}/any.sqlite`, () => {});
    const read = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get()!)[0];
    const names = ["journal_mode", "synchronous", "busy_timeout", "wal_autocheckpoint"];
    const settings = names.map(read);
    // 1 is NORMAL: what was committed survives the end of the process.
    assert.deepEqual(settings, ["wal", 1, 2_000, 100]);
    database.close();
    return Promise.resolve();
  });
});
