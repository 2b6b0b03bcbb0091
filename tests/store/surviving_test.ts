import assert from "node:assert/strict";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { openStore } from "../../src/store/open_store.ts";
import { type InboxStore, type Scope, type Store, StoreError } from "../../src/store/store.ts";
import { survivingStore } from "../../src/store/surviving_store.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";
import { update } from "./kept_update.ts";

const BOT = 8_100;
const DAY = "2026-11-24";
const person = (id: number): Scope => ({ bot: BOT, kind: "person", id });
const ANN = person(5);

/** A disk that works again when it is told; until then nothing can be read or written. */
function startBroken() {
  const memory = createMemoryStore();
  const marks: (readonly number[])[] = [];
  const inbox: InboxStore = {
    ...memory.inbox,
    mark(bot, started, done) {
      marks.push(done);
      return memory.inbox.mark(bot, started, done);
    },
  };
  const disk: Store = { ...memory, inbox };
  const state = { isBroken: true };
  const breakable = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name, receiver) => {
        const use = Reflect.get(target, name, receiver);
        if (typeof use !== "function") return use;
        const fail = () => Promise.reject(new StoreError("broken"));
        return (...given: unknown[]) => state.isBroken ? fail() : use.apply(target, given);
      },
    });
  const lines: string[] = [];
  const parts = ["settings", "replies", "quota", "inbox", "counts"] as const;
  const broken = Object.fromEntries(parts.map((name) => [name, breakable(disk[name])]));
  const whole = breakable({ ...disk, ...broken } as Store);
  return { disk, marks, state, lines, store: survivingStore(whole, silentLogger(lines)) };
}

test("on a disk that cannot even be read, everything that people see goes on", async () => {
  const { store, lines } = startBroken();
  assert.deepEqual(await store.settings.read(ANN), {});
  assert.deepEqual(await store.replies.read(ANN, 1), { messageIds: [] });
  assert.deepEqual(await store.settings.change(ANN, () => ({ target: "es" })), { target: "es" });
  await store.replies.change(ANN, 1, (now) => ({ messageIds: [...now.messageIds, 2] }));
  await store.replies.change(ANN, 1, (now) => ({ messageIds: [...now.messageIds, 3] }));
  assert.deepEqual(await store.settings.read(ANN), { target: "es" });
  assert.deepEqual(await store.replies.read(ANN, 1), { messageIds: [2, 3] });
  assert.equal(await store.quota.add(ANN, "speech_seconds", DAY, 2), 2);
  assert.equal(await store.quota.add(ANN, "speech_seconds", DAY, 3), 5);
  assert.equal(await store.quota.used(ANN, "speech_seconds", DAY), 5);
  await store.counts.add(1, new Map([["x", 1]]));
  await store.counts.addPerson(1, "a");
  assert.deepEqual(await store.counts.since(0), [{ hour: 1, name: "x", value: 1 }]);
  assert.deepEqual(await store.counts.people(0), new Map([[1, 1]]));
  assert.equal(await store.inbox.put(BOT, [update(1)]), undefined);
  assert.deepEqual(await store.inbox.claim(BOT), []);
  await store.inbox.mark(BOT, [], [7]);
  await store.inbox.release(BOT, []);
  assert.deepEqual(await store.inbox.known(BOT, [7, 8]), new Set([7]));
  assert.equal(lines.length, 1);
  const uses = [
    "counts.add",
    "counts.addPerson",
    "counts.people",
    "counts.since",
    "inbox.claim",
    "inbox.known",
    "inbox.mark",
    "inbox.put",
    "inbox.release",
    "quota.add",
    "quota.used",
    "replies.change",
    "replies.read",
    "settings.change",
    "settings.read",
  ];
  for (const use of uses) assert.ok(store.problem!.includes(use), use);
});

test("what was done is written with what is done next, once, and each bot's under its own", async () => {
  const { disk, marks, state, store } = startBroken();
  await store.inbox.mark(BOT, [], [1, 2]);
  await store.inbox.mark(81, [], [3]);
  await store.inbox.mark(BOT, [], [4]);
  state.isBroken = false;
  assert.deepEqual(await disk.inbox.known(BOT, [1, 2, 3, 4]), new Set());
  await store.inbox.mark(BOT, [], [5]);
  assert.deepEqual(await disk.inbox.known(BOT, [1, 2, 3, 4, 5]), new Set([1, 2, 4, 5]));
  assert.deepEqual(await disk.inbox.known(81, [3]), new Set());
  await store.inbox.mark(81, [], []);
  assert.deepEqual(await disk.inbox.known(81, [3]), new Set([3]));
  await store.inbox.mark(BOT, [], [6]);
  assert.deepEqual(marks, [[1, 2, 4, 5], [3], [6]]);
});

