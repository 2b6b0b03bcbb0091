import assert from "node:assert/strict";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import { test } from "../../harness/test.ts";

const HOUR = telegramError(429, "Too Many Requests: retry after 3600", { retry_after: 3_600 });

/** Lets Telegram take no message. @returns resolves at each that it does not take */
function refuseMessages({ telegram }: Harness): { next(): Promise<void>; end(): void } {
  let arrived = Promise.withResolvers<void>();
  const end = telegram.faults.always((method) => {
    if (method !== "sendMessage" && method !== "sendDocument") return false;
    arrived.resolve();
    return true;
  }, HOUR);
  return {
    next() {
      arrived = Promise.withResolvers();
      return arrived.promise;
    },
    end,
  };
}

async function start() {
  const harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  return { harness, ann };
}

/** Ends the program and starts it again, many times, each as soon as it has tried to send. */
async function restartOften(harness: Harness, refused: ReturnType<typeof refuseMessages>) {
  for (let time = 0; time < 10; time++) {
    await harness.stop();
    const again = refused.next();
    await harness.restart();
    await again;
  }
}

test("an answer that waits for Telegram through ten restarts is paid for once, and arrives", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const refused = refuseMessages(harness);
  const sent = refused.next();
  ann.write("Привет");
  await sent;
  await restartOften(harness, refused);
  refused.end();
  await harness.stop();
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.equal(harness.groq.requests.length, 1);
});

test("so is a file; its caption, which was not made yet, is translated in the end", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const refused = refuseMessages(harness);
  const sent = refused.next();
  ann.sendFile("letter.txt", new TextEncoder().encode("Привет"), { caption: "Спасибо" });
  await sent;
  await restartOften(harness, refused);
  refused.end();
  await harness.stop();
  await harness.restart();
  const { message } = await ann.next();
  assert.equal(new TextDecoder().decode(ann.fileOf(message)), "Hello");
  assert.match((await ann.next()).message.text!, /^Thank you/);
  assert.equal(harness.groq.requests.length, 2);
});

test("a failure is not kept: after a restart it is tried again", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const refused = refuseMessages(harness);
  const sent = refused.next();
  harness.groq.faults.next("completions", groqError(400));
  ann.write("Привет");
  await sent;
  await harness.stop();
  refused.end();
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
});
