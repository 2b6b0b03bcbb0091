import assert from "node:assert/strict";
import { dashboardRoutes } from "../../../src/operator/dashboard/dashboard.ts";
import { createGuesses } from "../../../src/operator/guesses.ts";
import { createMemoryStore } from "../../../src/store/memory/memory_store.ts";
import { test } from "../../harness/test.ts";

const TOKEN = "an-admin-token-of-30-characters";
const FROM = "192.0.2.1";
const HOUR_MS = 3_600_000;
const NOW = {
  version: "1.2.3",
  upSeconds: 4,
  memoryMb: 5,
  problems: { groq: "Groq: 401" },
  waiting: { updates: 6, chats: 2, oldestSeconds: 3 },
  receiving: { mode: "polling" as const },
  models: [{ model: "a", isOut: true, isAway: false, limits: [] }],
};

/** The pages, with what was asked of the store in its order. */
function pages() {
  const { counts } = createMemoryStore();
  const order: string[] = [];
  const routes = dashboardRoutes({
    adminToken: TOKEN,
    guesses: createGuesses(),
    counts: {
      since(hour) {
        order.push("read");
        return counts.since(hour);
      },
      people: counts.people,
    },
    now: () => NOW,
    flush: () => {
      order.push("flush");
      return counts.add(Math.floor(Date.now() / HOUR_MS), new Map([["updates:text", 3]]));
    },
  });
  const ask = (path: string, cookie = "") =>
    routes[path]!(new Request(`http://localhost${path}`, { headers: { cookie } }), FROM);
  const logIn = async () => {
    const body = new URLSearchParams({ token: ` ${TOKEN} ` });
    const response = await routes["/dashboard/login"]!(
      new Request("http://localhost/dashboard/login", {
        method: "POST",
        body,
        headers: {
          host: "localhost",
          origin: "http://localhost",
          "content-length": String(String(body).length),
        },
      }),
      FROM,
    );
    return response.headers.get("set-cookie")!.split(";")[0]!;
  };
  return { ask, logIn, order };
}

/** What everybody gets, with its type. */
const FILES: Readonly<Record<string, RegExp>> = {
  "/dashboard": /^text\/html; charset=utf-8$/,
  "/dashboard/icon.svg": /^image\/svg\+xml; charset=utf-8$/,
  "/dashboard/style.css": /^text\/css; charset=utf-8$/,
  "/dashboard/script.js": /^text\/javascript; charset=utf-8$/,
};

test("every page has its type, can hold nothing of others and is in no frame and no cache", async () => {
  const { ask, logIn } = pages();
  const cookie = await logIn();
  for (const [path, type] of [...Object.entries(FILES), ["/dashboard/data", /json/] as const]) {
    const { status, headers } = await ask(path, cookie);
    assert.equal(status, 200, path);
    assert.match(headers.get("content-type")!, type);
    assert.equal(
      headers.get("content-security-policy"),
      "default-src 'self'; frame-ancestors 'none'; form-action 'self'",
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "same-origin");
    assert.equal(headers.get("cache-control"), "no-store");
  }
});

test("whoever is not logged in sees the form, else the page, which is made of the files beside it", async () => {
  const { ask, logIn } = pages();
  const form = await (await ask("/dashboard")).text();
  assert.match(
    form,
    /<form method="post" action="\/dashboard\/login">[^]*type="password" name="token"/,
  );
  const page = await (await ask("/dashboard", await logIn())).text();
  assert.doesNotMatch(page, /type="password"/);
  assert.match(page, /action="\/dashboard\/logout"/);
  const places = "state tiles totals messages people durations pairs failures models".split(" ");
  for (const id of places) assert.ok(page.includes(`id="${id}"`), id);
  for (const span of ["lastDay", "lastMonth"]) {
    assert.match(page, new RegExp(`data-span="${span}" aria-pressed="${span === "lastDay"}"`));
  }
  assert.match(form, /<p id="wrong" role="alert" hidden>/);
  for (const html of [form, page]) {
    for (const [, path] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
      assert.ok(FILES[path!], path);
    }
    for (const file of ["style.css", "script.js", "icon.svg"]) {
      assert.ok(html.includes(`/dashboard/${file}`), file);
    }
  }
});

test("the numbers are those until now, with the state of the program; nobody else makes it write", async () => {
  const { ask, logIn, order } = pages();
  const closed = await ask("/dashboard/data", "dashboard=1.a");
  assert.deepEqual([closed.status, await closed.text(), order], [401, "", []]);
  const { now, lastDay, lastMonth, people } = await (await ask("/dashboard/data", await logIn()))
    .json();
  assert.deepEqual(order, ["flush", "read"]);
  assert.deepEqual(now, NOW);
  assert.deepEqual([lastDay.total, lastMonth.total, people.length], [3, 3, 30]);
});
