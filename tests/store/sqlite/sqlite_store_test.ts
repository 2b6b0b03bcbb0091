import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import { type Scope, type Settings, StoreError } from "../../../src/store/store.ts";
import { withFolder } from "../../harness/program/with_folder.ts";
import { update } from "../kept_update.ts";

const BOT = 8_100;
const ANN: Scope = { bot: BOT, kind: "person", id: 5 };
const DAY_MS = 24 * 3_600_000;

/** A store's file, beside another connection to look into it. */
async function withFile(
  work: (path: string, beside: DatabaseSync) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    await openSqliteStore(path, { bot: BOT }).close();
    const beside = new DatabaseSync(path, { timeout: 0 });
    try {
      await work(path, beside);
    } finally {
      beside.close();
    }
  });
}

test("everything is there again after a restart", async () => {
  await withFile(async (path) => {
    const first = openSqliteStore(path, { bot: BOT });
    await first.settings.change(ANN, () => ({ target: "es" }));
    await first.replies.change(ANN, 1, () => ({ messageIds: [2], progressId: 3 }));
    await first.quota.add(ANN, "speech_seconds", "2026-11-24", 4);
    await first.counts.add(1, new Map([["x", 5]]));
    await first.inbox.put(BOT, [update(6), update(7)]);
    await first.inbox.mark(BOT, [6], [7]);
    await first.close();
    const second = openSqliteStore(path, { bot: BOT });
    assert.deepEqual(await second.settings.read(ANN), { target: "es" });
    assert.deepEqual(await second.replies.read(ANN, 1), { messageIds: [2], progressId: 3 });
    assert.equal(await second.quota.used(ANN, "speech_seconds", "2026-11-24"), 4);
    assert.deepEqual(await second.counts.since(0), [{ hour: 1, name: "x", value: 5 }]);
    const [kept] = await second.inbox.claim(BOT);
    assert.deepEqual([kept?.updateId, kept?.attempts], [6, 1]);
    assert.deepEqual(await second.inbox.known(BOT, [7]), new Set([7]));
    await second.close();
  });
});

test("while one process changes something, another one waits with its own change", async () => {
  await withFile(async (path, beside) => {
    const store = openSqliteStore(path, { bot: BOT });
    await store.settings.change(ANN, (now) => {
      assert.throws(() => beside.exec("BEGIN IMMEDIATE"), /locked/);
      return { ...now, target: "es" };
    });
    beside.exec("BEGIN IMMEDIATE; COMMIT");
    await store.close();
  });
});

test("a change that changes nothing writes nothing", async () => {
  await withFile(async (path, beside) => {
    const store = openSqliteStore(path, { bot: BOT });
    await store.settings.change(ANN, () => ({ target: "es" }));
    // Counts what others have written (SQLite, PRAGMA data_version).
    const version = () => beside.prepare("PRAGMA data_version").get()?.data_version;
    const before = version();
    await store.settings.change(ANN, (now) => now);
    await store.replies.change(ANN, 1, (now) => now);
    assert.equal(version(), before);
    await store.settings.change(ANN, (now) => ({ ...now }));
    assert.notEqual(version(), before);
    await store.close();
  });
});

test("what a newer version wrote stays, and a field that does not fit costs itself only", async () => {
  await withFile(async (path, beside) => {
    const row = {
      target: "es",
      style: "poetic",
      introduced: true,
      glossary: [{ source: "Bank", target: "bench", note: "furniture" }],
      voice: { speed: 2 },
      constructor: "x",
    };
    const write = beside.prepare("INSERT INTO settings VALUES (?, ?)");
    write.run("8100 person 5", JSON.stringify(row).replace("constructor", "__proto__"));
    const read = () => beside.prepare("SELECT value FROM settings").get()?.value as string;
    const store = openSqliteStore(path, { bot: BOT });
    const { style: _, voice: __, constructor: ___, ...fitting } = row;
    assert.deepEqual(await store.settings.read(ANN), fitting);
    await store.settings.change(ANN, ({ introduced: _, ...now }) => ({ ...now, pair: "de" }));
    assert.equal(
      read(),
      '{"target":"es","style":"poetic","glossary":[{"source":"Bank","target":"bench","note":"furniture"}],' +
        '"voice":{"speed":2},"__proto__":"x","pair":"de"}',
    );
    await store.settings.change(ANN, (now) => ({ ...now, style: "formal" }));
    assert.equal((await store.settings.read(ANN)).style, "formal");
    await store.close();
  });
});

