import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../../src/store/open_store.ts";
import type { Scope, Store } from "../../src/store/store.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";
import { damagePageWith, overwrite } from "./damage.ts";
import { update } from "./kept_update.ts";

const BOT = 8_100;
const DAY = "2026-11-24";
/** Enough for many pages. */
const PEOPLE = 400;
const person = (id: number): Scope => ({ bot: BOT, kind: "person", id });
/** In the order of the file. */
const ALL = Array.from({ length: PEOPLE }, (_, index) => person(1_000 + index));
const MIDDLE = ALL[PEOPLE / 2]!;
const [FIRST, LAST] = [ALL[0]!, ALL.at(-1)!];

interface Scene {
  readonly folder: string;
  readonly path: string;
  readonly lines: string[];
  open(): Promise<Store>;
  /** Files that were set aside, without their logs. */
  aside(): Promise<string[]>;
}

/** A folder with a file of many people's choices, and stores that are closed at the end. */
async function withChoices(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const lines: string[] = [];
    const stores: Store[] = [];
    const scene: Scene = {
      folder,
      path: `${folder}/translation-bot.sqlite`,
      lines,
      async open() {
        const store = await openStore({ folder, bot: BOT, logger: silentLogger(lines) });
        stores.push(store);
        return store;
      },
      async aside() {
        const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
        return names.filter((name) => /\.damaged-[^Z]+Z$/.test(name));
      },
    };
    try {
      const store = await scene.open();
      for (const scope of ALL) {
        await store.settings.change(scope, () => ({ target: "es", pair: "de", recent: ["es"] }));
      }
      await store.replies.change(FIRST, 1, () => ({ messageIds: [2] }));
      await store.quota.add(FIRST, "speech_seconds", DAY, 3);
      await store.counts.add(1, new Map([["x", 1]]));
      await store.inbox.put(BOT, [update(1), update(2)]);
      await store.inbox.mark(BOT, [], [2]);
      await store.close();
      await work(scene);
    } finally {
      for (const store of stores) await store.close().catch(() => {});
    }
  });
}

/** Counts the people whose choices are known. */
async function known({ settings }: Store): Promise<number> {
  const all = await Promise.all(ALL.map((scope) => settings.read(scope)));
  return all.filter(({ target }) => target === "es").length;
}

/** Tells the one line of the log from WARNING on. */
function told(lines: readonly string[]): string {
  const problems = lines.filter((line) => !line.includes("INFO"));
  assert.equal(problems.length, 1, problems.join("\n"));
  return problems[0]!;
}

async function assertRestIsThere({ replies, quota, counts, inbox }: Store): Promise<void> {
  assert.deepEqual(await replies.read(FIRST, 1), { messageIds: [2] });
  assert.equal(await quota.used(FIRST, "speech_seconds", DAY), 3);
  assert.deepEqual(await counts.since(0), [{ hour: 1, name: "x", value: 1 }]);
  assert.deepEqual((await inbox.claim(BOT)).map(({ updateId }) => updateId), [1]);
  assert.deepEqual(await inbox.known(BOT, [2]), new Set([2]));
}

test("a damaged page in the middle of the file costs what is on it, at the next start", async () => {
  await withChoices(async ({ path, lines, open, aside }) => {
    await damagePageWith(path, "settings", "8100 person 1200");
    const damaged = await Deno.readFile(path);
    const store = await open();
    const left = await known(store);
    assert.ok(left > PEOPLE * 0.7 && left < PEOPLE, `${left} people are left`);
    await assertRestIsThere(store);
    assert.equal(store.problem, undefined);
    const [name, ...more] = await aside();
    assert.equal(more.length, 0);
    assert.deepEqual(await Deno.readFile(path.replace(/[^/]+$/, name!)), damaged);
    assert.match(told(lines), new RegExp(`ERROR.*a new one begun.*settings ${left}`));
    await store.settings.change(MIDDLE, () => ({ target: "fr" }));
    await store.close();
    assert.deepEqual(await (await open()).settings.read(MIDDLE), { target: "fr" });
  });
});

test("a page that is damaged while the program runs costs what is on it: nobody notices, no restart is needed", async () => {
  await withChoices(async ({ path, lines, open, aside }) => {
    const store = await open();
    await store.inbox.put(BOT, [update(3)]);
    await damagePageWith(path, "settings", "8100 person 1200");
    const changed = await store.settings.change(MIDDLE, (now) => ({ ...now, target: "fr" }));
    assert.equal(changed.target, "fr");
    const left = await known(store);
    assert.ok(left > PEOPLE * 0.7 && left < PEOPLE, `${left} people are left`);
    await assertRestIsThere(store);
    assert.equal(store.problem, undefined);
    assert.match(told(lines), /ERROR.*damaged; it was set aside and a new one begun/);
    assert.equal((await aside()).length, 1);
    await store.inbox.mark(BOT, [], [3]);
    await store.close();
    const next = await open();
    assert.deepEqual(await next.settings.read(MIDDLE), { target: "fr" });
    assert.deepEqual(await next.inbox.known(BOT, [3]), new Set([3]));
  });
});

test("a change that meets the damage is made once", async () => {
  await withChoices(async ({ path, open }) => {
    const store = await open();
    await store.replies.change(MIDDLE, 1, () => ({ messageIds: [7] }));
    // It is met in writing, when the change has been made.
    await damagePageWith(path, "replies_saved", "8100 person 1200");
    let times = 0;
    const add = () => ({ messageIds: [++times] });
    assert.deepEqual(await store.replies.change(MIDDLE, 1, add), { messageIds: [1] });
    assert.deepEqual(await store.replies.read(MIDDLE, 1), { messageIds: [1] });
  });
});

