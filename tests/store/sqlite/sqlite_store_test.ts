import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import { StoreError } from "../../../src/store/store.ts";
import { withFolder } from "../../harness/with_folder.ts";

Deno.test("settings are there again after a restart, and move with a group that became a supergroup", async () => {
  await withFolder((folder) => {
    const path = `${folder}/store.sqlite`;
    const first = openSqliteStore(path);
    assert.deepEqual(first.settings(1), {});
    first.saveSettings(1, { target: "es", introduced: true });
    first.moveSettings(1, -100);
    first.close();
    const second = openSqliteStore(path);
    assert.deepEqual(second.settings(1), {});
    assert.deepEqual(second.settings(-100), { target: "es", introduced: true });
    second.close();
  });
});

Deno.test("the journal gives back what is not finished, in order, counting the starts", async () => {
  await withFolder((folder) => {
    const path = `${folder}/store.sqlite`;
    const sealed = new Uint8Array([1, 2, 3]);
    const first = openSqliteStore(path);
    first.record([8, 7, 9].map((updateId) => ({ updateId, sealed })));
    first.finish(8);
    assert.equal(first.isFinished(8), true);
    assert.equal(first.isFinished(7), false);
    first.close();
    for (const attempts of [1, 2]) {
      const again = openSqliteStore(path);
      const entries = again.resume();
      assert.deepEqual(entries.map((entry) => [entry.updateId, entry.attempts]), [
        [7, attempts],
        [9, attempts],
      ]);
      assert.deepEqual([...entries[0]!.sealed], [1, 2, 3]);
      again.close();
    }
  });
});

Deno.test("a finished id is remembered for a day, and what it said is erased at once", async () => {
  await withFolder((folder) => {
    const path = `${folder}/store.sqlite`;
    let nowMs = 0;
    const store = openSqliteStore(path, () => nowMs);
    store.record([{ updateId: 1, sealed: new Uint8Array([1]) }]);
    store.finish(1);
    const other = new DatabaseSync(path);
    const row = other.prepare("SELECT sealed FROM journal WHERE update_id = 1").get();
    assert.equal(row?.sealed, null);
    other.close();
    nowMs = 24 * 3_600_000 + 1;
    for (let id = 2; id < 1_100; id++) store.finish(id);
    assert.equal(store.isFinished(1), false);
    assert.equal(store.isFinished(2), true);
    store.close();
  });
});

Deno.test("a file of a newer version is refused and left as it is", async () => {
  await withFolder((folder) => {
    const path = `${folder}/store.sqlite`;
    const newer = new DatabaseSync(path);
    newer.exec("PRAGMA user_version = 999");
    newer.close();
    assert.throws(() => openSqliteStore(path), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /schema version 999[\s\S]*update the program/);
      return true;
    });
  });
});