test("a row that is no row at all is as good as none", async () => {
  await withFile(async (path, beside) => {
    beside.exec(`INSERT INTO settings VALUES ('8100 person 5', '{"target":');
      INSERT INTO replies VALUES ('8100 person 5', 1, '[1]', 0)`);
    const store = openSqliteStore(path, { bot: BOT });
    assert.deepEqual(await store.settings.read(ANN), {});
    assert.deepEqual(await store.replies.read(ANN, 1), { messageIds: [] });
    await store.settings.change(ANN, () => ({ target: "es" }));
    assert.deepEqual(await store.settings.read(ANN), { target: "es" });
    await store.close();
  });
});

test("nothing is left on the disk of what is over: words at once, ids and counts after their time", async () => {
  await withFile(async (path, beside) => {
    let nowMs = Date.UTC(2026, 10, 24);
    const store = openSqliteStore(path, { bot: BOT, now: () => nowMs });
    const count = (table: string) =>
      Number(beside.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
    await store.inbox.put(BOT, [update(1)]);
    assert.equal(count("inbox"), 1);
    await store.inbox.mark(BOT, [], [1]);
    assert.equal(count("inbox"), 0);
    await store.replies.change(ANN, 1, () => ({ messageIds: [2] }));
    await store.replies.change(ANN, 1, () => ({ messageIds: [] }));
    assert.equal(count("replies"), 0);
    await store.settings.change(ANN, () => ({ asked: true }));
    await store.settings.change(ANN, () => ({}));
    assert.equal(count("settings"), 0);
    nowMs += DAY_MS + 1;
    await store.inbox.mark(BOT, [], [2]);
    assert.equal(count("done"), 1);
    await store.close();
  });
});

test("a file of a newer version is refused and left as it is", async () => {
  await withFile(async (path, beside) => {
    beside.exec("PRAGMA user_version = 999");
    assert.throws(() => openSqliteStore(path, { bot: BOT }), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /schema version 999[\s\S]*update the program/);
      return true;
    });
    await Promise.resolve();
  });
});

/** Every field of the settings, with all that it may be, and what it may not. */
const FIELDS: readonly [values: Settings, misfit: unknown][] = [
  [{ target: "pt-BR" }, 7],
  [{ pair: "en" }, ["en"]],
  [{ recent: ["en", "de"] }, "en"],
  [{ recent: [] }, [1]],
  [{ reads: ["en", "de"] }, "en"],
  [{ style: "formal" }, "rude"],
  [{ style: "casual" }, true],
  [{ glossary: [{ source: "a", target: "b" }] }, [{ source: "a" }]],
  [{ context: "off" }, "on"],
  [{ introduced: true }, false],
  [{ asked: true }, 1],
];
test("every choice is there again after a restart; one that is of another kind counts as none", async () => {
  await withFile(async (path, beside) => {
    for (const [values, misfit] of FIELDS) {
      const first = openSqliteStore(path, { bot: BOT });
      await first.settings.change(ANN, () => values);
      await first.close();
      const second = openSqliteStore(path, { bot: BOT });
      assert.deepEqual(await second.settings.read(ANN), values);
      const [name] = Object.keys(values);
      beside.prepare("UPDATE settings SET value = ?").run(
        JSON.stringify({ target: "es", introduced: true, [name!]: misfit }),
      );
      const rest = Object.entries({ target: "es", introduced: true }).filter(([one]) =>
        one !== name
      );
      assert.deepEqual(await second.settings.read(ANN), Object.fromEntries(rest));
      await second.close();
    }
  });
});

test("a row of settings that is no object says nothing, and is written over", async () => {
  await withFile(async (path, beside) => {
    const store = openSqliteStore(path, { bot: BOT });
    for (const value of ["[1]", "null", '"es"', "7", ""]) {
      beside.prepare("INSERT OR REPLACE INTO settings VALUES (?, ?)").run("8100 person 5", value);
      assert.deepEqual(await store.settings.read(ANN), {});
      await store.settings.change(ANN, (now) => ({ ...now, target: "es" }));
      const row = beside.prepare("SELECT value FROM settings").get();
      assert.equal(row?.value, '{"target":"es"}');
    }
    await store.close();
  });
});
