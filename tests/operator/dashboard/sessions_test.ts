import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { createSessions, type Sessions } from "../../../src/operator/dashboard/sessions.ts";
import type { Route } from "../../../src/operator/http.ts";

const TOKEN = "an-admin-token-of-30-characters";
const HOUR_MS = 3_600_000;

interface Page extends AsyncDisposable {
  /** Sends the form, with another origin, token or proxy where they are given. */
  logIn(given?: { token?: string; origin?: string; proto?: string }): Promise<Response>;
  logOut(origin?: string): Promise<Response>;
  isOpen(cookie?: string): Promise<boolean>;
  /** Lets time pass, in ms. */
  pass(ms: number): void;
}

/** The sessions of a dashboard behind HTTP, with a clock of their own. */
function servePage(): Page {
  let nowMs = Date.UTC(2026, 10, 25);
  const sessions: Sessions = createSessions(TOKEN, () => nowMs);
  const routes = new Map<string, Route>([
    ["/dashboard/login", sessions.login],
    ["/dashboard/logout", sessions.logout],
    ["/dashboard", async (request) => Response.json(await sessions.isOpen(request))],
  ]);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => routes.get(new URL(request.url).pathname)!(request),
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
    logIn: ({ token = TOKEN, origin = address, proto } = {}) =>
      post("/dashboard/login", new URLSearchParams({ token }), {
        origin,
        ...(proto && { "x-forwarded-proto": proto }),
      }),
    logOut: (origin = address) => post("/dashboard/logout", "", { origin }),
    async isOpen(cookie) {
      const headers: HeadersInit = cookie === undefined ? {} : { cookie };
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
  const [, expires, mac] = /=(\d+)\.([0-9a-f]{64})$/.exec(cookie)!;
  const forged = [
    undefined,
    "",
    "dashboard=",
    `dashboard=${expires}`,
    `dashboard=${expires}.`,
    `dashboard=${Number(expires) + 1}.${mac}`,
    `dashboard=${expires}.${mac!.slice(1)}`,
    `dashboard=${expires}.${mac!.replace(/^./, (digit) => digit === "0" ? "1" : "0")}`,
    `dashboard=${expires}.${"0".repeat(64)}`,
    cookieOf(await other.logIn()),
  ];
  for (const one of forged) assert.equal(await page.isOpen(one), false, one);
  assert.equal(await page.isOpen(cookie), true);
});

test("a wrong token opens nothing, and five within a minute close the door for the rest of it", async () => {
  await using page = servePage();
  for (const token of ["guess", "", TOKEN.slice(1), `${TOKEN}x`, TOKEN.toUpperCase()]) {
    page.pass(1_000);
    const wrong = await page.logIn({ token });
    assert.equal(wrong.headers.get("location"), "/dashboard?wrong");
    assert.equal(wrong.headers.get("set-cookie"), null);
  }
  assert.equal((await page.logIn()).status, 429);
  page.pass(55_999);
  assert.equal((await page.logIn()).status, 429);
  page.pass(1);
  assert.equal((await page.logIn()).status, 303);
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

test("each wrong token is forgotten a minute after it was shown", async () => {
  await using page = servePage();
  for (
    const [passMs, status] of [[0, 303], [30_000, 303], [0, 303], [0, 303], [0, 303], [0, 429]]
  ) {
    page.pass(passMs!);
    assert.equal((await page.logIn({ token: "guess" })).status, status);
  }
  page.pass(30_000);
  assert.equal((await page.logIn({ token: "guess" })).headers.get("location"), "/dashboard?wrong");
  assert.equal((await page.logIn()).status, 429);
});

test("a cookie goes to the dashboard only, and without HTTPS where there is none", async () => {
  await using page = servePage();
  for (const proto of ["http", undefined]) {
    const cookie = (await page.logIn(proto ? { proto } : {})).headers.get("set-cookie")!;
    assert.match(cookie, /^dashboard=\d+\.[0-9a-f]{64}; Path=\/dashboard; /);
    assert.doesNotMatch(cookie, /Secure/);
  }
});

test("only the form itself logs in: no address that somebody follows, no request without an origin", async () => {
  const { login, logout } = createSessions(TOKEN);
  const url = "http://localhost/dashboard/login";
  const headers = { host: "localhost", origin: "http://localhost" };
  const { origin: _, ...without } = headers;
  for (const route of [login, logout]) {
    for (
      const init of [{ headers }, { method: "POST", headers: without }, { method: "PUT", headers }]
    ) {
      const response = await route(new Request(url, init));
      assert.equal(response.status, 403);
      assert.equal(response.headers.get("content-type"), "text/plain");
      assert.equal(await response.text(), "Only the form of this page may ask.\n");
    }
  }
});

test("a form whose length is not known is not read", async () => {
  const { login } = createSessions(TOKEN);
  const response = await login(
    new Request("http://localhost/dashboard/login", {
      method: "POST",
      body: new URLSearchParams({ token: TOKEN }),
      headers: { host: "localhost", origin: "http://localhost" },
    }),
  );
  assert.equal(response.status, 400);
  assert.equal(response.headers.get("set-cookie"), null);
});
