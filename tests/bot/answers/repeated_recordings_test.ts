import assert from "node:assert/strict";
import { groqRateLimit } from "../../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { installWallClock } from "../../harness/fake_clock.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const HOUR_MS = 3_600_000;
const german = await recording("german.mp3");

async function start() {
  const harness = await startHarness();
  harness.groq.hear = () => heard("German", "Guten Morgen");
  return { harness, ann: harness.telegram.user({ language_code: "en" }) };
}

/** Returns the answer to a recording. */
async function speak(person: TelegramUser, seconds: number) {
  person.sendRecording("voice", german, seconds);
  return (await person.next()).message;
}

const hearings = ({ groq }: Harness) =>
  groq.requests.filter(({ path }) => path.endsWith("transcriptions")).length;

test("another language for a long recording takes the place of the translation, not of a line of progress", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const first = await speak(ann, 45);
  await ann.press(first, "🇩🇪 → 🇬🇧");
  await ann.press((await ann.next()).message, "Español");
  const second = (await ann.next()).message;
  assert.equal(second.message_id, first.message_id);
  assert.equal(second.text, "🎙 Guten Morgen\nBuenos días");
});

test("who sees a translation already is told of a limit at once, however long the recording is", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const first = await speak(ann, 45);
  await ann.press(first, "🇩🇪 → 🇬🇧");
  const { message: picker } = await ann.next();
  harness.groq.faults.next("completions", groqRateLimit(7));
  await ann.press(picker, "Español");
  assert.match((await ann.next()).message.text!, /wait 7 seconds/);
});

for (const [hours, calls] of [[23, 1], [25, 2]] as const) {
  const what = calls === 1 ? "costs no second hearing" : "is heard anew";
  test(`another language for a recording of ${hours} hours ago ${what}`, async () => {
    using clock = installWallClock();
    const { harness, ann } = await start();
    await using _ = harness;
    const { message_id } = ann.sendRecording("voice", german, 3);
    await ann.next();
    clock.advance(hours * HOUR_MS);
    ann.write("🇪🇸", { reply_to_message_id: message_id });
    assert.equal((await ann.next()).message.text, "🎙 Guten Morgen\nBuenos días");
    assert.equal(hearings(harness), calls);
  });
}

test("a recording is remembered while others talk: its other language costs no second hearing", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = ann.sendRecording("voice", german, 3);
  await ann.next();
  for (let others = 0; others < 50; others++) await speak(ann, 3);
  const before = hearings(harness);
  ann.write("🇪🇸", { reply_to_message_id: message_id });
  assert.match((await ann.next()).message.text!, /Buenos días$/);
  assert.equal(hearings(harness), before);
});

for (const [seconds, isTold] of [[30, false], [31, true]] as const) {
  test(`a recording of ${seconds} s ${isTold ? "says" : "does not say"} how far it is`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    const { telegram } = harness;
    ann.sendRecording("voice", german, seconds);
    await ann.next();
    const isSaid = telegram.calls.some(({ method }) => method === "sendMessageDraft");
    assert.equal(isSaid, isTold);
  });
}