test("what was chosen is written with the next choice, and what was added is not added twice", async () => {
  const { disk, state, store } = startBroken();
  await store.settings.change(ANN, () => ({ target: "es" }));
  await store.quota.add(ANN, "speech_seconds", DAY, 2);
  await store.counts.add(1, new Map([["x", 1]]));
  await store.counts.addPerson(1, "a");
  state.isBroken = false;
  await store.settings.change(ANN, (now) => ({ ...now, pair: "de" }));
  assert.deepEqual(await disk.settings.read(ANN), { target: "es", pair: "de" });
  assert.equal(await store.quota.add(ANN, "speech_seconds", DAY, 3), 5);
  assert.equal(await disk.quota.used(ANN, "speech_seconds", DAY), 3);
  await store.counts.add(1, new Map([["x", 2]]));
  await store.counts.addPerson(1, "b");
  const values = (await store.counts.since(0)).map(({ value }) => value);
  assert.equal(values.reduce((sum, value) => sum + value), 3);
  assert.deepEqual(await store.counts.people(0), new Map([[1, 2]]));
});

test("what is in memory only is written at the end, where that is possible by then", async () => {
  const { disk, state, store } = startBroken();
  await store.settings.change(ANN, () => ({ target: "es" }));
  state.isBroken = false;
  await store.close();
  assert.deepEqual(await disk.settings.read(ANN), { target: "es" });
});

test("what was given back can be taken again", async () => {
  await withFolder(async (folder) => {
    const { inbox, close } = await openStore({ folder, bot: BOT, logger: silentLogger() });
    await inbox.put(BOT, [update(1), update(2)]);
    await inbox.release(BOT, [{ updateId: 1, attempts: 0 }]);
    assert.deepEqual((await inbox.claim(BOT)).map(({ updateId }) => updateId), [1]);
    assert.deepEqual(await inbox.claim(BOT), []);
    await close();
  });
});

test("ten thousand choices are kept in memory, those of who chose last", async () => {
  const { store } = startBroken();
  for (let id = 1; id <= 10_000; id++) {
    await store.settings.change(person(id), () => ({ target: "es" }));
  }
  await store.settings.change(person(1), (now) => ({ ...now, pair: "de" }));
  await store.settings.change(person(10_001), () => ({ target: "es" }));
  assert.deepEqual(await store.settings.read(person(1)), { target: "es", pair: "de" });
  assert.deepEqual(await store.settings.read(person(2)), {});
  assert.deepEqual(await store.settings.read(person(3)), { target: "es" });
});

test("without a disk, ten thousand answers and done updates are known, those of the last", async () => {
  const { replies, inbox } = createMemoryStore();
  for (let id = 1; id <= 10_001; id++) {
    await replies.change(ANN, id, () => ({ messageIds: [id] }));
    await inbox.mark(BOT, [], [id]);
  }
  const ids = [1, 2, 10_001];
  assert.deepEqual(await inbox.known(BOT, ids), new Set([2, 10_001]));
  const answers = await Promise.all(ids.map((id) => replies.read(ANN, id)));
  assert.deepEqual(answers.map(({ messageIds }) => messageIds), [[], [2], [10_001]]);
});

test("of a group that moves while nothing can be written, choices and minutes go along", async () => {
  const { state, store } = startBroken();
  const [from, to]: Scope[] = [-7, -100].map((id) => ({ bot: BOT, kind: "chat", id }));
  await store.settings.change(from!, () => ({ target: "es", style: "formal" }));
  await store.settings.change(to!, () => ({ target: "fr" }));
  await store.quota.add(from!, "speech_seconds", DAY, 2);
  await store.move(from!, to!);
  assert.deepEqual(await store.settings.read(to!), { target: "fr", style: "formal" });
  assert.deepEqual(await store.settings.read(from!), {});
  assert.equal(await store.quota.used(to!, "speech_seconds", DAY), 2);
  assert.match(store.problem!, /move/);
  state.isBroken = false;
  await store.move(to!, to!);
  assert.deepEqual(await store.settings.read(to!), { target: "fr", style: "formal" });
});

test("a folder that is not there is made, with those above it", async () => {
  await withFolder(async (folder) => {
    const deep = `${folder}/a/b`;
    const options = { folder: deep, bot: BOT, logger: silentLogger() };
    const first = await openStore(options);
    assert.equal(first.problem, undefined);
    await first.settings.change(ANN, () => ({ target: "es" }));
    await first.close();
    const second = await openStore(options);
    assert.deepEqual(await second.settings.read(ANN), { target: "es" });
    await second.close();
  });
});

test("a file whose pages are damaged is set aside as one that is none", async () => {
  await withFolder(async (folder) => {
    const lines: string[] = [];
    const options = { folder, bot: BOT, logger: silentLogger(lines) };
    await (await openStore(options)).close();
    const path = `${folder}/translation-bot.sqlite`;
    const bytes = await Deno.readFile(path);
    await Deno.writeFile(path, bytes.fill(0xFF, 100));
    const store = await openStore(options);
    await store.settings.change(ANN, () => ({ target: "es" }));
    assert.equal(store.problem, undefined);
    await store.close();
    assert.match(lines.join("\n"), /damaged; it was set aside/);
  });
});
