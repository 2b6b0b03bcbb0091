import assert from "node:assert/strict";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { LONG_MS, passTimeUntil } from "../harness/pass_time.ts";
import { test } from "../harness/test.ts";
import type { JudgedTelegram } from "../harness/bot_api/judge_telegram.ts";

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
