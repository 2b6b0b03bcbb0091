import assert from "node:assert/strict";
import { HTTP_LIMITS } from "../../../src/operator/http/limits.ts";
import { connectRaw } from "../../harness/raw_connection.ts";
import { test } from "../../harness/test.ts";
import { withServer } from "./with_server.ts";

const HALF = "GET /a HTTP/1.1\nHost: x\nX-A: ";
const REQUEST = "GET /a HTTP/1.1\nHost: x\n\n";
const ROUTES = { "/a": () => new Response("answer") };

/** A route whose answers the test holds. */
function gated() {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  let waiting = 0;
  const most = { count: 0 };
  const route = async () => {
    if (++waiting === most.count) asked.resolve();
    await gate.promise;
    return new Response("late answer");
  };
  const allAsked = (count: number) => {
    most.count = count;
    if (waiting === count) asked.resolve();
    return asked.promise;
  };
  return { route, allAsked, open: gate.resolve };
}

test("when too many hold a connection without asking, the one that waits longest makes room", async () => {
  await withServer(ROUTES, { connections: 2 }, async ({ port }) => {
    using longest = await connectRaw(port, REQUEST);
    await longest.until("answer");
    using second = await connectRaw(port, HALF);
    using third = await connectRaw(port, REQUEST);
    assert.match(await third.until("answer"), /^HTTP\/1\.1 200 /);
    assert.match(await longest.closed, /answer$/);
    await second.send("b\n\n");
    assert.match(await second.until("answer"), /^HTTP\/1\.1 200 /);
  });
});

test("a connection waits from its last answer on", async () => {
  const routes = { ...ROUTES, "/c": () => new Response("still here") };
  await withServer(routes, { connections: 2 }, async ({ port }) => {
    using first = await connectRaw(port, REQUEST);
    await first.until("answer");
    using second = await connectRaw(port, REQUEST);
    await second.until("answer");
    await first.send(REQUEST.replace("/a", "/b"));
    await first.until("Not found");
    using third = await connectRaw(port, REQUEST);
    await third.until("answer");
    await second.closed;
    await first.send(REQUEST.replace("/a", "/c"));
    await first.until("still here");
  });
});

test("whoever asked makes room for nobody; while all have asked, another one is turned away", async () => {
  const { route, allAsked, open } = gated();
  await withServer({ "/a": route }, { connections: 2 }, async ({ port }) => {
    using first = await connectRaw(port, REQUEST);
    using second = await connectRaw(port, REQUEST);
    await allAsked(2);
    using third = await connectRaw(port, REQUEST);
    assert.equal(await third.closed, "");
    open();
    await first.until("late answer");
    await second.until("late answer");
  });
});

test("a body that is held back keeps nobody else out", async () => {
  const route = async (request: Request) => new Response(`read ${await request.text()}`);
  await withServer({ "/a": route }, { connections: 1 }, async ({ port }, lines) => {
    const text = "POST /a HTTP/1.1\nHost: x\nContent-Length: 9\nExpect: 100-continue\n\n";
    using slow = await connectRaw(port, text);
    await slow.until("100 Continue");
    using other = await connectRaw(port, REQUEST);
    await other.until("read ");
    await slow.closed;
    assert.deepEqual(lines, []);
  });
});

test("a server that closes lets go at once of who asked nothing, and of others after their answer", async () => {
  const { route, allAsked, open } = gated();
  await withServer({ "/a": route, ...{ "/b": ROUTES["/a"] } }, {}, async (server) => {
    using silent = await connectRaw(server.port);
    using half = await connectRaw(server.port, HALF);
    using kept = await connectRaw(server.port, REQUEST.replace("/a", "/b"));
    await kept.until("answer");
    using asking = await connectRaw(server.port, REQUEST);
    await allAsked(1);
    const closed = server.close();
    assert.deepEqual(await Promise.all([silent.closed, half.closed]), ["", ""]);
    await kept.closed;
    await assert.rejects(() => connectRaw(server.port), Deno.errors.ConnectionRefused);
    open();
    assert.match(await asking.closed, /connection: close[^]*late answer$/i);
    await closed;
  });
});

test("a server that closes waits for no answer longer than its limit", async () => {
  const { route, allAsked, open } = gated();
  await withServer({ "/a": route }, { closeMs: 5 }, async (server) => {
    using asking = await connectRaw(server.port, REQUEST);
    await allAsked(1);
    await server.close();
    assert.equal(await asking.closed, "");
    open();
  });
});

test("as many are let in as Telegram may send, and descriptors remain for all that goes out", () => {
  const { connections } = HTTP_LIMITS;
  assert.ok(connections > 100 && connections <= 160);
});
