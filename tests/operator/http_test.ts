import assert from "node:assert/strict";
import { healthz, problemsOf, readyz } from "../../src/operator/health.ts";
import { type Route, serveHttp } from "../../src/operator/http.ts";
import type { HttpServer } from "../../src/operator/http/keep_open.ts";
import { PortInUse } from "../../src/operator/http/listener.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { withToken } from "../../src/operator/access.ts";
import { createGuesses } from "../../src/operator/guesses.ts";
import { HTTP_LIMITS } from "../../src/operator/http/limits.ts";
import { test } from "../harness/test.ts";

const OPTIONS = { limits: HTTP_LIMITS, proxyHeader: undefined };

async function withServer(
  routes: Record<string, Route>,
  work: (address: string, server: HttpServer, lines: string[]) => Promise<void>,
): Promise<void> {
  const lines: string[] = [];
  const server = await serveHttp(0, routes, silentLogger(lines), OPTIONS);
  try {
    await work(`http://127.0.0.1:${server.port}`, server, lines);
  } finally {
    await server.close();
  }
}

async function get(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test("a path is answered by its own route only, whatever is asked of it", async () => {
  await withServer({ "/a": ({ method }) => new Response(method) }, async (address) => {
    assert.equal((await get(`${address}/a`)).text, "GET");
    assert.equal((await get(`${address}/a?b=c`, { method: "POST" })).text, "POST");
    for (const path of ["/", "/a/", "/A", "/ab", "/b", "/constructor", "/toString", "/__proto__"]) {
      const { status, text } = await get(address + path);
      assert.deepEqual([status, text], [404, "Not found\n"], path);
    }
  });
});

test("a mistake of the program is told to the log and not to who asked", async () => {
  const mistake = new Error("sentinel");
  for (
    const route of [() => Promise.reject(mistake), () => {
      throw mistake;
    }]
  ) {
    await withServer({ "/a": route }, async (address, _, lines) => {
      const { status, text } = await get(`${address}/a`);
      assert.deepEqual([status, text], [500, "Something went wrong\n"]);
      assert.equal(lines.length, 1);
      assert.match(lines[0]!, / - ERROR - .*An HTTP request failed.*sentinel/);
    });
  }
});

test("a port that somebody has is named, with what to do", async () => {
  await withServer({}, async (_, { port }) => {
    await assert.rejects(() => serveHttp(port, {}, silentLogger(), OPTIONS), (error) => {
      assert.ok(error instanceof PortInUse);
      assert.match(error.message, new RegExp(`Port ${port} is in use: set PORT`));
      return true;
    });
  });
});

test("a server that closes answers what it was asked before", async () => {
  const [asked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const route = async () => {
    asked.resolve();
    await gate.promise;
    return new Response("late");
  };
  const server = await serveHttp(0, { "/a": route }, silentLogger(), OPTIONS);
  const answer = get(`http://127.0.0.1:${server.port}/a`);
  await asked.promise;
  let isClosed = false;
  const closed = server.close().then(() => isClosed = true);
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  assert.equal(isClosed, false);
  gate.resolve();
  assert.equal((await answer).text, "late");
  await closed;
});

test("who lives says so, and no cache keeps what was said of health", async () => {
  const problems: Record<string, string | undefined> = { a: undefined, b: "ill", c: "lame" };
  const probes = Object.fromEntries(
    Object.keys(problems).map((part) => [part, () => problems[part]]),
  );
  await withServer({ "/healthz": healthz, "/readyz": readyz(probes) }, async (address) => {
    const alive = await get(`${address}/healthz`);
    assert.deepEqual([alive.status, alive.text], [200, "ok\n"]);
    const unwell = await get(`${address}/readyz`);
    assert.equal(unwell.status, 503);
    assert.deepEqual(JSON.parse(unwell.text), { ready: false, reasons: { b: "ill", c: "lame" } });
    assert.deepEqual(problemsOf(probes), { b: "ill", c: "lame" });
    problems.b = problems.c = undefined;
    const well = await get(`${address}/readyz`);
    assert.deepEqual([well.status, JSON.parse(well.text)], [200, { ready: true }]);
    for (const { headers } of [alive, unwell, well]) {
      assert.equal(headers.get("cache-control"), "no-store");
    }
  });
});

test("a token opens a route as RFC 6750 has it, and nothing else does", async () => {
  let asked = 0;
  const route = () => {
    asked++;
    return new Response("inside");
  };
  await withServer({ "/a": withToken("a token", createGuesses(), route) }, async (address) => {
    const ask = (authorization?: string) =>
      get(`${address}/a`, authorization === undefined ? {} : { headers: { authorization } });
    for (
      const given of [
        undefined,
        "",
        "a token",
        "Bearer",
        "Bearer a",
        "Basic a token",
        "xBearer a token",
      ]
    ) {
      const { status, text, headers } = await ask(given);
      assert.deepEqual([status, text], [401, "Unauthorized\n"], given);
      assert.equal(headers.get("www-authenticate"), "Bearer");
    }
    assert.equal(asked, 0);
    assert.equal((await ask("Bearer a token")).text, "inside");
  });
});
