import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { Api } from "grammy/web";
import { type JudgedTelegram, startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { registerWebhook, webhookAddress } from "../../src/updates/webhook_address.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { LONG_MS, passTimeUntil } from "../harness/pass_time.ts";

test("the webhook is set where it is not yet, keeping what waits, and is left alone where it is", async () => {
  await using telegram = startJudgedTelegram();
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const { signal } = new AbortController();
  const address = await webhookAddress("https://example.org", telegram.token, undefined);
  assert.equal(
    (await registerWebhook(api, address, ["message", "callback_query"], signal)).change,
    "set",
  );
  assert.equal(
    (await registerWebhook(api, address, ["callback_query", "message"], signal)).change,
    "unchanged",
  );
  assert.equal((await registerWebhook(api, address, ["message"], signal)).change, "set");
  const moved = await webhookAddress("https://example.org", telegram.token, "another");
  assert.equal((await registerWebhook(api, moved, ["message"], signal)).change, "set");
  const calls = telegram.calls.filter(({ method }) => method === "setWebhook");
  assert.equal(calls.length, 3);
  for (const { payload } of calls) {
    assert.equal(payload.drop_pending_updates, false);
    // As many as Telegram allows: chats are not to wait for each other.
    assert.equal(payload.max_connections, 100);
  }
  assert.ok(!telegram.calls.some(({ method }) => method === "deleteWebhook"));
});

test("a webhook that somebody set with fewer connections is set anew", async () => {
  await using telegram = startJudgedTelegram();
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const { signal } = new AbortController();
  const address = await webhookAddress("https://example.org", telegram.token, undefined);
  await api.setWebhook(address.url, {
    secret_token: address.secret,
    allowed_updates: ["message"],
    max_connections: 40,
  });
  assert.equal((await registerWebhook(api, address, ["message"], signal)).change, "set");
  assert.equal((await registerWebhook(api, address, ["message"], signal)).change, "unchanged");
});

test("nobody guesses where Telegram delivers, and nothing of the token is in it", async () => {
  const token = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
  const seen = new Set<string>();
  for (const secret of [undefined, "one", "another"]) {
    const { path, url, secret: shown } = await webhookAddress("https://x.org", token, secret);
    assert.equal(url, `https://x.org${path}`);
    assert.match(path, /^\/telegram\/[\w-]{20,}$/);
    // Bot API, setWebhook: 1–256 characters of these.
    assert.match(shown, /^[\w-]{40,256}$/);
    assert.ok(!`${path} ${shown}`.includes(token.split(":")[1]!.slice(0, 8)));
    seen.add(path).add(shown).add(shown.slice(0, 22));
  }
  assert.equal(seen.size, 9);
  assert.deepEqual(
    await webhookAddress("https://x.org", token, "one"),
    await webhookAddress("https://x.org", token, "one"),
  );
});

const RECEIVE = {
  mode: "webhook",
  baseUrl: "https://bot.example.org",
  isPreview: false,
} as const;

/** Resolves when the webhook was set so many times. */
async function webhooks(telegram: JudgedTelegram, count: number): Promise<void> {
  const set = () => telegram.calls.filter(({ method }) => method === "setWebhook").length;
  while (set() < count) {
    const before = telegram.calls.length;
    await telegram.waitForCall((call) => telegram.calls.indexOf(call) >= before, LONG_MS);
  }
}

test("a bot whose updates somebody else has taken sets its webhook again within minutes, and says so", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0, receive: RECEIVE } });
  const { telegram, lines } = harness;
  await webhooks(telegram, 1);
  const { url } = telegram.side.webhook.state;
  telegram.side.webhook.set({ url: "" });
  const passedMs = await passTimeUntil(webhooks(telegram, 2), clock, telegram);
  assert.ok(passedMs <= 180_000, String(passedMs));
  assert.equal(telegram.side.webhook.state.url, url);
  // The answer has arrived before the end of this.
  await harness.stop();
  assert.equal(lines.filter((line) => line.includes("Somebody else took the updates")).length, 1);
});

test("a delivery that comes before the bot knows itself is asked for again, not told that nobody is there", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0, receive: RECEIVE } });
  const { telegram } = harness;
  telegram.faults.next("getMe", telegramError(502, "Bad Gateway"));
  await clock.waiting(1_000);
  const port = /Answering by HTTP port=(\d+)/.exec(harness.lines.join("\n"))![1];
  const { path } = await webhookAddress(RECEIVE.baseUrl, telegram.token, undefined);
  const early = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: "{}" });
  await early.body?.cancel();
  assert.deepEqual([early.status, early.headers.get("retry-after")], [503, "5"]);
  clock.advance(1_000);
  await webhooks(telegram, 1);
});

test("an address that Telegram refuses is no outage: the log and the readiness name WEBHOOK_URL", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0, receive: RECEIVE } });
  const { telegram, lines } = harness;
  const why = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook";
  const back = telegram.faults.always("setWebhook", telegramError(400, why));
  const address = await httpAddress(harness);
  await clock.waiting(1_000);
  const unready = await fetch(`${address}/readyz`);
  assert.equal(unready.status, 503);
  assert.match(await unready.text(), /WEBHOOK_URL/);
  assert.ok(lines.some((line) => line.includes("ERROR") && line.includes("WEBHOOK_URL")));
  assert.ok(lines.some((line) => line.includes(why)));
  back();
  await passTimeUntil(webhooks(telegram, 1), clock, telegram);
  const ready = async (): Promise<void> => {
    const response = await fetch(`${address}/readyz`);
    await response.body?.cancel();
    if (response.status !== 200) await ready();
  };
  await ready();
});
