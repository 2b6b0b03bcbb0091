import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { createSessions, type Sessions } from "../../../src/operator/dashboard/sessions.ts";
import { createGuesses } from "../../../src/operator/guesses.ts";
import type { Route } from "../../../src/operator/http.ts";

const TOKEN = "an-admin-token-of-30-characters";
const HERE = "192.0.2.1";
const HOUR_MS = 3_600_000;

interface Page extends AsyncDisposable {
  /** Sends the form, with another origin, token, proxy or address where they are given. */
  logIn(
    given?: { token?: string; origin?: string; proto?: string; from?: string },
  ): Promise<Response>;
  logOut(origin?: string, cookie?: string): Promise<Response>;
  isOpen(cookie?: string): Promise<boolean>;
  /** Lets time pass, in ms. */
  pass(ms: number): void;
}

/** The sessions of a dashboard behind HTTP, with a clock of their own. */
function servePage(): Page {
  let nowMs = Date.UTC(2026, 10, 25);
  const sessions: Sessions = createSessions(TOKEN, createGuesses(() => nowMs), () => nowMs);
  const routes = new Map<string, Route>([
    ["/dashboard/login", sessions.login],
    ["/dashboard/logout", sessions.logout],
    ["/dashboard", (request) => Response.json(sessions.isOpen(request))],
  ]);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) =>
      routes.get(new URL(request.url).pathname)!(request, request.headers.get("x-from")!),
  );
  const address = `http://127.0.0.1:${server.addr.port}`;
  const post = async (path: string, body: BodyInit, headers: Record<string, string>) => {
    const response = await fetch(address + path, {
      method: "POST",
      body,
      headers: { origin: address, ...headers },
      redirect: "manual",
    });
    await response.body?.cancel();
    return response;
  };
  return {
    logIn: ({ token = TOKEN, origin = address, proto, from = HERE } = {}) =>
      post("/dashboard/login", new URLSearchParams({ token }), {
        origin,
        "x-from": from,
        ...(proto && { "x-forwarded-proto": proto }),
      }),
    logOut: (origin = address, cookie = "") =>
      post("/dashboard/logout", "", { origin, cookie, "x-from": HERE }),
    async isOpen(cookie) {
      const headers = { "x-from": HERE, ...(cookie !== undefined && { cookie }) };
      return await (await fetch(`${address}/dashboard`, { headers })).json();
    },
    pass: (ms) => void (nowMs += ms),
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const cookieOf = (response: Response) => response.headers.get("set-cookie")!.split(";")[0]!;

test("a session lasts for twelve hours, and not longer", async () => {
  await using page = servePage();
  const response = await page.logIn();
  assert.equal(response.headers.get("location"), "/dashboard");
  assert.match(response.headers.get("set-cookie")!, /; Max-Age=43200; HttpOnly; SameSite=Strict$/);
  const cookie = cookieOf(response);
  page.pass(12 * HOUR_MS);
  assert.equal(await page.isOpen(cookie), true);
  page.pass(1);
  assert.equal(await page.isOpen(cookie), false);
});

test("a session is found among other cookies", async () => {
  await using page = servePage();
  const cookie = cookieOf(await page.logIn());
  assert.equal(await page.isOpen(`theme=dark; ${cookie}; other=1`), true);
  assert.equal(await page.isOpen(`not${cookie}`), false);
});

test("a cookie that somebody wrote, changed or has from another start is refused", async () => {
  await using page = servePage();
  await using other = servePage();
  const cookie = cookieOf(await page.logIn());
  const [, id] = /=([0-9a-f]{64})$/.exec(cookie)!;
  const forged = [
    undefined,
    "",
    "dashboard=",
    `dashboard=${id!.slice(1)}`,
    `dashboard=${id}0`,
    `dashboard=${id!.replace(/^./, (digit) => digit === "0" ? "1" : "0")}`,
    `dashboard=${"0".repeat(64)}`,
    cookieOf(await other.logIn()),
  ];
  for (const one of forged) assert.equal(await page.isOpen(one), false, one);
  assert.equal(await page.isOpen(cookie), true);
});

test("a wrong token opens nothing; five close the door for a minute, each further one for twice as long", async () => {
  await using page = servePage();
  for (const token of ["guess", "", TOKEN.slice(1), `${TOKEN}x`, TOKEN.toUpperCase()]) {
    page.pass(1_000);
    const wrong = await page.logIn({ token });
    assert.equal(wrong.headers.get("location"), "/dashboard?wrong");
    assert.equal(wrong.headers.get("set-cookie"), null);
  }
  for (const waitS of [60, 120, 240, 480, 960, 1_920, 3_600, 3_600]) {
    const closed = await page.logIn();
    assert.deepEqual([closed.status, closed.headers.get("retry-after")], [429, String(waitS)]);
    page.pass(waitS * 1_000 - 1);
    assert.equal((await page.logIn()).status, 429);
    page.pass(1);
    assert.equal((await page.logIn({ token: "guess" })).status, 303);
  }
  page.pass(3_600_000);
  assert.equal((await page.logIn()).headers.get("location"), "/dashboard");
});

test("a stranger's guesses do not keep the operator out", async () => {
  await using page = servePage();
  const cookie = cookieOf(await page.logIn());
  for (let guess = 0; guess < 9; guess++) await page.logIn({ token: "guess", from: "192.0.2.9" });
  assert.equal((await page.logIn({ from: "192.0.2.9" })).status, 429);
  assert.equal((await page.logIn()).headers.get("location"), "/dashboard");
  assert.equal(await page.isOpen(cookie), true);
});

test("who logs out has ended the session, not only lost its cookie; the others stay", async () => {
  await using page = servePage();
  const [cookie, other] = [cookieOf(await page.logIn()), cookieOf(await page.logIn())];
  await page.logOut(undefined, cookie);
  assert.deepEqual([await page.isOpen(cookie), await page.isOpen(other)], [false, true]);
});

test("sessions are bounded: the oldest of more than a hundred ends", async () => {
  await using page = servePage();
  const first = cookieOf(await page.logIn());
  const second = cookieOf(await page.logIn());
  for (let more = 0; more < 99; more++) await page.logIn();
  assert.deepEqual([await page.isOpen(first), await page.isOpen(second)], [false, true]);
});

test("the form of another site neither opens nor closes anything", async () => {
  await using page = servePage();
  for (const origin of ["https://example.org", "null", "http://127.0.0.1:1"]) {
    assert.equal((await page.logIn({ origin })).status, 403, origin);
    assert.equal((await page.logOut(origin)).status, 403, origin);
  }
});

test("a form larger than a token can be is not read", async () => {
  await using page = servePage();
  const padded = `${" ".repeat(5_000)}${TOKEN}`;
  assert.equal((await page.logIn({ token: padded })).headers.get("set-cookie"), null);
});

test("whoever leaves has no cookie any more; behind HTTPS it never goes without", async () => {
  await using page = servePage();
  assert.match((await page.logOut()).headers.get("set-cookie")!, /^dashboard=; .*Max-Age=0;/);
  const secure = await page.logIn({ proto: "https" });
  assert.match(secure.headers.get("set-cookie")!, /; Secure$/);
});

test("a right token is no wrong one: it may be shown as often as one likes, with space around it", async () => {
  await using page = servePage();
  for (let time = 0; time < 7; time++) {
    assert.equal(
      (await page.logIn({ token: ` ${TOKEN}\n` })).headers.get("location"),
      "/dashboard",
    );
  }
});

test("wrong tokens are forgotten an hour after the last, or with the right one", async () => {
  await using page = servePage();
  const guess = async (times: number) => {
    for (let time = 0; time < times; time++) await page.logIn({ token: "guess" });
  };
  await guess(4);
  assert.equal((await page.logIn()).headers.get("location"), "/dashboard");
  await guess(4);
  page.pass(HOUR_MS - 1);
  await guess(1);
  assert.equal((await page.logIn()).status, 429);
  page.pass(60_000 + HOUR_MS);
  await guess(4);
  assert.equal((await page.logIn()).headers.get("location"), "/dashboard");
});

test("a cookie goes to the dashboard only, and without HTTPS where there is none", async () => {
  await using page = servePage();
  for (const proto of ["http", undefined]) {
    const cookie = (await page.logIn(proto ? { proto } : {})).headers.get("set-cookie")!;
    assert.match(cookie, /^dashboard=[0-9a-f]{64}; Path=\/dashboard; /);
    assert.doesNotMatch(cookie, /Secure/);
  }
});

test("only the form itself logs in: no address that somebody follows, no request without an origin", async () => {
  const { login, logout } = createSessions(TOKEN, createGuesses());
  const url = "http://localhost/dashboard/login";
  const headers = { host: "localhost", origin: "http://localhost" };
  const { origin: _, ...without } = headers;
  for (const route of [login, logout]) {
    for (
      const init of [{ headers }, { method: "POST", headers: without }, { method: "PUT", headers }]
    ) {
      const response = await route(new Request(url, init), HERE);
      assert.equal(response.status, 403);
      assert.equal(response.headers.get("content-type"), "text/plain");
      assert.equal(await response.text(), "Only the form of this page may ask.\n");
    }
  }
});

test("a form whose length is not known is not read", async () => {
  const { login } = createSessions(TOKEN, createGuesses());
  const response = await login(
    new Request("http://localhost/dashboard/login", {
      method: "POST",
      body: new URLSearchParams({ token: TOKEN }),
      headers: { host: "localhost", origin: "http://localhost" },
    }),
    HERE,
  );
  assert.equal(response.status, 400);
  assert.equal(response.headers.get("set-cookie"), null);
});
