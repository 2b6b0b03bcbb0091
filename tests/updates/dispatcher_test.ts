import assert from "node:assert/strict";
import type { Update } from "grammy/types";
import { createDispatcher } from "../../src/updates/dispatcher.ts";
import { silentLogger } from "../harness/silent_logger.ts";

const journal = { finish() {}, isFinished: () => false };

function message(id: number, chatId: number): Update {
  return { update_id: id, message: { chat: { id: chatId } } } as Update;
}

function press(id: number, chatId: number): Update {
  return { update_id: id, callback_query: { message: { chat: { id: chatId } } } } as Update;
}

/** A handler whose updates end when the test says so. */
function gated() {
  const started: number[] = [];
  const gates = new Map<number, PromiseWithResolvers<void>>();
  return {
    started,
    handle(update: Update) {
      started.push(update.update_id);
      const gate = Promise.withResolvers<void>();
      gates.set(update.update_id, gate);
      return gate.promise;
    },
    end: (id: number) => gates.get(id)!.resolve(),
    fail: (id: number) => gates.get(id)!.reject(new DOMException("given up", "AbortError")),
  };
}

/** Lets the promises that are settled have their effect. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Promise.resolve();
}

Deno.test("a chat's updates are done in their order, other chats and presses beside them", async () => {
  const { started, handle, end } = gated();
  const dispatcher = createDispatcher({ handle, journal, logger: silentLogger() });
  const first = dispatcher.dispatch(message(1, 10));
  const second = dispatcher.dispatch(message(2, 10));
  dispatcher.dispatch(message(3, 20));
  dispatcher.dispatch(press(4, 10));
  assert.deepEqual(started, [1, 3, 4]);
  end(1);
  assert.equal(await first, true);
  await until(() => started.includes(2));
  assert.deepEqual(started, [1, 3, 4, 2]);
  end(2);
  assert.equal(await second, true);
  end(3);
  end(4);
  await dispatcher.close();
});

Deno.test("an update that comes twice is handled once, while it is under way and after", async () => {
  const { started, handle, end } = gated();
  const dispatcher = createDispatcher({ handle, journal, logger: silentLogger() });
  const first = dispatcher.dispatch(message(1, 10));
  const twice = dispatcher.dispatch(message(1, 10));
  end(1);
  assert.deepEqual(await Promise.all([first, twice]), [true, true]);
  assert.equal(await dispatcher.dispatch(message(1, 10)), true);
  assert.deepEqual(started, [1]);
});

Deno.test("an update that was given up is told so, may come again, and holds up nobody", async () => {
  const { started, handle, end, fail } = gated();
  const dispatcher = createDispatcher({ handle, journal, logger: silentLogger() });
  const first = dispatcher.dispatch(message(1, 10));
  const second = dispatcher.dispatch(message(2, 10));
  fail(1);
  assert.equal(await first, false);
  await until(() => started.includes(2));
  end(2);
  assert.equal(await second, true);
  const again = dispatcher.dispatch(message(1, 10));
  await until(() => started.length === 3);
  end(1);
  assert.equal(await again, true);
  assert.deepEqual(started, [1, 2, 1]);
});

Deno.test("the number of lanes at work is bounded, and nobody is forgotten or reordered", async () => {
  let running = 0;
  let most = 0;
  const done = new Map<number, number[]>();
  const dispatcher = createDispatcher({
    async handle(update) {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      const chat = update.message!.chat.id;
      done.set(chat, [...done.get(chat) ?? [], update.update_id]);
    },
    journal,
    logger: silentLogger(),
    maxParallel: 8,
  });
  const all = Array.from(
    { length: 2_000 },
    (_, id) => dispatcher.dispatch(message(id, id * 7 % 50)),
  );
  await Promise.all(all);
  assert.equal(most, 8);
  assert.equal([...done.values()].flat().length, 2_000);
  for (const ids of done.values()) assert.deepEqual(ids, ids.toSorted((a, b) => a - b));
});

Deno.test("after closing, what is under way ends and what waits is given back", async () => {
  const { started, handle, end } = gated();
  const dispatcher = createDispatcher({ handle, journal, logger: silentLogger() });
  const first = dispatcher.dispatch(message(1, 10));
  const second = dispatcher.dispatch(message(2, 10));
  const closed = dispatcher.close();
  assert.equal(await second, false);
  end(1);
  await closed;
  assert.equal(await first, true);
  assert.deepEqual(started, [1]);
});
