import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import {
  type Harness,
  type HarnessOptions,
  httpAddress,
  startHarness,
} from "../harness/harness.ts";
import { holdModel } from "../harness/model/held_model.ts";

const ADMIN_TOKEN = "an-admin-token-of-30-characters";

async function start(options: HarnessOptions = {}) {
  const harness = await startHarness({
    ...options,
    config: { port: 0, adminToken: ADMIN_TOKEN, ...options.config },
  });
  return { harness, address: await httpAddress(harness) };
}

/** The parts that are unwell, with the status; the process itself is well all the time. */
async function ready(address: string): Promise<{ status: number; parts: string[]; text: string }> {
  const alive = await fetch(`${address}/healthz`);
  assert.deepEqual([alive.status, await alive.text()], [200, "ok\n"]);
  const response = await fetch(`${address}/readyz`);
  const text = await response.text();
  const { ready, reasons = {} } = JSON.parse(text);
  assert.equal(ready, response.status === 200);
  const metrics = await fetch(`${address}/metrics`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
  });
  assert.match(await metrics.text(), new RegExp(`^translation_bot_ready ${ready ? 1 : 0}$`, "m"));
  return { status: response.status, parts: Object.keys(reasons), text };
}

/** Resolves with the first long poll that went well. */
async function polled({ telegram }: Harness): Promise<void> {
  const ann = telegram.user({ id: 999, language_code: "en" });
  ann.write("/mylang");
  await ann.next();
}

test(
  "while another instance receives the updates, it is alive and not ready, and says why",
  async () => {
    using clock = installFakeClock();
    const { harness, address } = await start();
    await using _ = harness;
    await polled(harness);
    assert.deepEqual(await ready(address), { status: 200, parts: [], text: '{"ready":true}' });
    const other = telegramError(
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    const remove = harness.telegram.faults.always("getUpdates", other);
    await polled(harness);
    await clock.waiting(1_000);
    const unwell = await ready(address);
    assert.deepEqual([unwell.status, unwell.parts], [503, ["receiving"]]);
    assert.match(unwell.text, /Another instance/);
    remove();
    clock.advance(1_000);
    await polled(harness);
    assert.equal((await ready(address)).status, 200);
  },
);

test(
  "while Groq refuses the key, it is not ready, and is again when a message was answered",
  async () => {
    const { harness, address } = await start();
    await using _ = harness;
    const ann = harness.telegram.user({ language_code: "en" });
    for (const fault of [groqError(401), groqError(403)]) {
      harness.groq.faults.next("completions", fault);
      ann.write(`Спасибо ${JSON.stringify(fault).length}`);
      await ann.next();
      const unwell = await ready(address);
      assert.deepEqual([unwell.status, unwell.parts], [503, ["groq"]]);
      ann.write(`Привет ${JSON.stringify(fault)}`);
      await ann.next();
      assert.equal((await ready(address)).status, 200);
    }
  },
);

test("one person's text or a passing limit makes nobody unready", async () => {
  const { harness, address } = await start();
  await using _ = harness;
  const ann = harness.telegram.user({ language_code: "en" });
  for (const fault of [groqError(400), groqError(413), groqRateLimit(7)]) {
    harness.groq.faults.next("completions", fault);
    ann.write("Спасибо");
    await ann.next();
    assert.equal((await ready(address)).status, 200);
  }
});

test(
  "while nothing can be kept on the disk, it is not ready, and says so in every reading",
  async () => {
    const { harness, address } = await start({ config: { dataDir: "/dev/null/data" } });
    await using _ = harness;
    await polled(harness);
    for (let reading = 0; reading < 3; reading++) {
      const unwell = await ready(address);
      assert.deepEqual([unwell.status, unwell.parts], [503, ["store"]]);
    }
  },
);

test("a program that stops is alive and not ready until it has finished", async () => {
  const { harness, address } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await held.arrived(1);
  const stopped = harness.stop();
  const stopping = await ready(address);
  assert.deepEqual([stopping.status, stopping.parts], [503, ["receiving"]]);
  held.release();
  await stopped;
  assert.match((await ann.next()).message.text!, /^Hello/);
  await assert.rejects(fetch(`${address}/healthz`));
});

test("before Telegram has answered, it is alive and not ready", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ config: { port: 0, adminToken: ADMIN_TOKEN } });
  harness.telegram.faults.next("getMe", telegramError(502, "Bad Gateway"));
  await clock.waiting(1_000);
  const port = /Answering by HTTP port=(\d+)/.exec(harness.lines.join("\n"))![1]!;
  const starting = await ready(`http://127.0.0.1:${port}`);
  assert.deepEqual([starting.status, starting.parts], [503, ["receiving"]]);
  clock.advance(1_000);
  await polled(harness);
  assert.equal((await ready(`http://127.0.0.1:${port}`)).status, 200);
});
