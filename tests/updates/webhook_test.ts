import assert from "node:assert/strict";
import type { Update } from "grammy/types";
import { test } from "../harness/test.ts";
import { createMemoryStore } from "../../src/store/memory/memory_store.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import type { Store } from "../../src/store/store.ts";
import { createInbox } from "../../src/updates/inbox.ts";
import { createWebhookHandler } from "../../src/updates/webhook.ts";
import { webhookAddress } from "../../src/updates/webhook_address.ts";
import { workOff } from "../../src/updates/work_off.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { type Gated, gated, laneOf } from "./gated.ts";

const BOT = 8_100;
const TOKEN = "8100:token";

interface Scene extends Gated {
  readonly store: Store;
  readonly stop: AbortController;
  /** Delivers the update of this id, or another body. */
  deliver(id?: number, body?: BodyInit, other?: RequestInit): Promise<Response>;
  readonly lines: readonly string[];
  readonly secret: string;
  /** As the program does when it stops. */
  close(): Promise<void>;
}

/** A webhook over HTTP before an inbox with hands that the test holds. */
async function withWebhook(
  work: (scene: Scene) => Promise<void>,
  { store = openSqliteStore(":memory:", { bot: BOT }), answerWithinMs = 50_000, onUpdate }: {
    store?: Store;
    answerWithinMs?: number;
    onUpdate?: (update: Update) => void;
  } = {},
): Promise<void> {
  const lines: string[] = [];
  const logger = silentLogger(lines);
  const inbox = createInbox({ store: store.inbox, bot: BOT, token: TOKEN, laneOf, logger });
  const address = await webhookAddress("", TOKEN, undefined);
  const stop = new AbortController();
  const handle = createWebhookHandler({
    address,
    inbox,
    limits: { answerWithinMs, waitingDeliveries: 2 },
    logger,
    stop: stop.signal,
  });
  const hands = gated();
  const handleUpdate = (update: Update) => {
    onUpdate?.(update);
    return hands.handle(update);
  };
  const working = workOff({ inbox, handle: handleUpdate, parallel: 8, logger }, stop.signal);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => handle(request),
  );
  const close = () => {
    stop.abort();
    return inbox.close();
  };
  try {
    await work({
      ...hands,
      store,
      stop,
      close,
      lines,
      secret: address.secret,
      deliver: (
        id = 7,
        body = `{"update_id":${id},"message":{"chat":{"id":${id}},"text":"x"}}`,
        other = {},
      ) =>
        fetch(`http://127.0.0.1:${server.addr.port}${address.path}`, {
          method: "POST",
          headers: {
            "x-telegram-bot-api-secret-token": address.secret,
            "content-type": "application/json",
          },
          body,
          ...other,
        }),
    });
  } finally {
    for (const id of hands.started) hands.end(id);
    await Promise.all([close(), working]);
    await server.shutdown();
    await store.close();
  }
}

test("a delivery is answered when it is done; a second one of the same update waits for the first", async () => {
  await withWebhook(async ({ deliver, begun, started, end }) => {
    let answered = 0;
    const both = [deliver(), deliver()].map(async (response) => {
      const { status } = await response;
      answered++;
      return status;
    });
    await begun(1);
    assert.equal(answered, 0);
    end(7);
    assert.deepEqual(await Promise.all(both), [200, 200]);
    assert.equal((await deliver()).status, 200);
    assert.deepEqual(started, [7]);
  });
});

test("what takes too long is kept on the disk, then answered, and goes on", async () => {
  await withWebhook(async ({ deliver, end, close, store }) => {
    assert.equal((await deliver()).status, 200);
    assert.deepEqual(await store.inbox.known(BOT, [7]), new Set([7]));
    const closed = close();
    end(7);
    await closed;
    assert.deepEqual(await store.inbox.claim(BOT), []);
    assert.deepEqual(await store.inbox.known(BOT, [7]), new Set([7]));
  }, { answerWithinMs: 20 });
});

test("what takes too long and cannot be kept is asked for again", async () => {
  await withWebhook(async ({ deliver }) => {
    assert.equal((await deliver()).status, 503);
  }, { store: createMemoryStore(), answerWithinMs: 20 });
});

test("what was given up, and whatever comes while it stops, is asked for again later", async () => {
  await withWebhook(async ({ deliver, begun, fail, stop }) => {
    const response = deliver();
    await begun(1);
    fail(7);
    const refused = await response;
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get("retry-after"), "5");
    stop.abort();
    assert.equal((await deliver()).status, 503);
  });
});

