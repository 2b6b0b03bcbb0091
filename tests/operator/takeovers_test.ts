import assert from "node:assert/strict";
import { installFakeClock } from "../harness/fake_clock.ts";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { passTimeUntil } from "../harness/pass_time.ts";
import { test } from "../harness/test.ts";

const adminToken = "an-admin-token-of-30-characters";
const receive = { mode: "webhook", baseUrl: "https://bot.example.org", isPreview: false } as const;

/** The reasons for not being ready. */
async function reasons(address: string): Promise<Record<string, string>> {
  const response = await fetch(`${address}/readyz`);
  const { reasons = {} } = await response.json();
  assert.equal(response.status, Object.keys(reasons).length === 0 ? 200 : 503);
  return reasons;
}

/** Resolves when the bot is ready, or is not. */
async function becomes(isReady: boolean, address: string): Promise<void> {
  while ((Object.keys(await reasons(address)).length === 0) !== isReady);
}

/** The dashboard's numbers, and the line of the metrics. */
async function seen(address: string): Promise<
  { takeovers: unknown; metric: string | undefined; receiving: object }
> {
  const login = await fetch(`${address}/dashboard/login`, {
    method: "POST",
    body: new URLSearchParams({ token: adminToken }),
    headers: { origin: address },
    redirect: "manual",
  });
  await login.body?.cancel();
  const cookie = login.headers.get("set-cookie")!.split(";")[0]!;
  const data = await fetch(`${address}/dashboard/data`, { headers: { cookie } });
  const { now } = await data.json();
  const metrics = await fetch(`${address}/metrics`, {
    headers: { authorization: `Bearer ${adminToken}` },
  });
  const lines = (await metrics.text()).split("\n");
  const metric = lines.find((line) => /webhook_taken_over_total \d/.test(line));
  return { takeovers: now.takeovers, metric, receiving: now.receiving };
}

test("that somebody else took the updates is seen in the readiness until a look finds them here, and stays on the dashboard and in the metrics", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0, receive, adminToken } });
  const { telegram } = harness;
  const address = await httpAddress(harness);
  await becomes(true, address);
  const receiving = { mode: "webhook", host: "bot.example.org", waiting: 0 };
  assert.deepEqual(await seen(address), { takeovers: undefined, metric: undefined, receiving });

  telegram.side.webhook.set({ url: "" });
  await passTimeUntil(becomes(false, address), clock, telegram);
  assert.match((await reasons(address)).receiving!, /Somebody else took the updates/);
  assert.ok(telegram.side.webhook.state.url.startsWith(receive.baseUrl));
  // It is so until the next look, a minute later.
  const passedMs = await passTimeUntil(becomes(true, address), clock, telegram);
  assert.ok(passedMs >= 10_000 && passedMs <= 180_000, String(passedMs));

  telegram.side.webhook.set({ url: "https://laptop.example.org" });
  await passTimeUntil(becomes(false, address), clock, telegram);
  await passTimeUntil(becomes(true, address), clock, telegram);
  const { takeovers, metric } = await seen(address);
  assert.match(metric!, / 2$/);
  const { count, firstSecondsAgo, lastSecondsAgo } = takeovers as Record<string, number>;
  assert.equal(count, 2);
  assert.ok(firstSecondsAgo! > lastSecondsAgo! && lastSecondsAgo! >= 30);
});
