import assert from "node:assert/strict";
import { fetchOnce } from "../../src/network/fetch_once.ts";
import { createBot } from "../../src/bot/bot.ts";
import { createGroqClient } from "../../src/groq/client.ts";
import { startBreaking } from "../harness/breaking_peer.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

test("what has a body arrives once where a connection breaks after it was taken", async () => {
  await using peer = startBreaking();
  const form = new FormData();
  form.set("file", new File(["a file"], "a.txt"));
  for (const body of ["a text", new TextEncoder().encode("bytes"), form]) {
    await (await fetch(peer.url, { method: "POST", body: "the first" })).text();
    const before = peer.arrived;
    await assert.rejects(fetchOnce(peer.url, { method: "POST", body }));
    assert.equal(peer.arrived - before, 1);
  }
});

test("a request keeps its headers, its type and what ends it", async () => {
  let seen = new Headers();
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      seen = new Headers(request.headers);
      return new Response(await request.text());
    },
  );
  const url = `http://127.0.0.1:${server.addr.port}`;
  const form = new FormData();
  form.set("name", "value");
  const response = await fetchOnce(url, { method: "POST", body: form, headers: { a: "b" } });
  const text = await response.text();
  const [, boundary] = /boundary=(.+)$/.exec(seen.get("content-type")!)!;
  assert.ok(text.includes(boundary!) && text.includes("value"));
  assert.equal(seen.get("a"), "b");
  assert.equal(await (await fetchOnce(url)).text(), "");
  const signal = AbortSignal.abort(new Error("ended"));
  await assert.rejects(fetchOnce(url, { method: "POST", body: "x", signal }), /ended/);
});

test("nobody gets a message twice, and no model is asked twice, because a connection broke", async () => {
  await using peer = startBreaking();
  const giveUp = new AbortController();
  const bot = createBot(
    { token: "1:a", apiRoot: peer.url },
    {
      logger: silentLogger(),
      giveUp: giveUp.signal,
      deliveries: { waits: () => giveUp.abort() },
    } as unknown as Parameters<typeof createBot>[1],
  );
  const groq = createGroqClient({ apiKey: "gsk_a", baseUrl: peer.url });
  const calls = [
    () => bot.api.sendMessage(1, "Hello"),
    () => groq.chat.completions.create({ model: "a", messages: [] }),
  ];
  for (const call of calls) {
    await (await fetch(peer.url, { method: "POST", body: "the first" })).text();
    const before = peer.arrived;
    await assert.rejects(call());
    assert.equal(peer.arrived - before, 1);
  }
});
