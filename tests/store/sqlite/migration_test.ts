import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import type { Scope } from "../../../src/store/store.ts";
import { withFolder } from "../../harness/program/with_folder.ts";

const BOT = 8_100;
const ANN: Scope = { bot: BOT, kind: "person", id: 5 };
const GROUP: Scope = { bot: BOT, kind: "chat", id: -77 };

/** A file as version 0.1.0 left it, with its last schema. */
const OLD = `
  CREATE TABLE settings (chat_id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE journal (
    update_id INTEGER PRIMARY KEY,
    sealed BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    finished_at_ms INTEGER
  ) STRICT;
  CREATE INDEX journal_finished ON journal (finished_at_ms);
  CREATE TABLE replies (
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    reply_ids TEXT NOT NULL,
    saved_at_ms INTEGER NOT NULL,
    PRIMARY KEY (chat_id, message_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX replies_saved ON replies (saved_at_ms);
  CREATE TABLE voice (
    day TEXT NOT NULL,
    chat_id INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (day, chat_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE usage (
    hour INTEGER NOT NULL,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (hour, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE people (day INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (day, hash))
    STRICT, WITHOUT ROWID;
  PRAGMA user_version = 4;

  INSERT INTO settings VALUES (5, '{"target":"es","introduced":true}'), (-77, '{"target":"fr"}');
  INSERT INTO replies VALUES
    (5, 1, '[2,3]', 1), (5, -1, '[4]', 1), (5, -10, '[11]', 1), (5, -20, '[]', 1), (-77, 1, '[9]', 1);
  INSERT INTO voice VALUES ('2026-11-24', 5, 12.5), ('2026-11-24', -77, 3);
  INSERT INTO usage VALUES (1, 'updates:text', 6);
  INSERT INTO people VALUES (1, 'a');
  INSERT INTO journal VALUES (1, NULL, 0, 1), (2, x'0102', 3, NULL);`;

test("what the version before kept is taken over: choices, answers, progress, minutes, waiting messages", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const old = new DatabaseSync(path);
    old.exec(OLD);
    old.close();
    // Twice, since the second start finds the new schema.
    await openSqliteStore(path, { bot: BOT, now: () => 2 }).close();
    const store = openSqliteStore(path, { bot: BOT, now: () => 2 });
    assert.deepEqual(await store.settings.read(ANN), { target: "es", introduced: true });
    assert.deepEqual(await store.settings.read(GROUP), { target: "fr" });
    assert.deepEqual(await store.replies.read(ANN, 1), { messageIds: [2, 3], progressId: 4 });
    assert.deepEqual(await store.replies.read(ANN, 10), { messageIds: [], progressId: 11 });
    assert.deepEqual(await store.replies.read(ANN, 20), { messageIds: [] });
    assert.deepEqual(await store.replies.read(GROUP, 1), { messageIds: [9] });
    assert.equal(await store.quota.used(ANN, "speech_seconds", "2026-11-24"), 12.5);
    assert.equal(await store.quota.used(GROUP, "speech_seconds", "2026-11-24"), 3);
    assert.deepEqual(await store.counts.since(0), [{ hour: 1, name: "updates:text", value: 6 }]);
    assert.deepEqual(await store.counts.people(0), new Map([[1, 1]]));
    assert.deepEqual(await store.inbox.known(BOT, [1, 2, 3]), new Set([1, 2]));
    const [waiting, ...more] = await store.inbox.claim(BOT);
    assert.deepEqual([waiting?.updateId, ...waiting!.sealed, waiting?.attempts], [2, 1, 2, 0]);
    assert.deepEqual(more, []);
    await store.close();
  });
});

/** The tables that each version added, with something in them. */
const ADDED: readonly string[] = [
  `CREATE TABLE settings (chat_id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE journal (update_id INTEGER PRIMARY KEY, sealed BLOB,
     attempts INTEGER NOT NULL DEFAULT 0, finished_at_ms INTEGER) STRICT;
   CREATE INDEX journal_finished ON journal (finished_at_ms);
   INSERT INTO settings VALUES (5, '{"target":"es"}'), (-77, '{"target":"fr"}');
   INSERT INTO journal VALUES (1, NULL, 0, 1), (2, x'0102', 3, NULL);`,
  `CREATE TABLE replies (chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL,
     reply_ids TEXT NOT NULL, saved_at_ms INTEGER NOT NULL, PRIMARY KEY (chat_id, message_id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX replies_saved ON replies (saved_at_ms);
   INSERT INTO replies VALUES (5, 1, '[2]', 1), (5, 3, 'no list', 1), (-77, -4, '[5]', 1);`,
  `CREATE TABLE voice (day TEXT NOT NULL, chat_id INTEGER NOT NULL, seconds REAL NOT NULL,
     PRIMARY KEY (day, chat_id)) STRICT, WITHOUT ROWID;
   INSERT INTO voice VALUES ('2026-11-24', 5, 1.5);`,
];

for (const version of [0, 1, 2, 3]) {
  test(`a file of version ${version} becomes what a new one is, with all that was in it`, async () => {
    await withFolder(async (folder) => {
      const paths = [`${folder}/old.sqlite`, `${folder}/new.sqlite`] as const;
      const old = new DatabaseSync(paths[0]);
      old.exec(`${ADDED.slice(0, version).join("\n")} PRAGMA user_version = ${version}`);
      old.close();
      const store = openSqliteStore(paths[0], { bot: BOT, now: () => 2 });
      await openSqliteStore(paths[1], { bot: BOT }).close();
      const has = (at: number) => version >= at;
      assert.deepEqual(await store.settings.read(ANN), has(1) ? { target: "es" } : {});
      assert.deepEqual(await store.settings.read(GROUP), has(1) ? { target: "fr" } : {});
      assert.deepEqual(await store.inbox.known(BOT, [1, 2]), new Set(has(1) ? [1, 2] : []));
      assert.deepEqual((await store.replies.read(ANN, 1)).messageIds, has(2) ? [2] : []);
      assert.deepEqual((await store.replies.read(ANN, 3)).messageIds, []);
      assert.equal((await store.replies.read(GROUP, 4)).progressId, has(2) ? 5 : undefined);
      const used = await store.quota.used(ANN, "speech_seconds", "2026-11-24");
      assert.equal(used, has(3) ? 1.5 : 0);
      await store.close();
      const [upgraded, begun] = paths.map((path) => {
        const file = new DatabaseSync(path, { readOnly: true });
        const schema = file.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all();
        const { user_version } = file.prepare("PRAGMA user_version").get()!;
        file.close();
        return { user_version, schema: schema.map(({ name, sql }) => [name, sql]) };
      });
      assert.deepEqual(upgraded, begun);
    });
  });
}
