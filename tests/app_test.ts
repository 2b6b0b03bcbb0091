import assert from "node:assert/strict";
import { test } from "./harness/test.ts";
import { httpAddress, startHarness } from "./harness/harness.ts";
import manifest from "../deno.json" with { type: "json" };
import { holdModel } from "./harness/model/held_model.ts";
import { groqError } from "../src/playground/groq/refusal.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite_store.ts";

test("what is not answered when the time for stopping is over is answered after the next start, once", async () => {
  await using harness = await startHarness({ limits: { drainMs: 1 } });
  const { telegram, groq, lines } = harness;
  const gate = Promise.withResolvers<void>();
  groq.faults.next("completions", { kind: "gate", until: gate.promise });
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  ann.write("Спасибо");
  await groq.busy(1);
  await harness.stop();
  assert.match(lines.join("\n"), /Giving up what is left; it comes again/);
  gate.resolve();
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.match((await ann.next()).message.text!, /^Thank you/);
  const answers = [...ann.chat.messages.values()].filter(({ from }) => from?.is_bot);
  assert.equal(answers.length, 2);
  assert.ok(!lines.some((line) => line.includes("ERROR")));
});

test("what was counted in the last minute is not lost at an orderly end", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  await harness.stop();
  const path = `${harness.config.dataDir}/translation-bot.sqlite`;
  const store = openSqliteStore(path, { bot: harness.telegram.bot.id });
  const counts = await store.counts.since(0);
  await store.close();
  assert.equal(counts.find(({ name }) => name === "updates:text")?.value, 1);
});

const ADMIN = "an-admin-token-of-30-characters";

/** Returns a port that nobody listened at a moment ago. */
function freePort(): number {
  using free = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return free.addr.port;
}

test("where metrics have a port of their own, they are there without a token, and nothing else is", async () => {
  const metricsPort = freePort();
  await using harness = await startHarness({ config: { metricsPort } });
  await harness.telegram.waitForCall(({ method }) => method === "getMe");
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${metricsPort}${path}`);
    return { status: response.status, text: await response.text() };
  };
  assert.match((await ask("/metrics")).text, /^translation_bot_store_writable 1$/m);
  for (const path of ["/healthz", "/dashboard", "/dashboard/data"]) {
    assert.equal((await ask(path)).status, 404, path);
  }
});

test("without an administrator's token there are no metrics and no dashboard at the public port", async () => {
  await using harness = await startHarness({ config: { port: 0 } });
  const address = await httpAddress(harness);
  for (const path of ["/metrics", "/dashboard", "/dashboard/data", "/dashboard/login"]) {
    const response = await fetch(address + path);
    await response.body?.cancel();
    assert.equal(response.status, 404, path);
  }
});

test("the dashboard shows this version, its memory in MB, what is under way and what is wrong", async () => {
  await using harness = await startHarness({ config: { port: 0, adminToken: ADMIN } });
  const address = await httpAddress(harness);
  const opened = await fetch(`${address}/dashboard/login`, {
    method: "POST",
    body: new URLSearchParams({ token: ADMIN }),
    headers: { origin: address },
    redirect: "manual",
  });
  await opened.body?.cancel();
  const cookie = opened.headers.get("set-cookie")!.split(";")[0]!;
  const look = async () =>
    (await (await fetch(`${address}/dashboard/data`, { headers: { cookie } })).json()).now;
  const held = holdModel(harness.groq);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await held.arrived(1);
  const busy = await look();
  assert.equal(busy.version, manifest.version);
  assert.ok(busy.memoryMb > 20 && busy.memoryMb < 8_192, String(busy.memoryMb));
  assert.deepEqual([busy.waiting.updates, busy.waiting.chats], [1, 1]);
  assert.deepEqual(busy.problems, {});
  held.release();
  await ann.next();
  harness.groq.faults.next("completions", groqError(401));
  ann.write("Спасибо");
  await ann.next();
  assert.deepEqual((await look()).problems, { groq: "Groq: 401" });
});
