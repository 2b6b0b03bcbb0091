import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../../src/store/open_store.ts";
import type { Scope, Store } from "../../src/store/store.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { fillDisk, freeDisk } from "./full_disk.ts";
import { update } from "./kept_update.ts";

const BOT = 8_100;
const FILE = "translation-bot.sqlite";
const [ANN, BOB]: Scope[] = [5, 6].map((id) => ({ bot: BOT, kind: "person", id }));
const GROUP: Scope = { bot: BOT, kind: "chat", id: -77 };
const SUPERGROUP: Scope = { bot: BOT, kind: "chat", id: -100_077 };
const DAY = "2026-11-24";

const open = (folder: string, lines: string[]) =>
  openStore({ folder, bot: BOT, logger: silentLogger(lines) });

interface Scene {
  readonly store: Store;
  readonly lines: readonly string[];
  /** Another connection to the file. */
  readonly beside: DatabaseSync;
  /** Makes writing fail, as a full disk does, while reading goes on. */
  fill(): void;
  free(): void;
}

async function withFailingDisk(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const lines: string[] = [];
    const store = await open(folder, lines);
    const beside = new DatabaseSync(`${folder}/${FILE}`);
    await work({
      store,
      lines,
      beside,
      fill: () => fillDisk(beside),
      free: () => freeDisk(beside),
    });
    beside.close();
    await store.close();
  });
}

