import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import { createInbox } from "../../src/updates/inbox.ts";
import { workOff } from "../../src/updates/work_off.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { laneOf, message } from "./gated.ts";
import { BOT, NEVER, openInbox, withHands } from "./hands.ts";

test("a chat's updates are worked on in their order, other chats beside them", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const { inbox, ended, started, begun, end } = withHands(store);
  const { isKept, done } = await inbox.put([message(1, 10), message(2, 10), message(3, 20)]);
  assert.equal(isKept, true);
  await begun(2);
  assert.deepEqual(started, [1, 3]);
  assert.deepEqual([inbox.size, inbox.lanes], [3, 2]);
  assert.ok(inbox.oldestMs() > 0);
  end(1);
  await begun(3);
  assert.deepEqual(started, [1, 3, 2]);
  end(2);
  end(3);
  assert.equal(await done, true);
  assert.deepEqual([inbox.size, inbox.lanes, inbox.oldestMs()], [0, 0, 0]);
  await inbox.close();
  await ended;
  await store.close();
});

test("so many lanes work at the same time and no more, and nobody is forgotten or reordered", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const inbox = openInbox(store.inbox);
  let running = 0;
  let most = 0;
  const order = new Map<number, number[]>();
  const ended = workOff({
    inbox,
    async handle(update) {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      const chat = update.message!.chat.id;
      order.set(chat, [...order.get(chat) ?? [], update.update_id]);
    },
    parallel: 8,
    logger: silentLogger(),
  }, NEVER);
  const updates = Array.from({ length: 2_000 }, (_, id) => message(id, id * 7 % 50));
  assert.equal(await (await inbox.put(updates)).done, true);
  assert.equal(most, 8);
  assert.equal([...order.values()].flat().length, 2_000);
  for (const ids of order.values()) assert.deepEqual(ids, ids.toSorted((a, b) => a - b));
  await inbox.close();
  await ended;
  await store.close();
});

for (
  const [name, create] of [
    ["on the disk", () => openSqliteStore(":memory:", { bot: BOT })],
    ["in memory", createMemoryStore],
  ] as const
) {
  test(`an update that comes twice is worked on once, while it is under way and after (${name})`, async () => {
    const store = create();
    const { inbox, ended, started, begun, end } = withHands(store);
    const receipts = await Promise.all([
      inbox.put([message(1, 10)]),
      inbox.put([message(1, 10)]),
      inbox.hold(message(1, 10)),
    ]);
    await begun(1);
    end(1);
    for (const { done } of receipts) assert.equal(await done, true);
    assert.equal(await (await inbox.put([message(1, 10)])).done, true);
    assert.equal(await (await inbox.hold(message(1, 10))).done, true);
    assert.deepEqual(started, [1]);
    await inbox.close();
    await ended;
    await store.close();
  });
}

test("without a disk nothing is kept, which is said, and what is given back is asked for again", async () => {
  const { inbox, ended, begun, end, fail } = withHands(createMemoryStore());
  const first = await inbox.put([message(1, 10), message(2, 10)]);
  assert.equal(first.isKept, false);
  await begun(1);
  fail(1);
  await begun(2);
  end(2);
  assert.equal(await first.done, false);
  const again = await inbox.put([message(1, 10), message(2, 10)]);
  await begun(3);
  end(1);
  assert.equal(await again.done, true);
  await inbox.close();
  await ended;
});

test("after closing, what is under way ends, what waits is given back, and nothing begins", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const { inbox, ended, started, begun, end } = withHands(store);
  const first = await inbox.hold(message(1, 10));
  const second = await inbox.hold(message(2, 10));
  await begun(1);
  const closed = inbox.close();
  assert.equal(await second.done, false);
  const late = await inbox.put([message(3, 20)]);
  assert.deepEqual([late.isKept, await late.done], [true, false]);
  end(1);
  await closed;
  await ended;
  assert.equal(await first.done, true);
  assert.deepEqual(started, [1]);
  assert.equal(await inbox.next(NEVER), undefined);
  await store.close();
});

test("there is room again when enough is done, or when nobody wants it any more", async () => {
  const store = createMemoryStore();
  const { inbox, ended, begun, end } = withHands(store);
  await inbox.put([message(1, 10), message(2, 20)]);
  await begun(2);
  const stop = new AbortController();
  const order: string[] = [];
  const room = inbox.room(2, NEVER).then(() => order.push("room"));
  const leave = inbox.room(1, stop.signal).then(() => order.push("left"));
  await inbox.room(3, NEVER);
  assert.deepEqual(order, []);
  end(1);
  await room;
  assert.deepEqual(order, ["room"]);
  stop.abort();
  await leave;
  end(2);
  await inbox.close();
  await ended;
});

