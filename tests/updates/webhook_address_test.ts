import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { Api } from "grammy/web";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { registerWebhook, webhookAddress } from "../../src/updates/webhook_address.ts";

test("the webhook is set where it is not yet, keeping what waits, and is left alone where it is", async () => {
  await using telegram = startJudgedTelegram();
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const { signal } = new AbortController();
  const address = await webhookAddress("https://example.org", telegram.token, undefined);
  assert.equal(await registerWebhook(api, address, ["message", "callback_query"], signal), "set");
  assert.equal(
    await registerWebhook(api, address, ["callback_query", "message"], signal),
    "unchanged",
  );
  assert.equal(await registerWebhook(api, address, ["message"], signal), "set");
  const moved = await webhookAddress("https://example.org", telegram.token, "another");
  assert.equal(await registerWebhook(api, moved, ["message"], signal), "set");
  const calls = telegram.calls.filter(({ method }) => method === "setWebhook");
  assert.equal(calls.length, 3);
  for (const { payload } of calls) assert.equal(payload.drop_pending_updates, false);
  assert.ok(!telegram.calls.some(({ method }) => method === "deleteWebhook"));
});
