import assert from "node:assert/strict";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startHarness } from "../harness/harness.ts";
import { installFakeClock } from "../harness/fake_clock.ts";

const answer = (status: number, description: string, parameters = {}) => ({
  kind: "answer" as const,
  status,
  body: JSON.stringify({ ok: false, error_code: status, description, parameters }),
});

Deno.test("Telegram's trouble is ridden out with growing pauses, and then everything is answered", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const { telegram, lines } = harness;
  const faults = [
    answer(500, "Internal Server Error"),
    { kind: "cut" as const },
    answer(
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    ),
    answer(502, "Bad Gateway"),
  ];
  for (const fault of faults) telegram.faults.next("getUpdates", fault);
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  for (const pauseMs of [1_000, 2_000, 4_000, 8_000]) {
    await clock.waiting(pauseMs);
    clock.advance(pauseMs);
  }
  assert.match((await ann.next()).message.text!, /^Hello/);
  ann.write("Спасибо");
  assert.match((await ann.next()).message.text!, /^Thank you/);
  const log = lines.join("\n");
  assert.match(log, /Another instance receives this bot's updates pause_ms=4000/);
  assert.match(log, /Telegram cannot be reached pause_ms=2000/);
  assert.match(log, /Receiving again/);
});

Deno.test("a webhook that was set elsewhere is removed, without dropping what waits", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const { telegram } = harness;
  telegram.side.webhook.set({ url: "http://127.0.0.1:1/old" });
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  await clock.waiting(1_000);
  clock.advance(1_000);
  assert.match((await ann.next()).message.text!, /^Hello/);
  const removed = telegram.calls.find(({ method }) => method === "deleteWebhook");
  assert.equal(removed?.payload.drop_pending_updates, false);
});

Deno.test("the wait that Telegram names is kept", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  harness.telegram.faults.next("getUpdates", answer(429, "Too Many Requests", { retry_after: 17 }));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await clock.waiting(17_000);
  clock.advance(17_000);
  assert.match((await ann.next()).message.text!, /^Hello/);
});

Deno.test("the embedded Telegram ends an older long poll with 409 and confirms by offset", async () => {
  await using telegram = startJudgedTelegram();
  const ask = async (body: object) => {
    const response = await fetch(`${telegram.url}/bot${telegram.token}/getUpdates`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  telegram.user({}).write("one");
  telegram.user({}).write("two");
  const first = await ask({ timeout: 0 });
  assert.equal(first.body.result.length, 2);
  assert.equal((await ask({ timeout: 0 })).body.result.length, 2);
  const last = first.body.result[1].update_id;
  assert.equal((await ask({ timeout: 0, offset: last })).body.result.length, 1);
  const older = ask({ timeout: 30, offset: last + 1 });
  await Promise.resolve();
  const newer = ask({ timeout: 0, offset: last + 1 });
  const statuses = [(await older).status, (await newer).status].sort();
  assert.deepEqual(statuses, [200, 409]);
});
