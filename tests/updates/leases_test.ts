import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import type { Store } from "../../src/store/store.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { message } from "./gated.ts";
import { BOT, NEVER, openInbox, withHands } from "./hands.ts";

/** The program as it is killed: it ends without a word, and its rows are as they were. */
async function killed(path: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = openSqliteStore(path, { bot: BOT });
  await work(store);
  await store.close();
}

async function withFile(work: (path: string) => Promise<void>): Promise<void> {
  await withFolder((folder) => work(`${folder}/store.sqlite`));
}

test("after a crash what was not done comes back, and its words are nowhere on the disk", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/store.sqlite`;
    const update = { ...message(5, 10), edited_message: { text: "SENTINEL-words-of-a-person" } };
    await killed(path, async (store) => {
      await openInbox(store.inbox).put([update as never]);
      for await (const { name } of Deno.readDir(folder)) {
        const bytes = await Deno.readFile(`${folder}/${name}`);
        assert.ok(!new TextDecoder("latin1").decode(bytes).includes("SENTINEL"), name);
      }
    });
    const store = openSqliteStore(path, { bot: BOT });
    const inbox = openInbox(store.inbox);
    await inbox.resume();
    const lease = await inbox.next(NEVER);
    assert.deepEqual(lease?.update, update);
    await lease?.done();
    await store.close();
    await killed(path, async (last) => assert.deepEqual(await last.inbox.claim(BOT), []));
  });
});

test("of two updates of a chat only the one under way is counted as tried", async () => {
  await withFile(async (path) => {
    await killed(path, async (store) => {
      const { inbox, begun } = withHands(store);
      await inbox.put([message(1, 10), message(2, 10)]);
      await begun(1);
    });
    await killed(path, async (store) => {
      const left = await store.inbox.claim(BOT);
      assert.deepEqual(left.map(({ updateId, attempts }) => [updateId, attempts]), [[1, 1], [
        2,
        0,
      ]]);
    });
  });
});

test("an update that is kept while it is under way counts as tried, so that it cannot end the program for ever", async () => {
  await withFile(async (path) => {
    await killed(path, async (store) => {
      const { inbox, begun } = withHands(store);
      await inbox.hold(message(1, 10));
      await begun(1);
      assert.equal(await inbox.keep(message(1, 10)), true);
    });
    await killed(path, async (store) => {
      const left = await store.inbox.claim(BOT);
      assert.deepEqual(left.map(({ updateId, attempts }) => [updateId, attempts]), [[1, 1]]);
    });
  });
});

test("an update whose answer was made has been no danger: its attempts begin anew, what was made stays", async () => {
  await withFile(async (path) => {
    await killed(path, async (store) => {
      const inbox = openInbox(store.inbox);
      await inbox.put([message(1, 10)]);
      await store.inbox.mark(BOT, [1], []);
    });
    await killed(path, async (store) => {
      const inbox = openInbox(store.inbox);
      await inbox.resume();
      const lease = await inbox.next(NEVER);
      assert.equal(lease?.attempts, 2);
      await lease.keep("an answer");
      const closed = inbox.close();
      await lease.giveBack();
      await closed;
    });
    await killed(path, async (store) => {
      const inbox = openInbox(store.inbox);
      await inbox.resume();
      const lease = await inbox.next(NEVER);
      assert.deepEqual([lease?.attempts, lease?.made], [1, "an answer"]);
    });
  });
});

test("work begins when it is written that it does, however long that takes", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const order: string[] = [];
  const slow: Store = {
    ...store,
    inbox: {
      ...store.inbox,
      async mark(bot, begun, done) {
        // A turn of the event loop, as a store over the network takes it.
        await new Promise((resolve) => setTimeout(resolve));
        await store.inbox.mark(bot, begun, done);
        for (const id of begun) order.push(`written ${id}`);
      },
    },
  };
  const { inbox, ended, begun, end } = withHands(slow);
  await inbox.put([message(1, 10), message(2, 10)]);
  await begun(1);
  end(1);
  await begun(2);
  order.push("begun 2");
  assert.deepEqual(order, ["written 2", "begun 2"]);
  const closed = inbox.close();
  end(2);
  await Promise.all([closed, ended]);
  await store.close();
});

test("an update that was under way at three ends is given up, one that merely waited is not", async () => {
  await withFile(async (path) => {
    const lines: string[] = [];
    for (let start = 0; start < 4; start++) {
      await killed(path, async (store) => {
        const { inbox, started, begun } = withHands(store, { lines });
        if (start === 0) await inbox.put([message(1, 10), message(2, 10), message(3, 20)]);
        await inbox.resume();
        await begun(start < 3 ? 2 : 1);
        assert.deepEqual(started, start < 3 ? [1, 3] : [2]);
      });
    }
    const told = lines.filter((line) => line.includes("An update is given up"));
    assert.equal(told.length, 2);
    assert.match(told[0]!, /update_id=1 .*several ends/);
    await killed(path, async (store) => {
      assert.deepEqual(await store.inbox.known(BOT, [1, 2, 3]), new Set([1, 2, 3]));
      assert.deepEqual((await store.inbox.claim(BOT)).map(({ updateId }) => updateId), [2]);
    });
  });
});

test("ten orderly stops in the middle of an update do not count, and it comes again after each", async () => {
  await withFile(async (path) => {
    for (let start = 0; start < 10; start++) {
      await killed(path, async (store) => {
        const { inbox, ended, started, begun, fail } = withHands(store);
        const receipt = start === 0 ? await inbox.put([message(1, 10), message(2, 10)]) : undefined;
        await inbox.resume();
        await begun(1);
        const closed = inbox.close();
        fail(1);
        await Promise.all([closed, ended]);
        assert.deepEqual(started, [1]);
        if (receipt) assert.equal(await receipt.done, false);
      });
    }
    await killed(path, async (store) => {
      const left = await store.inbox.claim(BOT);
      assert.deepEqual(left.map(({ updateId, attempts }) => [updateId, attempts]), [[1, 0], [
        2,
        0,
      ]]);
    });
  });
});

test("work that fails while the program goes on is tried three times, then given up", async () => {
  const lines: string[] = [];
  const store = openSqliteStore(":memory:", { bot: BOT });
  const { inbox, ended, started, begun, fail } = withHands(store, { lines });
  await inbox.put([message(1, 10)]);
  for (let time = 1; time <= 3; time++) {
    await begun(time);
    const { done } = await inbox.hold(message(1, 10));
    fail(1);
    assert.equal(await done, false);
    await inbox.resume();
  }
  assert.deepEqual(started, [1, 1, 1]);
  assert.equal(lines.filter((line) => line.includes("comes again")).length, 3);
  assert.equal(lines.filter((line) => line.includes("An update is given up")).length, 1);
  await inbox.close();
  await ended;
  await store.close();
});

test("what another token kept is given up with a line in the log", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const former = openInbox(store.inbox, "8100:former");
  await former.put([message(5, 10)]);
  await former.close();
  const lines: string[] = [];
  await openInbox(store.inbox, "8100:new", lines).resume();
  assert.match(lines.join("\n"), /given up .*update_id=5.*another token/);
  assert.deepEqual(await store.inbox.known(BOT, [5]), new Set([5]));
  await store.close();
});

test("what a living process works on is left to it, what it gives back is taken over", async () => {
  await withFile(async (path) => {
    const one = openSqliteStore(path, { bot: BOT });
    const other = openSqliteStore(path, { bot: BOT });
    const first = withHands(one);
    const second = withHands(other);
    await first.inbox.put([message(1, 10), message(2, 10)]);
    await first.begun(1);
    // Delivered once more, to the other one, and looked for.
    const twice = await second.inbox.put([message(1, 10), message(2, 10)]);
    assert.deepEqual([twice.isKept, await twice.done], [true, true]);
    await second.inbox.resume();
    assert.equal(second.inbox.size, 0);
    const closed = first.inbox.close();
    await second.inbox.resume();
    await second.begun(1);
    assert.deepEqual(second.started, [2]);
    second.end(2);
    first.end(1);
    await closed;
    assert.deepEqual(first.started, [1]);
    await second.inbox.close();
    await Promise.all([first.ended, second.ended]);
    await one.close();
    await other.close();
  });
});

test("work that would begin in the moment of the end does not, is not counted as tried, and comes again", async () => {
  const store = openSqliteStore(":memory:", { bot: BOT });
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    inbox: {
      ...store.inbox,
      async mark(bot, begun, done) {
        await store.inbox.mark(bot, begun, done);
        if (!begun.includes(2)) return;
        reached.resolve();
        await gate.promise;
      },
    },
  };
  const { inbox, ended, started, begun, end } = withHands(slow);
  await inbox.put([message(1, 10), message(2, 10)]);
  await begun(1);
  end(1);
  await reached.promise;
  const closed = inbox.close();
  gate.resolve();
  await Promise.all([closed, ended]);
  assert.deepEqual(started, [1]);
  const left = await store.inbox.claim(BOT);
  assert.deepEqual(left.map(({ updateId, attempts }) => [updateId, attempts]), [[2, 0]]);
  await store.close();
});
