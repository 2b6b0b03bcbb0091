import assert from "node:assert/strict";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import { createDispatcher } from "../../src/updates/dispatcher.ts";
import { createJournal } from "../../src/updates/journal.ts";
import { createWebhookHandler, webhookAddress } from "../../src/updates/webhook.ts";
import { silentLogger } from "../harness/silent_logger.ts";

async function scene(handle: () => Promise<void>, answerWithinMs?: number) {
  const logger = silentLogger();
  const store = openSqliteStore(":memory:");
  const journal = createJournal(store, "token", logger);
  const dispatcher = createDispatcher({ handle, journal, logger });
  const address = await webhookAddress("https://example.org", "token", undefined);
  const stop = new AbortController();
  const receive = createWebhookHandler({
    address,
    dispatcher,
    journal,
    logger,
    stop: stop.signal,
    ...(answerWithinMs && { answerWithinMs }),
  });
  const deliver = () =>
    receive(
      new Request(address.url, {
        method: "POST",
        headers: { "x-telegram-bot-api-secret-token": address.secret },
        body: '{"update_id":7,"message":{"chat":{"id":1},"text":"x"}}',
      }),
    );
  return { address, deliver, dispatcher, journal, stop, store };
}

Deno.test("a delivery is answered when it is done; a second one of the same update waits for the first", async () => {
  const gate = Promise.withResolvers<void>();
  let handled = 0;
  const { deliver, store } = await scene(async () => {
    handled++;
    await gate.promise;
  });
  let answered = 0;
  const both = [deliver(), deliver()].map(async (answer) => {
    const { status } = await answer;
    answered++;
    return status;
  });
  assert.equal(answered, 0);
  gate.resolve();
  assert.deepEqual(await Promise.all(both), [200, 200]);
  assert.equal(handled, 1);
  store.close();
});

Deno.test("what takes too long is sealed into the journal, then answered, and goes on", async () => {
  const gate = Promise.withResolvers<void>();
  const { deliver, journal, dispatcher, store } = await scene(() => gate.promise, 20);
  assert.equal((await deliver()).status, 200);
  assert.equal((await journal.resume()).length, 1);
  gate.resolve();
  await dispatcher.close();
  assert.deepEqual(await journal.resume(), []);
  store.close();
});

Deno.test("what was given up, and whatever comes while it stops, is asked for again later", async () => {
  const { deliver, stop, store } = await scene(() => Promise.reject(new Error("given up")));
  const refused = await deliver();
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get("retry-after"), "5");
  stop.abort();
  assert.equal((await deliver()).status, 503);
  store.close();
});

Deno.test("the secret is of Telegram's alphabet whatever the operator chose, and the path changes with it", async () => {
  const one = await webhookAddress("https://example.org", "token", "a+b/c=");
  const other = await webhookAddress("https://example.org", "token", "b");
  assert.match(one.secret, /^[\w-]{43}$/);
  assert.match(one.path, /^\/telegram\/[\w-]{22}$/);
  assert.notEqual(one.path, other.path);
  assert.ok(!one.url.includes("token"));
});