test("when enough waits, more is asked for again later", async () => {
  await withWebhook(async ({ deliver, begun, end }) => {
    const [one, two] = [deliver(1), deliver(2)];
    await begun(2);
    const refused = await deliver(3);
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get("retry-after"), "5");
    end(1);
    assert.equal((await one).status, 200);
    const three = deliver(3);
    await begun(3);
    end(2);
    end(3);
    assert.deepEqual([(await two).status, (await three).status], [200, 200]);
  });
});

test("a body larger than any update is refused, also when it does not say how large it is", async () => {
  await withWebhook(async ({ deliver, started }) => {
    const chunk = new TextEncoder().encode(" ".repeat(65_536));
    let chunks = 0;
    const stream = new ReadableStream({
      pull(controller) {
        if (chunks++ < 20) controller.enqueue(chunk);
        else {
          controller.enqueue(new TextEncoder().encode('{"update_id":7}'));
          controller.close();
        }
      },
    });
    assert.equal((await deliver(7, stream)).status, 413);
    assert.equal((await deliver(7, " ".repeat(1_048_577))).status, 413);
    assert.deepEqual(started, []);
  });
});

test("the secret is of Telegram's alphabet whatever the operator chose, and the path changes with it", async () => {
  const one = await webhookAddress("https://example.org", "token", "a+b/c=");
  const other = await webhookAddress("https://example.org", "token", "b");
  assert.match(one.secret, /^[\w-]{43}$/);
  assert.match(one.path, /^\/telegram\/[\w-]{22}$/);
  assert.notEqual(one.path, other.path);
  assert.ok(!one.url.includes("token"));
  // A proxy's log has the address: it must not tell the secret.
  assert.ok(!one.secret.includes(one.path.slice("/telegram/".length)));
});

test("a delivery is a POST: anything else is told so, and is no work", async () => {
  await withWebhook(async ({ deliver, started }) => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const response = await deliver(7, undefined, {
        method,
        body: method === "PUT" ? "{}" : null,
      });
      assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"], method);
    }
    assert.deepEqual(started, []);
  });
});

test("what is not JSON is refused by its type, but a stranger does not learn that", async () => {
  await withWebhook(async ({ deliver, begun, end, started, secret }) => {
    const ask = async (type: string | undefined, token = secret) => {
      const headers = { "x-telegram-bot-api-secret-token": token };
      // Bytes have no type of their own.
      const body = new TextEncoder().encode("[]");
      const given = type === undefined ? headers : { ...headers, "content-type": type };
      return (await deliver(7, body, { headers: given })).status;
    };
    const others = ["text/plain", "application/jsonp", "multipart/form-data; boundary=x", ""];
    for (const type of others) assert.equal(await ask(type), 415, type);
    for (const type of others) assert.equal(await ask(type, "wrong"), 401, type);
    const meant = ["application/json", "Application/JSON;charset=utf-8", undefined];
    for (const type of meant) assert.equal(await ask(type), 400, type);
    assert.deepEqual(started, []);
    const delivered = deliver();
    await begun(1);
    end(7);
    assert.equal((await delivered).status, 200);
  });
});

test("a wrong secret is refused with a line for the operator, and is no work", async () => {
  await withWebhook(async ({ deliver, started, lines }) => {
    const headers = { "x-telegram-bot-api-secret-token": "wrong" };
    assert.equal((await deliver(7, undefined, { headers })).status, 401);
    assert.deepEqual(started, []);
    assert.match(lines.join(), / - WARNING - .*A delivery with a wrong secret was refused/);
  });
});

test("the longest text that Telegram delivers arrives whole, wherever the network cuts it", async () => {
  const seen: (string | undefined)[] = [];
  await withWebhook(async ({ deliver, begun, end }) => {
    // 4,096 units as JSON writes them, and what Telegram says of each of their 100 entities.
    const text = "ж👍".repeat(1_365);
    const entities = Array.from({ length: 100 }, (_, offset) => ({
      type: "text_mention",
      offset,
      length: 1,
      user: { id: 1, is_bot: false, first_name: "Ж".repeat(64), last_name: "Ж".repeat(64) },
    }));
    const bytes = new TextEncoder().encode(
      JSON.stringify({ update_id: 7, message: { chat: { id: 7 }, text, entities } }),
    );
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        // Every piece ends in the middle of a letter sooner or later.
        for (let at = 0; at < bytes.length; at += 1_023) {
          controller.enqueue(bytes.slice(at, at + 1_023));
        }
        controller.close();
      },
    });
    const delivered = deliver(7, body);
    await begun(1);
    end(7);
    assert.equal((await delivered).status, 200);
    assert.deepEqual(seen, [text]);
  }, { onUpdate: ({ message }) => seen.push(message?.text) });
});
