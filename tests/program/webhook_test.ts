import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { type Program, startProgram } from "../harness/program/program.ts";
import { type WebhookScene, withWebhook } from "../harness/program/webhook_scene.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { environmentFor } from "../harness/program/peers.ts";

const ADMIN = "an-admin-token-of-30-characters";

/** A scene whose program is ready for deliveries as soon as it is started. */
function withReceiver(
  work: (
    scene: Omit<WebhookScene, "start"> & {
      start(env?: Record<string, string>): Promise<Program>;
    },
  ) => Promise<void>,
): Promise<void> {
  return withWebhook(({ start, ...scene }) =>
    work({
      ...scene,
      async start(env = {}) {
        const given = { WEBHOOK_SECRET: "any+string/with=signs", ADMIN_TOKEN: ADMIN };
        const program = start({ ...given, ...env });
        await program.line("Receiving by webhook");
        return program;
      },
    })
  );
}

test("by webhook, messages are answered; it is set once and stays when the program ends", async () => {
  await withReceiver(async ({ telegram, start }) => {
    const first = await start();
    const ann = telegram.user({ language_code: "en" });
    ann.write("Привет");
    assert.match((await ann.next()).message.text!, /^Hello/);
    first.kill("SIGTERM");
    assert.equal(await first.exited, 0);
    ann.write("Спасибо");
    await using second = await start();
    assert.match((await ann.next()).message.text!, /^Thank you/);
    const calls = telegram.calls.map(({ method }) => method);
    assert.equal(calls.filter((method) => method === "setWebhook").length, 1);
    assert.ok(!calls.includes("deleteWebhook") && !calls.includes("getUpdates"));
    second.kill("SIGTERM");
    assert.equal(await second.exited, 0);
    const shown = first.output + second.output;
    assert.ok(!shown.includes("any+string") && !shown.includes(telegram.side.webhook.state.secret));
  });
});

test("another secret moves the webhook, and switching to polling and back needs no step by hand", async () => {
  await withReceiver(async ({ telegram, start }) => {
    const ann = telegram.user({ language_code: "en" });
    const say = async (program: Program, text: string) => {
      ann.write(text);
      const { message } = await ann.next();
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
      return message.text!;
    };
    assert.match(await say(await start(), "Привет"), /^Hello/);
    const before = telegram.side.webhook.state.url;
    assert.match(await say(await start({ WEBHOOK_SECRET: "another one" }), "Да"), /^Yes/);
    assert.notEqual(telegram.side.webhook.state.url, before);
  });
});

test("killed with 30 deliveries in flight and started again, it answers all 30", async () => {
  await withReceiver(async ({ telegram, groq, start }) => {
    const gate = Promise.withResolvers<void>();
    const answer = groq.answer;
    groq.answer = async (chat) => {
      await gate.promise;
      return await answer(chat);
    };
    const first = await start();
    const users = Array.from({ length: 30 }, (_, index) => {
      const user = telegram.user({ id: 2_000 + index, language_code: "en" });
      user.write(`Привет ${index}`);
      return user;
    });
    await groq.busy(30);
    first.kill("SIGKILL");
    await first.exited;
    gate.resolve();
    await using second = await start();
    for (const user of users) await user.next();
    second.kill("SIGTERM");
    assert.equal(await second.exited, 0);
    for (const user of users) {
      const replies = [...user.chat.messages.values()].filter(({ from }) => from?.is_bot);
      assert.equal(replies.length, 1);
    }
    await telegram.side.webhook.idle();
    assert.equal(telegram.unconfirmed, 0);
  });
});

