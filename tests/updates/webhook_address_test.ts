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
  assert.equal(await registerWebhook(api, address, ["message"], signal), "set");
  assert.equal(await registerWebhook(api, address, ["message"], signal), "unchanged");
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
