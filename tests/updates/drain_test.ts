import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import type { Store } from "../../src/store/store.ts";
import { aborted, drainAfter } from "../../src/updates/drain.ts";
import { createInbox, type Inbox } from "../../src/updates/inbox.ts";
import { workOff } from "../../src/updates/work_off.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { gated, laneOf, message } from "./gated.ts";

const BOT = 8_100;

/** Two chats' updates under way, and one that waits, when the program is told to stop. */
async function scene(drainMs: number, giveUpMs = 1) {
  const lines: string[] = [];
  const logger = silentLogger(lines);
  const store: Store = openSqliteStore(":memory:", { bot: BOT });
  const inbox: Inbox = createInbox({
    store: store.inbox,
    bot: BOT,
    token: "8100:token",
    laneOf,
    logger,
  });
  const stop = new AbortController();
  const giveUp = new AbortController();
  const hands = gated();
  giveUp.signal.addEventListener("abort", () => hands.fail(1));
  const working = workOff({ inbox, handle: hands.handle, parallel: 8, logger }, stop.signal);
  const drained = drainAfter(stop.signal, inbox, giveUp, { drainMs, giveUpMs }, logger);
  await inbox.put([message(1, 10), message(2, 20), message(3, 20)]);
  await hands.begun(2);
  stop.abort();
  return { ...hands, lines, store, drained, working, giveUp };
}

test("in the end what is under way is finished; what waited comes again at the next start", async () => {
  const { started, end, lines, store, drained, working, giveUp } = await scene(25_000);
  end(1);
  end(2);
  await Promise.all([drained, working]);
  assert.deepEqual(started, [1, 2]);
  assert.equal(giveUp.signal.aborted, false);
  assert.match(lines.join("\n"), /Everything in flight is done/);
  assert.deepEqual((await store.inbox.claim(BOT)).map(({ updateId }) => updateId), [3]);
  await store.close();
});

test("what is not done at the limit is told to give up, is not taken for done and comes again", async () => {
  const { end, lines, store, drained, working } = await scene(1);
  end(2);
  await Promise.all([drained, working]);
  assert.match(lines.join("\n"), /Giving up what is left; it comes again at the next start/);
  const left = await store.inbox.claim(BOT);
  assert.deepEqual(left.map(({ updateId, attempts }) => [updateId, attempts]), [[1, 0], [3, 0]]);
  await store.close();
});

test("what does not even give up holds up the end no longer than its moment", async () => {
  const { end, store, drained, working, giveUp } = await scene(1);
  await drained;
  assert.equal(giveUp.signal.aborted, true);
  end(2);
  await working;
  await store.close();
});

test("the end waits until what was told to give up has done so: the store is closed after it", async () => {
  const { end, store, drained, working, giveUp } = await scene(1, 20_000);
  const order: string[] = [];
  giveUp.signal.addEventListener("abort", async () => {
    // A turn of the event loop, as closing a connection takes it.
    await new Promise((resolve) => setTimeout(resolve));
    order.push("gave up");
    end(2);
  });
  await drained;
  order.push("ended");
  assert.deepEqual(order, ["gave up", "ended"]);
  await working;
  await store.close();
});

test("who is told to stop before they listen is told all the same", async () => {
  await aborted(AbortSignal.abort());
});