/** Lets go on what waits for nothing but its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 1_000; turn++) await Promise.resolve();
}

test("a damaged file is set aside whole, and a new one begun", async () => {
  await withFolder(async (folder) => {
    const damage = "this is no database".repeat(100);
    await Deno.writeTextFile(`${folder}/${FILE}`, damage);
    const lines: string[] = [];
    const store = await open(folder, lines);
    await store.settings.change(ANN!, () => ({ target: "es" }));
    assert.deepEqual(await store.settings.read(ANN!), { target: "es" });
    await store.close();
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    const aside = names.find((name) => name.includes(".damaged-"))!;
    assert.equal(await Deno.readTextFile(`${folder}/${aside}`), damage);
    assert.match(lines.join("\n"), /damaged; it was set aside and a new one begun/);
  });
});

test("what one process chose is seen by the one beside it, whatever that had chosen before", async () => {
  await withFolder(async (folder) => {
    const [one, other] = [
      await openStore({ folder, bot: BOT, logger: silentLogger() }),
      await openStore({ folder, bot: BOT, logger: silentLogger() }),
    ];
    await one.settings.change(ANN!, () => ({ target: "es" }));
    await other.settings.change(ANN!, (now) => ({ ...now, target: "de" }));
    assert.deepEqual(await one.settings.read(ANN!), { target: "de" });
    await one.close();
    await other.close();
  });
});

test("a folder that cannot be used is one line in the log, and everything lives in memory", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/file`, "");
    const lines: string[] = [];
    const store = await open(`${folder}/file`, lines);
    await store.settings.change(ANN!, () => ({ target: "es" }));
    assert.deepEqual(await store.settings.read(ANN!), { target: "es" });
    assert.equal(await store.inbox.put(BOT, [update(1)]), undefined);
    assert.match(store.problem!, /cannot be used: open/);
    assert.equal(lines.filter((line) => line.includes("kept in memory only")).length, 1);
    await store.close();
  });
});

test("while the disk is full, choices, answers and minutes go on from memory, and none of it is lost afterwards", async () => {
  await withFailingDisk(async ({ store, fill, free }) => {
    const { settings, replies, quota } = store;
    await settings.change(ANN!, () => ({ target: "es" }));
    await quota.add(ANN!, "speech_seconds", DAY, 1);
    fill();
    await settings.change(ANN!, (now) => ({ ...now, style: "formal" }));
    await settings.change(ANN!, (now) => ({ ...now, pair: "de" }));
    await settings.change(BOB!, () => ({ target: "fr" }));
    await replies.change(ANN!, 1, () => ({ messageIds: [2] }));
    assert.equal(await quota.add(ANN!, "speech_seconds", DAY, 2), 3);
    assert.equal(await quota.used(ANN!, "speech_seconds", DAY), 3);
    assert.deepEqual(await settings.read(ANN!), { target: "es", style: "formal", pair: "de" });
    assert.deepEqual(await replies.read(ANN!, 1), { messageIds: [2] });
    free();
    await settings.change(ANN!, (now) => ({ ...now, asked: true }));
    const all = { target: "es", style: "formal", pair: "de", asked: true };
    assert.deepEqual(await settings.read(ANN!), all);
    // Now it is on the disk, too.
    fill();
    await store.forget(BOT, 6).catch(() => {});
    assert.deepEqual(await settings.read(ANN!), all);
    free();
    assert.deepEqual(await settings.read(BOB!), {});
  });
});

test("of two changes in the same moment the second is not lost when only the first could be written", async () => {
  await withFailingDisk(async ({ store: { settings }, beside }) => {
    beside.exec(`CREATE TRIGGER formal BEFORE INSERT ON settings WHEN NEW.value LIKE '%formal%'
      BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END`);
    await Promise.all([
      settings.change(ANN!, (now) => ({ ...now, pair: "de" })),
      settings.change(ANN!, (now) => ({ ...now, style: "formal" })),
    ]);
    assert.deepEqual(await settings.read(ANN!), { pair: "de", style: "formal" });
  });
});

test("a full disk is one steady problem and one line, with the true reason, until it works again", async () => {
  await withFailingDisk(async ({ store, lines, fill, free }) => {
    const { settings, inbox } = store;
    fill();
    for (let time = 0; time < 20; time++) {
      await settings.change(ANN!, (now) => ({ ...now, recent: [String(time)] }));
      assert.equal(await inbox.put(BOT, [update(time)]), undefined);
      // What reads well says nothing about writing, nor does a change that changes nothing.
      await settings.read(BOB!);
      await settings.change(BOB!, (now) => now);
      await inbox.known(BOT, [1]);
      assert.match(store.problem!, /settings\.change, inbox\.put/);
    }
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /ERROR.*database or disk is full/);
    await assert.rejects(store.probe());
    free();
    await store.probe();
  });
});

test("what a full disk could not take is written as soon as there is room, with nobody writing", async () => {
  await withFailingDisk(async ({ store, beside, fill, free }) => {
    using clock = installFakeClock();
    fill();
    // More than are written at once.
    for (let id = 1; id <= 60; id++) {
      const scope: Scope = { bot: BOT, kind: "person", id };
      await store.settings.change(scope, () => ({ target: "es" }));
    }
    await store.replies.change(ANN!, 1, () => ({ messageIds: [2] }));
    await store.inbox.mark(BOT, [], [7]);
    free();
    clock.advance(15_000);
    await clock.waiting(0);
    clock.advance(0);
    await settled();
    // Nothing failed since.
    clock.advance(15_000);
    await settled();
    assert.equal(store.problem, undefined);
    const count = (table: string) =>
      beside.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows;
    assert.deepEqual(["settings", "replies", "done"].map(count), [60, 1, 1]);
  });
});

test("updates are not confirmed to Telegram that a full disk could not keep", async () => {
  await withFailingDisk(async ({ store: { inbox }, fill, free }) => {
    fill();
    assert.equal(await inbox.put(BOT, [update(1)]), undefined);
    free();
    assert.deepEqual(await inbox.put(BOT, [update(1)]), [1]);
  });
});

test("what was done while the disk was full is not done again, now and after the disk works again", async () => {
  await withFailingDisk(async ({ store: { inbox }, fill, free }) => {
    await inbox.put(BOT, [update(1)]);
    fill();
    await inbox.mark(BOT, [], [1, 2]);
    assert.deepEqual(await inbox.known(BOT, [1, 2, 3]), new Set([1, 2]));
    free();
    await inbox.mark(BOT, [], [3]);
    await inbox.release(BOT, [{ updateId: 1, attempts: 0 }]);
    assert.deepEqual(await inbox.claim(BOT), []);
  });
});

test("counts go on, and a group takes its choices along, while the disk is full", async () => {
  await withFailingDisk(async ({ store, fill, free }) => {
    await store.settings.change(GROUP, () => ({ target: "es" }));
    await store.counts.add(1, new Map([["x", 1]]));
    fill();
    await store.move(GROUP, SUPERGROUP);
    assert.deepEqual(await store.settings.read(SUPERGROUP), { target: "es" });
    await store.counts.add(1, new Map([["x", 2]]));
    await store.counts.addPerson(1, "a");
    const values = (await store.counts.since(0)).map(({ value }) => value);
    assert.equal(values.reduce((sum, value) => sum + value), 3);
    assert.deepEqual(await store.counts.people(0), new Map([[1, 1]]));
    free();
  });
});

test("who asks to be forgotten while that cannot be written is not told that it was", async () => {
  await withFailingDisk(async ({ store, fill, free }) => {
    await store.settings.change(ANN!, () => ({ target: "es" }));
    fill();
    await assert.rejects(store.forget(BOT, 5), { name: "StoreError" });
    free();
    await store.forget(BOT, 5);
    assert.deepEqual(await store.settings.read(ANN!), {});
  });
});

test("who is forgotten is forgotten in memory, too, where a full disk had left something", async () => {
  await withFailingDisk(async ({ store, fill, free }) => {
    fill();
    await store.settings.change(ANN!, () => ({ target: "es" }));
    await store.replies.change(ANN!, 1, () => ({ messageIds: [2] }));
    await store.quota.add(ANN!, "speech_seconds", DAY, 2);
    free();
    await store.forget(BOT, 5);
    assert.deepEqual(await store.settings.read(ANN!), {});
    assert.deepEqual(await store.replies.read(ANN!, 1), { messageIds: [] });
    assert.equal(await store.quota.used(ANN!, "speech_seconds", DAY), 0);
  });
});

test("another process in the same folder is told once, a mere look into it is not", async () => {
  await withFolder(async (folder) => {
    const lines: string[] = [];
    const openIt = () => open(folder, lines);
    const first = await openIt();
    await first.inbox.claim(BOT);
    const look = await openIt();
    await look.settings.read(ANN!);
    await look.close();
    assert.deepEqual(lines, []);
    const second = await openIt();
    await second.inbox.claim(BOT);
    await second.inbox.put(BOT, [update(1)]);
    assert.equal(lines.filter((line) => /Another process uses DATA_DIR/.test(line)).length, 1);
    await second.close();
    await first.close();
  });
});

test("what another process has changed is seen, also by who changed it before", async () => {
  await withFolder(async (folder) => {
    const [one, other] = [
      await openStore({ folder, bot: BOT, logger: silentLogger() }),
      await openStore({ folder, bot: BOT, logger: silentLogger() }),
    ];
    await one.settings.change(ANN!, () => ({ target: "es" }));
    await one.replies.change(ANN!, 1, () => ({ messageIds: [2] }));
    await other.settings.change(ANN!, (now) => ({ ...now, style: "formal" }));
    await other.replies.change(ANN!, 1, () => ({ messageIds: [3] }));
    assert.deepEqual(await one.settings.read(ANN!), { target: "es", style: "formal" });
    assert.deepEqual(await one.replies.read(ANN!, 1), { messageIds: [3] });
    await one.close();
    await other.close();
  });
});
