import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { installWallClock } from "../../harness/fake_clock.ts";

const DAY_MS = 24 * 3_600_000;
const USED_UP = /used its 1 minutes of speech for today/;
const english = await recording("english.ogg");

/**
 * A bot that hears for a minute a day; every recording is as long as the service says, whatever
 * the app announced.
 */
async function start(heardS: number) {
  const harness = await startHarness({ voiceSecondsPerDay: 60 });
  harness.groq.hear = () => ({ ...heard("English", "I need a doctor."), duration: heardS });
  return harness;
}

async function speak(person: TelegramUser, announcedS: number): Promise<string> {
  person.sendRecording("voice", english, announcedS);
  return (await person.next()).message.text!;
}

test(
  "what was heard counts, and what would be over the day's minutes is refused without a call",
  async () => {
    await using harness = await start(50);
    const ann = harness.telegram.user({ language_code: "en" });
    assert.match(await speak(ann, 5), /I need a doctor/);
    assert.match(await speak(ann, 11), USED_UP);
    assert.equal(harness.groq.requests.length, 1);
    assert.equal(harness.telegram.calls.filter(({ method }) => method === "getFile").length, 1);
    assert.match(await speak(ann, 10), /I need a doctor/);
    assert.match(await speak(ann, 1), USED_UP);
  },
);

test(
  "a restart gives no minutes back, another chat has its own, and tomorrow there are new ones",
  async () => {
    using clock = installWallClock();
    await using harness = await start(60);
    const [ann, bob] = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
    assert.match(await speak(ann!, 5), /I need a doctor/);
    await harness.restart();
    assert.match(await speak(ann!, 1), USED_UP);
    assert.match(await speak(bob!, 60), /I need a doctor/);
    clock.advance(DAY_MS);
    assert.match(await speak(ann!, 60), /I need a doctor/);
  },
);

test("what was not heard costs nothing", async () => {
  await using harness = await start(30);
  const ann = harness.telegram.user({ language_code: "en" });
  for (const status of [400, 401, 413, 429]) {
    harness.groq.faults.next("transcriptions", groqError(status));
    assert.doesNotMatch(await speak(ann, 30), USED_UP);
  }
  harness.telegram.faults.next("file", { kind: "answer", status: 404, body: "" });
  assert.match(await speak(ann, 30), /no longer has/);
  assert.match(await speak(ann, 30), /I need a doctor/);
});

test("the same recording sent again is known: no call, no minutes", async () => {
  await using harness = await start(30);
  const ann = harness.telegram.user({ language_code: "en" });
  const { voice } = ann.sendRecording("voice", english, 30);
  await ann.next();
  for (let time = 0; time < 5; time++) {
    ann.send({ voice: { ...voice!, file_id: voice!.file_id } });
    assert.match((await ann.next()).message.text!, /I need a doctor/);
  }
  assert.equal(harness.groq.requests.length, 1);
  assert.match(await speak(ann, 30), /I need a doctor/);
  assert.match(await speak(ann, 1), USED_UP);
  ann.send({ voice: { ...voice!, file_id: voice!.file_id } });
  assert.match((await ann.next()).message.text!, /I need a doctor/);
});