test("who no longer waits gets nothing, and the update goes to the next one", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const inbox = openInbox(store.inbox);
  const gone = new AbortController();
  const nobody = inbox.next(gone.signal);
  gone.abort();
  assert.equal(await nobody, undefined);
  await inbox.put([message(1, 10)]);
  const lease = await inbox.next(NEVER);
  assert.equal(lease?.update.update_id, 1);
  await lease?.done();
  await inbox.close();
  await store.close();
});

test("an update that is only held is not taken for kept because it comes a second time", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const inbox = openInbox(store.inbox);
  await inbox.hold(message(1, 10));
  assert.equal((await inbox.put([message(1, 10)])).isKept, false);
  assert.equal((await inbox.put([message(2, 10)])).isKept, true);
  await inbox.close();
  await store.close();
});

test("a chat with thousands of waiting messages keeps nobody out, and all of it is worked on, whole and in order", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const inbox = openInbox(store.inbox);
  const flood = Array.from({ length: 3_000 }, (_, index) => ({
    ...message(index + 1, 10),
    edited_message: { text: `words ${index + 1}` } as never,
  }));
  for (let at = 0; at < flood.length; at += 100) {
    await inbox.room(200, NEVER);
    await inbox.put(flood.slice(at, at + 100));
  }
  await inbox.put([message(9_001, 20)]);
  assert.equal(inbox.size, 3_001);
  const [first, other] = [await inbox.next(NEVER), await inbox.next(NEVER)];
  assert.deepEqual([first!.update.update_id, other!.update.update_id], [1, 9_001]);
  await Promise.all([first!.done(), other!.done()]);
  for (const update of flood.slice(1)) {
    const lease = await inbox.next(NEVER);
    assert.deepEqual(lease!.update, update);
    await lease!.done();
  }
  assert.equal(inbox.size, 0);
  // What was on the disk alone takes no room any more.
  await inbox.room(1, NEVER);
  await store.close();
});

test("what waits on the disk alone comes again after an end, and is not lost where the disk cannot be read for a moment", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  let isReadable = false;
  const failing = {
    ...store.inbox,
    read: (bot: number, id: number) =>
      isReadable ? store.inbox.read(bot, id) : Promise.resolve(undefined),
  };
  const inbox = openInbox(failing);
  await inbox.put(Array.from({ length: 52 }, (_, index) => message(index + 1, 10)));
  for (let done = 0; done < 50; done++) await (await inbox.next(NEVER))!.done();
  const last = inbox.next(NEVER);
  // Both are given back, and are there again when somebody looks for what nobody has.
  while (inbox.size > 0) await new Promise((resolve) => setTimeout(resolve));
  isReadable = true;
  await inbox.resume();
  const lease = (await last)!;
  assert.equal(lease.update.update_id, 51);
  await lease.done();
  assert.equal((await inbox.next(NEVER))!.update.update_id, 52);
  await store.close();
});

test("what waits on the disk alone is not without a bound: then no more is asked for", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const inbox = openInbox(store.inbox);
  const limit = 60;
  // 50 of them are in memory, and twenty times the limit may be on the disk beside them.
  await inbox.put(Array.from({ length: 50 + 20 * limit }, (_, index) => message(index + 1, 10)));
  let hasRoom = false;
  const room = inbox.room(limit, NEVER).then(() => hasRoom = true);
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(hasRoom, false);
  for (let done = 0; done < 51; done++) await (await inbox.next(NEVER))!.done();
  await room;
  await store.close();
});

test("what was done before and comes again is no flood, whatever stands behind it", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const many = Array.from({ length: 60 }, (_, id) => message(id, 10));
  await store.inbox.mark(BOT, [], many.map(({ update_id }) => update_id));
  let floods = 0;
  const inbox = createInbox({
    store: store.inbox,
    bot: BOT,
    token: "8100:token",
    laneOf,
    logger: silentLogger(),
    onFlood: () => ++floods > 0,
  });
  await inbox.put([...many, message(60, 10)]);
  assert.deepEqual([inbox.size, floods], [1, 0]);
  await inbox.put(many.map((_, id) => message(id + 61, 10)));
  assert.equal(floods, 1);
  await inbox.close();
  await store.close();
});
