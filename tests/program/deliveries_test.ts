import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { type WebhookScene, withWebhook } from "../harness/program/webhook_scene.ts";
import { holdModel } from "../harness/model/held_model.ts";

/** Larger than any update (Bot API), in bytes. */
const TOO_LARGE_BYTES = 1_048_577;
/** The most deliveries that wait before Telegram is asked to come again. */
const MAX_WAITING = 2_000;
/** As many as Telegram takes unless it is told otherwise (Bot API, setWebhook). */
const CONNECTIONS = 40;
const ADMIN_TOKEN = "an-admin-token-of-30-characters";

/** Delivers as Telegram does, one update or any other body. */
function deliver(
  { telegram }: WebhookScene,
  body: BodyInit,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const { url, secret } = telegram.side.webhook.state;
  return fetch(url, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": secret, "content-type": "application/json" },
    body,
    signal,
  });
}

function update(id: number): string {
  const chat = { id: 501, type: "private", first_name: "Ann" };
  const from = { id: 501, is_bot: false, first_name: "Ann", language_code: "en" };
  const message = { message_id: id, date: 1, chat, from, text: `Привет ${id}` };
  return JSON.stringify({ update_id: id, message });
}

test(
  "a body without a length is refused as soon as it is too large, and the program lives",
  async () => {
    await withWebhook(async (scene) => {
      await using program = scene.start();
      await program.line("Receiving by webhook");
      const { url, secret } = scene.telegram.side.webhook.state;
      const connection = await Deno.connect({ hostname: "127.0.0.1", port: scene.port });
      const encoder = new TextEncoder();
      const head = `POST ${new URL(url).pathname} HTTP/1.1\r\nhost: x\r\n` +
        `x-telegram-bot-api-secret-token: ${secret}\r\ntransfer-encoding: chunked\r\n\r\n`;
      const writer = connection.writable.getWriter();
      await writer.write(encoder.encode(`${head}${TOO_LARGE_BYTES.toString(16)}\r\n`));
      await writer.write(encoder.encode("x".repeat(TOO_LARGE_BYTES)));
      const { value } = await connection.readable.getReader().read();
      assert.match(new TextDecoder().decode(value), /^HTTP\/1\.1 413 /);
      connection.close();
      const ann = scene.telegram.user({ language_code: "en" });
      ann.write("Привет");
      assert.match((await ann.next()).message.text!, /^Hello/);
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
    });
  },
);

test(
  "while it stops, a delivery is asked to come again, and the next start answers it",
  async () => {
    await withWebhook(async (scene) => {
      const { telegram, groq } = scene;
      const held = holdModel(groq);
      const first = scene.start();
      await first.line("Receiving by webhook");
      const [ann, bob] = [
        telegram.user({ language_code: "en" }),
        telegram.user({ language_code: "en" }),
      ];
      ann.write("Привет");
      await held.arrived(1);
      // Of the same chat, so that it waits for the one that is held.
      const behind = deliver(scene, update(6));
      const health = `http://127.0.0.1:${scene.port}/healthz`;
      await fetch(health).then((response) => response.text());
      first.kill("SIGTERM");
      await first.line("Finishing what is in flight");
      assert.equal((await behind).status, 503);
      const refused = await deliver(scene, update(7));
      assert.equal(refused.status, 503);
      assert.ok(Number(refused.headers.get("retry-after")) > 0);
      bob.write("Спасибо");
      held.release();
      assert.equal(await first.exited, 0);
      assert.match((await ann.next()).message.text!, /^Hello/);
      await using second = scene.start();
      assert.match((await bob.next()).message.text!, /^Thank you/);
      second.kill("SIGTERM");
      assert.equal(await second.exited, 0);
    });
  },
);

test("when too much waits, a delivery is asked to come again", async () => {
  await withWebhook(async (scene) => {
    const held = holdModel(scene.groq);
    await using program = scene.start({ ADMIN_TOKEN });
    await program.line("Receiving by webhook");
    const authorization = `Bearer ${ADMIN_TOKEN}`;
    const areWaiting = async (count: number) => {
      const address = `http://127.0.0.1:${scene.port}/metrics`;
      const metrics = await fetch(address, { headers: { authorization } });
      return (await metrics.text()).includes(`updates_in_flight ${count}\n`);
    };
    // Side by side there are never so many: what waits has been waiting for long.
    for (let first = 0; first < MAX_WAITING; first += CONNECTIONS) {
      const leaving = new AbortController();
      const deliveries = Array.from(
        { length: CONNECTIONS },
        (_, at) => deliver(scene, update(first + at + 1), leaving.signal),
      );
      while (!await areWaiting(first + CONNECTIONS));
      leaving.abort();
      await Promise.allSettled(deliveries);
    }
    const refused = await deliver(scene, update(MAX_WAITING + 1));
    assert.equal(refused.status, 503);
    assert.ok(Number(refused.headers.get("retry-after")) > 0);
    program.kill("SIGKILL");
    await program.exited;
    held.release();
  });
});

test(
  "setting the webhook drops nothing that waits, and a wrong secret is refused",
  async () => {
    await withWebhook(async (scene) => {
      const { telegram } = scene;
      const ann = telegram.user({ language_code: "en" });
      ann.write("Привет");
      await using program = scene.start();
      assert.match((await ann.next()).message.text!, /^Hello/);
      const calls = telegram.calls.filter(({ method }) => /Webhook$/.test(method));
      assert.ok(calls.some(({ method }) => method === "setWebhook"));
      for (const { method, payload } of calls) {
        assert.notEqual(payload.drop_pending_updates, true, method);
      }
      const { url, secret } = telegram.side.webhook.state;
      for (const given of [undefined, "", secret.slice(1), `${secret}x`, secret.toUpperCase()]) {
        const response = await fetch(url, {
          method: "POST",
          headers: given === undefined ? {} : { "x-telegram-bot-api-secret-token": given },
          body: update(9),
        });
        await response.body?.cancel();
        assert.equal(response.status, 401, given);
      }
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
    });
  },
);

test(
  "a preview leaves the webhook where it is, from its start to its end",
  async () => {
    await withWebhook(async ({ telegram, start }) => {
      telegram.side.webhook.set({ url: "http://127.0.0.1:1/the-real-one" });
      await using program = start({ IS_PULL_REQUEST: "true" });
      await program.line("This is a preview");
      await telegram.waitForCall(({ method }) => method === "setMyCommands");
      program.kill("SIGTERM");
      assert.equal(await program.exited, 0);
      assert.equal(telegram.side.webhook.state.url, "http://127.0.0.1:1/the-real-one");
      const methods = telegram.calls.map(({ method }) => method);
      for (const method of ["setWebhook", "deleteWebhook", "getUpdates"]) {
        assert.ok(!methods.includes(method), method);
      }
    });
  },
);