test("while a deploy overlaps two instances, and when the old one leaves, each message is answered once", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    let ports: number[] = [];
    let turn = 0;
    // What a platform does: one public address, in turn to every instance that lives.
    const proxy = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
      const { pathname } = new URL(request.url);
      const body = await request.arrayBuffer();
      const port = ports[turn++ % ports.length];
      const { method, headers } = request;
      return await fetch(`http://127.0.0.1:${port}${pathname}`, { method, headers, body })
        .catch(() => new Response(null, { status: 502 }));
    });
    const start = async (name: string) => {
      await Deno.mkdir(`${folder}/${name}`);
      const program = startProgram({
        folder: `${folder}/${name}`,
        env: {
          ...environmentFor(telegram, groq),
          WEBHOOK_URL: `http://127.0.0.1:${proxy.addr.port}`,
        },
      });
      const port = Number(/port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]);
      await program.line("Receiving by webhook");
      return { program, port };
    };
    const write = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => {
        const user = telegram.user({ id: first + index, language_code: "en" });
        user.write(`Привет ${first + index}`);
        return user;
      });
    const older = await start("older");
    ports = [older.port];
    const users = write(3_000, 20);
    const newer = await start("newer");
    ports = [older.port, newer.port];
    users.push(...write(3_100, 20));
    older.program.kill("SIGTERM");
    users.push(...write(3_200, 20));
    assert.equal(await older.program.exited, 0);
    ports = [newer.port];
    for (const user of users) await user.next();
    newer.program.kill("SIGTERM");
    assert.equal(await newer.program.exited, 0);
    for (const user of users) {
      const replies = [...user.chat.messages.values()].filter(({ from }) => from?.is_bot);
      assert.equal(replies.length, 1);
    }
    assert.equal(telegram.calls.filter(({ method }) => method === "setWebhook").length, 1);
    await proxy.shutdown();
  });
});

test("what is no delivery of Telegram is refused, without a word of it in the log", async () => {
  await withReceiver(async ({ telegram, port, start }) => {
    await using program = await start();
    const { url, secret } = telegram.side.webhook.state;
    const ask = async (init: RequestInit, address = url) => {
      const response = await fetch(address, init);
      await response.body?.cancel();
      return response.status;
    };
    const json = { "content-type": "application/json" };
    const headers = { "x-telegram-bot-api-secret-token": secret, ...json };
    assert.equal(await ask({ method: "GET" }), 405);
    assert.equal(await ask({ method: "POST", body: "{}" }), 401);
    const wrong = { "x-telegram-bot-api-secret-token": `${secret}x` };
    assert.equal(await ask({ method: "POST", headers: wrong, body: '{"text":"SENTINEL"}' }), 401);
    const form = { ...headers, "content-type": "text/plain" };
    assert.equal(await ask({ method: "POST", headers: form, body: "{}" }), 415);
    assert.equal(await ask({ method: "POST", headers, body: "SENTINEL {" }), 400);
    assert.equal(await ask({ method: "POST", headers, body: "[]" }), 400);
    assert.equal(await ask({ method: "POST", headers, body: "x".repeat(1_048_577) }), 413);
    assert.equal(
      await ask({ method: "POST", headers, body: "{}" }, `http://127.0.0.1:${port}/x`),
      404,
    );
    program.kill("SIGTERM");
    await program.exited;
    assert.ok(!program.output.includes("SENTINEL"));
  });
});

test("health, readiness and metrics say how it is, metrics to the operator only", async () => {
  await withReceiver(async ({ telegram, groq, port, start }) => {
    await using program = await start();
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      return { status: response.status, text: await response.text() };
    };
    assert.deepEqual(await ask("/healthz"), { status: 200, text: "ok\n" });
    assert.deepEqual(await ask("/readyz"), { status: 200, text: '{"ready":true}' });
    const ann = telegram.user({ language_code: "en" });
    ann.write("Привет");
    await ann.next();
    assert.equal((await ask("/metrics")).status, 401);
    assert.equal((await ask("/metrics", { authorization: "Bearer wrong" })).status, 401);
    const { text } = await ask("/metrics", { authorization: `Bearer ${ADMIN}` });
    for (
      const line of [
        'translation_bot_updates_total{kind="text",outcome="done"} 1',
        'translation_bot_answer_duration_seconds_count{kind="text"} 1',
        'translation_bot_groq_calls_total{model="openai/gpt-oss-120b",result="ok"} 1',
        'translation_bot_groq_remaining_tokens{model="openai/gpt-oss-120b"} 7500',
        "translation_bot_store_writable 1",
      ]
    ) assert.ok(text.includes(line), line);
    for (const line of text.trim().split("\n")) {
      assert.match(line, /^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
    }
    groq.faults.next("completions", {
      kind: "answer",
      status: 401,
      body: '{"error":{"message":"no","code":"invalid_api_key"}}',
    });
    ann.write("Спасибо");
    await ann.next();
    const unwell = await ask("/readyz");
    assert.equal(unwell.status, 503);
    assert.deepEqual(JSON.parse(unwell.text), { ready: false, reasons: { groq: "Groq: 401" } });
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
  });
});
