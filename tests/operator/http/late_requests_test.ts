import assert from "node:assert/strict";
import { HTTP_LIMITS } from "../../../src/operator/http/limits.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { connectRaw } from "../../harness/raw_connection.ts";
import { test } from "../../harness/test.ts";
import { withServer } from "./with_server.ts";

const HEADER_SOON = { headerMs: 20, lateEveryMs: 5 };
const BODY_SOON = { headerMs: 20, requestMs: 40, lateEveryMs: 5 };
const REQUEST = "GET /a HTTP/1.1\nHost: x\n\n";
const ROUTES = { "/a": async (request: Request) => new Response(`read ${await request.text()}`) };

for (
  const [what, text] of [
    ["that says nothing", ""],
    ["in the middle of its first line", "GE"],
    ["in the middle of its header", "GET /a HTTP/1.1\nHost: x\nX-A: "],
    ["in the middle of its second request", `${REQUEST}GET /a HTTP/1.1\nHost: x\nX-A: `],
  ] as const
) {
  test(`a connection ${what} is closed when its time is over`, async () => {
    await withServer(ROUTES, HEADER_SOON, async ({ port }, lines) => {
      using connection = await connectRaw(port, text);
      assert.match(await connection.closed, /HTTP\/1\.1 408 [^]*\r\n\r\n$/);
      assert.deepEqual(lines, []);
    });
  });
}

test("a body that does not come is answered with 408, and is no mistake of the program", async () => {
  for (const length of ["Content-Length: 10\n\nabc", "Transfer-Encoding: chunked\n\n5\nabc"]) {
    await withServer(ROUTES, BODY_SOON, async ({ port }, lines) => {
      using connection = await connectRaw(port, `POST /a HTTP/1.1\nHost: x\n${length}`);
      assert.match(await connection.closed, /^HTTP\/1\.1 408 /);
      assert.deepEqual(lines, []);
    });
  }
});

test("after an answer that needed no body, the body has a time limit all the same", async () => {
  const routes = { "/a": () => new Response("no", { status: 401 }) };
  await withServer(routes, { headerMs: 20, requestMs: 40 }, async ({ port }, lines) => {
    const text = "POST /a HTTP/1.1\nHost: x\nContent-Length: 9999\n\nab";
    using connection = await connectRaw(port, text);
    const answers = await connection.closed;
    assert.match(answers, /^HTTP\/1\.1 401 /);
    assert.equal(answers.match(/HTTP\/1\.1 /g)!.length, 1);
    assert.deepEqual(lines, []);
  });
});

test("what is no HTTP, or too much of it, is told so before the connection closes", async () => {
  const long = `GET /a HTTP/1.1\nHost: x\nX-A: ${"a".repeat(100_000)}\n\n`;
  for (const [text, status] of [["nonsense\n\n", 400], [long, 431]] as const) {
    await withServer(ROUTES, {}, async ({ port }, lines) => {
      using connection = await connectRaw(port, text);
      assert.match(await connection.closed, new RegExp(`^HTTP/1\\.1 ${status} .*\r\nConnection`));
      assert.deepEqual(lines, []);
    });
  }
});

test("a body that ends in time after its answer ends no connection", async () => {
  using clock = installFakeClock();
  const routes = { ...ROUTES, "/b": () => new Response("no", { status: 401 }) };
  await withServer(routes, {}, async ({ port }) => {
    const text = "POST /b HTTP/1.1\nHost: x\nContent-Length: 3\n\nab";
    using connection = await connectRaw(port, text);
    await connection.until("no");
    await connection.send("c" + REQUEST);
    await connection.until("read ");
    clock.advance(HTTP_LIMITS.requestMs);
    await connection.send(REQUEST.replace("/a", "/c"));
    await connection.until("Not found");
  });
});

test("who leaves in the middle of a body is no mistake of the program", async () => {
  const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const route = async (request: Request) => {
    begun.resolve();
    return new Response(await request.text().finally(ended.resolve));
  };
  await withServer({ "/a": route }, {}, async ({ port }, lines) => {
    const connection = await connectRaw(
      port,
      "POST /a HTTP/1.1\nHost: x\nContent-Length: 9\n\nabc",
    );
    await begun.promise;
    connection[Symbol.dispose]();
    await ended.promise;
    await connection.closed;
    assert.deepEqual(lines, []);
  });
});

test("an answer that needs no body does not wait for it", async () => {
  await withServer({ "/a": () => new Response("no", { status: 401 }) }, {}, async ({ port }) => {
    using connection = await connectRaw(port, "POST /a HTTP/1.1\nHost: x\nContent-Length: 9\n\nab");
    assert.match(await connection.until("no"), /^HTTP\/1\.1 401 /);
  });
});

test("who is told that it is too much may send the rest and ask again", async () => {
  const route = async (request: Request) => {
    for await (const _ of request.body!) break;
    return new Response("enough", { status: 413 });
  };
  await withServer({ ...ROUTES, "/b": route }, {}, async ({ port }) => {
    const rest = "x".repeat(1_000_000);
    const head = `POST /b HTTP/1.1\nHost: x\nContent-Length: ${rest.length + 2}\n\n`;
    using connection = await connectRaw(port, `${head}ab`);
    assert.match(await connection.until("enough"), /^HTTP\/1\.1 413 /);
    await connection.send(rest + REQUEST);
    await connection.until("read ");
  });
});

test("a connection is kept for the next request, and closed when none comes", async () => {
  await withServer(ROUTES, { idleMs: 20 }, async ({ port }) => {
    using connection = await connectRaw(port, REQUEST);
    await connection.until("read ");
    await connection.send(REQUEST);
    assert.equal((await connection.closed).match(/HTTP\/1\.1 200 /g)?.length, 2);
  });
});

test("who keeps a connection is told for how long, which is longer than proxies do", async () => {
  await withServer(ROUTES, {}, async ({ port }) => {
    using connection = await connectRaw(port, REQUEST);
    assert.match(await connection.until("read "), /^keep-alive: timeout=120\r$/im);
  });
});

test("who asks and never reads keeps nobody out for ever", async () => {
  const large = () => new Response(new Uint8Array(64 * 1_048_576));
  const [asked, limits] = [Promise.withResolvers<void>(), { idleMs: 20, connections: 1 }];
  const routes = { ...ROUTES, "/large": () => (asked.resolve(), large()) };
  await withServer(routes, limits, async ({ port }, lines) => {
    using silent = await Deno.connect({ hostname: "127.0.0.1", port });
    const request = REQUEST.replace("/a", "/large").replaceAll("\n", "\r\n");
    await silent.write(new TextEncoder().encode(request));
    await asked.promise;
    const isAnswered = async () => {
      using other = await connectRaw(port, REQUEST).catch(() => undefined);
      return other !== undefined && (await other.closed).includes("read ");
    };
    while (!await isAnswered());
    assert.deepEqual(lines, []);
  });
});

test("whoever asks as Telegram, a proxy or a browser does has time enough, and nobody has a minute more", () => {
  const { headerMs, requestMs, lateEveryMs, idleMs } = HTTP_LIMITS;
  assert.ok(headerMs >= 10_000 && requestMs >= headerMs + 10_000);
  assert.ok(requestMs + lateEveryMs < 75_000);
  assert.ok(idleMs >= 75_000 && idleMs <= 300_000);
});