test("a damaged header costs nothing that is behind it", async () => {
  await withChoices(async ({ folder, path, lines, open, aside }) => {
    await overwrite(path, 0, 100);
    const store = await open();
    assert.equal(await known(store), PEOPLE);
    await assertRestIsThere(store);
    assert.match(told(lines), /ERROR.*a new one begun.*settings 400, replies 1/);
    assert.equal((await aside()).length, 1);
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    assert.deepEqual(names.filter((name) => name.includes(".new")), []);
  });
});

test("of two processes one sets the damaged file aside, and both go on with the new one", async () => {
  await withChoices(async ({ folder, path, lines, open, aside }) => {
    const [one, other] = [await open(), await open()];
    await one.inbox.claim(BOT);
    await damagePageWith(path, "settings", "8100 person 1200");
    await Promise.all([one.settings.read(MIDDLE), other.settings.read(MIDDLE)]);
    assert.equal((await aside()).length, 1);
    // The new file begins without the log of the old one, which both had open.
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    const moved = names.filter((name) => name.includes(".damaged-")).map((n) => n.split("Z")[1]);
    assert.deepEqual(moved.toSorted(), ["", "-shm", "-wal"]);
    await one.settings.change(MIDDLE, () => ({ target: "fr" }));
    await other.inbox.claim(BOT);
    assert.deepEqual(await other.settings.read(MIDDLE), { target: "fr" });
    assert.equal(lines.filter((line) => line.includes("ERROR")).length, 1, lines.join("\n"));
  });
});

test("a file that somebody deleted under the program is begun anew, and that is told", async () => {
  await withChoices(async ({ path, lines, open }) => {
    const store = await open();
    for (const suffix of ["", "-wal", "-shm"]) await Deno.remove(path + suffix).catch(() => {});
    assert.deepEqual(await store.inbox.claim(BOT), []);
    await store.settings.change(MIDDLE, () => ({ target: "fr" }));
    assert.match(told(lines), /WARN.*opened anew.*moved, replaced or deleted/);
    await store.close();
    assert.deepEqual(await (await open()).settings.read(MIDDLE), { target: "fr" });
  });
});

test("while a new file cannot be made, the damaged one stays where it is and everything lives in memory", async () => {
  await withChoices(async ({ path, lines, open, aside }) => {
    await damagePageWith(path, "settings", "8100 person 1200");
    await Deno.mkdir(`${path}.new/full`, { recursive: true });
    const store = await open();
    await store.settings.change(MIDDLE, () => ({ target: "fr" }));
    assert.deepEqual(await store.settings.read(MIDDLE), { target: "fr" });
    assert.match(store.problem!, /cannot be used: open/);
    assert.deepEqual(await aside(), []);
    await Deno.remove(`${path}.new`, { recursive: true });
    await store.probe();
    assert.ok(await known(store) > PEOPLE * 0.7);
    assert.equal((await aside()).length, 1);
    await store.close();
    assert.deepEqual(await (await open()).settings.read(MIDDLE), { target: "fr" });
    assert.equal(lines.filter((line) => line.includes("ERROR")).length, 2, lines.join("\n"));
  });
});

test("a file of a newer version is not written to; what was chosen meanwhile is not lost, nor what was chosen before", async () => {
  await withChoices(async ({ path, lines, open }) => {
    const change = (version: unknown) => {
      using database = new DatabaseSync(path);
      const { user_version } = database.prepare("PRAGMA user_version").get()!;
      database.exec(`PRAGMA user_version = ${version}; PRAGMA wal_checkpoint(TRUNCATE)`);
      return user_version;
    };
    const written = change(99);
    const before = await Deno.readFile(path);
    const store = await open();
    await store.settings.change(MIDDLE, () => ({ target: "fr" }));
    await store.replies.change(MIDDLE, 1, () => ({ messageIds: [2] }));
    await store.inbox.mark(BOT, [], [9]);
    await assert.rejects(store.probe());
    assert.deepEqual(await store.settings.read(MIDDLE), { target: "fr" });
    assert.deepEqual(await Deno.readFile(path), before);
    assert.match(told(lines), /ERROR.*memory only.*schema version 99.*update the program/);

    change(written);
    await store.probe();
    await store.close();
    const next = await open();
    const choices = { target: "fr", pair: "de", recent: ["es"] };
    assert.deepEqual(await next.settings.read(MIDDLE), choices);
    assert.deepEqual(await next.replies.read(MIDDLE, 1), { messageIds: [2] });
    assert.deepEqual(await next.inbox.known(BOT, [9]), new Set([9]));
    assert.deepEqual(await next.settings.read(LAST), {
      target: "es",
      pair: "de",
      recent: ["es"],
    });
  });
});

test("a lock that is damaged is passed over", async () => {
  await withChoices(async ({ path, lines, open, aside }) => {
    await Deno.writeTextFile(`${path}.process-1`, "this is no database".repeat(100));
    const store = await open();
    assert.deepEqual(await store.inbox.put(BOT, [update(3)]), [3]);
    assert.deepEqual(await aside(), []);
    assert.equal(store.problem, undefined);
    assert.doesNotMatch(lines.join("\n"), /ERROR/);
  });
});
