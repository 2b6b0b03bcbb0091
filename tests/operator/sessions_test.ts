import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { type Harness, httpAddress, startHarness } from "../harness/harness.ts";
import { installFakeClock, installWallClock } from "../harness/fake_clock.ts";

const ADMIN = "an-admin-token-of-30-characters";
const HOUR_MS = 3_600_000;

async function start(): Promise<{ harness: Harness; address: string }> {
  const harness = await startHarness({ config: { port: 0, adminToken: ADMIN } });
  return { harness, address: await httpAddress(harness) };
}

async function logIn(address: string, token: string): Promise<Response> {
  const response = await fetch(`${address}/dashboard/login`, {
    method: "POST",
    body: new URLSearchParams({ token }),
    headers: { origin: address },
    redirect: "manual",
  });
  await response.body?.cancel();
  return response;
}

/** Logs in and returns the cookie as a browser sends it back. */
async function cookieOf(address: string): Promise<string> {
  return (await logIn(address, ADMIN)).headers.get("set-cookie")!.split(";")[0]!;
}

async function see(address: string, cookie: string, path = "/dashboard/data"): Promise<number> {
  const response = await fetch(address + path, { headers: { cookie } });
  await response.body?.cancel();
  return response.status;
}

test(
  "who logs in sees the numbers for twelve hours, then has to log in again",
  async () => {
    using clock = installWallClock();
    const { harness, address } = await start();
    await using _ = harness;
    const cookie = await cookieOf(address);
    assert.equal(await see(address, cookie), 200);
    clock.advance(11 * HOUR_MS);
    assert.equal(await see(address, cookie), 200);
    clock.advance(1 * HOUR_MS + 60_000);
    assert.equal(await see(address, cookie), 401);
    assert.equal(await see(address, await cookieOf(address)), 200);
  },
);

test("a cookie that was changed opens nothing, and none does after the logout", async () => {
  const { harness, address } = await start();
  await using _ = harness;
  const cookie = await cookieOf(address);
  const [, id] = /^dashboard=([0-9a-f]+)$/.exec(cookie)!;
  const flipped = id!.replace(/^./, (first) => first === "0" ? "1" : "0");
  for (const forged of [`dashboard=${flipped}`, `dashboard=${id}0`, `other=${id}`, ""]) {
    assert.equal(await see(address, forged), 401, forged);
  }
  assert.equal(await see(address, cookie), 200);
  const left = await fetch(`${address}/dashboard/logout`, {
    method: "POST",
    headers: { origin: address, cookie },
    redirect: "manual",
  });
  await left.body?.cancel();
  assert.equal(await see(address, cookie), 401);
});

test("a cookie of before a restart opens nothing", async () => {
  const { harness, address } = await start();
  await using _ = harness;
  const cookie = await cookieOf(address);
  await harness.stop();
  const calls = harness.telegram.calls.length;
  await harness.restart();
  await harness.telegram.waitForCall((call) =>
    call.method === "getMe" && harness.telegram.calls.indexOf(call) >= calls
  );
  assert.equal(await see(await httpAddress(harness), cookie), 401);
});

test("five wrong tokens close form and metrics together for a minute, also to the right one", async () => {
  using clock = installWallClock();
  const { harness, address } = await start();
  await using _ = harness;
  const scrape = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${address}/metrics`, { headers });
    await response.body?.cancel();
    return response.status;
  };
  for (let guess = 0; guess < 3; guess++) {
    assert.equal((await logIn(address, `guess ${guess}`)).headers.get("set-cookie"), null);
  }
  for (let guess = 0; guess < 2; guess++) assert.equal(await scrape(`guess ${guess}`), 401);
  assert.deepEqual([(await logIn(address, ADMIN)).status, await scrape(ADMIN)], [429, 429]);
  clock.advance(61_000);
  assert.equal(await scrape(ADMIN), 200);
  const opened = await logIn(address, ADMIN);
  assert.equal(opened.status, 303);
  assert.ok(opened.headers.get("set-cookie"));
});

test(
  "without the admin token nobody sees metrics, and without one set there are none",
  async () => {
    const { harness, address } = await start();
    await using _ = harness;
    for (const given of [undefined, "", "Bearer ", `Bearer ${ADMIN}x`, ADMIN, `Basic ${ADMIN}`]) {
      const response = await fetch(`${address}/metrics`, {
        headers: given === undefined ? {} : { authorization: given },
      });
      assert.equal(response.status, 401, given);
      assert.doesNotMatch(await response.text(), /translation_bot/);
    }
    const right = await fetch(`${address}/metrics`, {
      headers: { authorization: `Bearer ${ADMIN}` },
    });
    assert.equal(right.status, 200);
    assert.match(await right.text(), /translation_bot_build_info/);

    await using closed = await startHarness({ config: { port: 0 } });
    const other = await httpAddress(closed);
    for (const path of ["/metrics", "/dashboard", "/dashboard/data"]) {
      assert.equal(await see(other, "", path), 404, path);
    }
  },
);

test("the numbers tell how long the bot runs and of all its models, and stay with who asked", async () => {
  using clock = installFakeClock();
  const { harness, address } = await start();
  await using _ = harness;
  clock.advance(90_000);
  const response = await fetch(`${address}/dashboard/data`, {
    headers: { cookie: await cookieOf(address) },
  });
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  const { now } = await response.json();
  assert.equal(now.upSeconds, 90);
  const { models, whisperModels } = harness.config.groq;
  assert.deepEqual(now.models.map(({ model }: { model: string }) => model), [
    ...models,
    ...whisperModels,
  ]);
});
