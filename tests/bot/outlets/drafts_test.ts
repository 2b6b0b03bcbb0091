import assert from "node:assert/strict";
import { groqRateLimit } from "../../../src/playground/groq/refusal.ts";
import type { Fault } from "../../../src/playground/faults.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { failNext } from "../../harness/fail_next.ts";
import { type FakeClock, installFakeClock, installWallClock } from "../../harness/fake_clock.ts";
import { written } from "../../harness/group_member.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { holdModel } from "../../harness/model/held_model.ts";
import { LONG_MS, passTimeUntil } from "../../harness/pass_time.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

/** Telegram shows a draft for 30 s (Bot API, sendMessageDraft). */
const SHOWN_MS = 30_000;
const STEP_MS = 10_000;
const german = await recording("german.mp3");

async function start(options?: Parameters<typeof startHarness>[0]) {
  const harness = await startHarness(options);
  harness.groq.hear = () => heard("German", "Guten Morgen");
  return { harness, ann: harness.telegram.user({ language_code: "en" }) };
}

const sendFile = (person: TelegramUser) =>
  person.sendFile("note.txt", new TextEncoder().encode("Спасибо"));

const draftCalls = ({ telegram }: Harness) =>
  telegram.calls.filter(({ method }) => method === "sendMessageDraft").length;

/**
 * Sends a file for which Groq has no room for two minutes, and waits until the bot waits for that.
 * @returns how Groq has room again
 */
async function sendAtLimit({ telegram, groq }: Harness, ann: TelegramUser): Promise<() => void> {
  const release = groq.faults.always("completions", groqRateLimit(120));
  sendFile(ann);
  await groq.busy(1);
  await groq.idle();
  // The refusal has been read when somebody else is answered.
  const bob = telegram.user({ id: 9, language_code: "en" });
  bob.write("👍");
  await bob.next(LONG_MS);
  return release;
}

/** Lets time pass for the bot and for Telegram. */
function passTime(clock: FakeClock, wall: ReturnType<typeof installWallClock>, ms: number): void {
  wall.advance(ms);
  clock.advance(ms);
}

for (
  const [what, fault] of [
    ["answers 502", { kind: "answer-after", status: 502, body: "<html>502</html>" }],
    ["breaks off its answer", { kind: "cut-after" }],
  ] as readonly [string, Fault][]
) {
  for (
    const [material, send] of [
      ["a file", sendFile],
      ["a recording", (ann: TelegramUser) => ann.sendRecording("voice", german, 45)],
    ] as const
  ) {
    test(`where Telegram takes what it shows of ${material} and ${what}, the answer stands alone in the end`, async () => {
      const { harness, ann } = await start();
      await using _ = harness;
      let sends = 0;
      harness.telegram.faults.always(
        (name) => name.startsWith("sendMessage") && ++sends === 1,
        fault,
      );
      send(ann);
      await ann.next();
      await harness.stop();
      const [answer, ...more] = written(ann.chat);
      assert.ok(answer!.document || /Good morning/.test(answer!.text!));
      assert.deepEqual(more, []);
      assert.equal(ann.draft, undefined);
    });
  }
}

test("who waits for minutes sees for as long how far it is, and after the answer no more", async () => {
  using wall = installWallClock();
  using clock = installFakeClock();
  const { harness, ann } = await start({ models: ["openai/gpt-oss-120b"] });
  await using _ = harness;
  const release = await sendAtLimit(harness, ann);
  const { id } = await ann.nextDraft(LONG_MS);
  for (let passedMs = 0; passedMs < 90_000; passedMs += STEP_MS) {
    passTime(clock, wall, STEP_MS - 1);
    assert.match(ann.draft!.text, /^⏳/);
    passTime(clock, wall, 1);
    assert.equal((await ann.nextDraft(LONG_MS)).id, id);
  }
  release();
  wall.advance(120_000);
  await passTimeUntil(ann.next(LONG_MS), clock, harness.telegram);
  assert.ok(written(ann.chat)[0]!.document);
  assert.equal(ann.draft, undefined);
  const before = draftCalls(harness);
  passTime(clock, wall, 10 * STEP_MS);
  // Whatever was sent has arrived when something else is answered.
  ann.write("👍");
  await passTimeUntil(ann.next(LONG_MS), clock, harness.telegram);
  await harness.stop();
  assert.equal(draftCalls(harness), before);
});

test("a draft that another answer ended is back while the work goes on", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  sendFile(ann);
  await ann.nextDraft(LONG_MS);
  await held.arrived(1);
  ann.write("👍");
  await ann.next(LONG_MS);
  assert.equal(ann.draft, undefined);
  clock.advance(STEP_MS);
  assert.match((await ann.nextDraft(LONG_MS)).text, /^⏳/);
  held.release();
  assert.ok((await ann.next(LONG_MS)).message.document);
});

test("a draft that is gone before the answer does not cost it", async () => {
  using wall = installWallClock();
  using clock = installFakeClock();
  const { harness, ann } = await start({ models: ["openai/gpt-oss-120b"] });
  await using _ = harness;
  const release = await sendAtLimit(harness, ann);
  await ann.nextDraft(LONG_MS);
  harness.telegram.faults.always("sendMessageDraft", telegramError(502, "Bad Gateway"));
  passTime(clock, wall, SHOWN_MS);
  assert.equal(ann.draft, undefined);
  release();
  wall.advance(120_000);
  await passTimeUntil(ann.next(LONG_MS), clock, harness.telegram);
  const [answer, ...more] = written(ann.chat);
  assert.ok(answer!.document);
  assert.deepEqual(more, []);
});

test("an answer does not overtake the draft that is on its way, and no second one follows that", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const { telegram, groq } = harness;
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  telegram.on(({ kind }) => (kind === "draft" || kind === "message") && order.push(kind));
  const arrived = failNext(harness, "sendMessageDraft", { kind: "gate", until: gate.promise });
  groq.hear = () => {
    clock.advance(3_000);
    return heard("German", "Guten Morgen");
  };
  ann.sendRecording("voice", german, 45);
  await arrived;
  await groq.busy(1);
  await groq.idle();
  const bob = telegram.user({ id: 9, language_code: "en" });
  for (const text of ["Привет", "Да"]) {
    bob.write(text);
    await bob.next(LONG_MS);
  }
  order.length = 0;
  gate.resolve();
  await ann.next(LONG_MS);
  await harness.stop();
  assert.deepEqual(order, ["draft", "message"]);
});

for (
  const [what, fail] of [
    ["fails", (harness: Harness) => {
      harness.telegram.faults.next("file", { kind: "answer", status: 404, body: "{}" });
    }],
    ["is given up", (harness: Harness) => void holdModel(harness.groq)],
  ] as const
) {
  test(`of work that ${what} no draft is shown any more`, async () => {
    using clock = installFakeClock();
    const { harness, ann } = await start({ limits: { drainMs: 1 } });
    await using _ = harness;
    fail(harness);
    sendFile(ann);
    await ann.nextDraft(LONG_MS);
    const isGivenUp = what === "is given up";
    if (isGivenUp) await harness.groq.busy(1);
    else await ann.next(LONG_MS);
    if (isGivenUp) await harness.stop();
    const before = draftCalls(harness);
    clock.advance(10 * STEP_MS);
    if (isGivenUp) await harness.restart();
    // Whatever was sent has arrived when something else is answered.
    ann.write("👍");
    await passTimeUntil(ann.next(LONG_MS), clock, harness.telegram);
    // Work that was given up is begun again, and says so once.
    assert.equal(draftCalls(harness), before + (isGivenUp ? 1 : 0));
  });
}
