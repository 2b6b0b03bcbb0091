import assert from "node:assert/strict";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { installWallClock } from "../../harness/fake_clock.ts";
import { failNext } from "../../harness/fail_next.ts";
import { askForFile, written } from "../../harness/group_member.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const DAY_MS = 24 * 3_600_000;
const INVALID = telegramError(400, "Bad Request: TEXTDRAFT_PEER_INVALID");
const HOUR = telegramError(429, "Too Many Requests: retry after 3600", { retry_after: 3_600 });
const german = await recording("german.mp3");

async function start() {
  const harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  harness.groq.hear = () => heard("German", "Guten Morgen");
  const [ann, bob] = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
  return { harness, ann: ann!, bob: bob! };
}

const draftCalls = ({ telegram }: Harness) =>
  telegram.calls.filter(({ method }) => method === "sendMessageDraft").length;

/** Sends a longer recording. @returns the messages by which it is answered, as they were at first */
async function speak(person: TelegramUser): Promise<string[]> {
  person.sendRecording("voice", german, 45);
  return await answered(person);
}

async function answered(person: TelegramUser): Promise<string[]> {
  const said: string[] = [];
  while (!said.at(-1)?.endsWith("Good morning")) said.push((await person.next()).message.text!);
  return said;
}

const sendFile = (person: TelegramUser) =>
  person.sendFile("note.txt", new TextEncoder().encode("Спасибо"));

test("who has no drafts sees in a message how far it is, which becomes the answer; nobody asks again that day", async () => {
  using wall = installWallClock();
  const { harness, ann, bob } = await start();
  await using _ = harness;
  let refused = 0;
  const allow = harness.telegram.faults.always(
    (name) => name === "sendMessageDraft" && ++refused > 0,
    INVALID,
  );
  for (let time = 0; time < 3; time++) {
    assert.match((await speak(ann))[0]!, /^⏳ Downloading/);
  }
  assert.equal(refused, 1);
  assert.deepEqual(written(ann.chat).map(({ text }) => text), [
    ...["🎙 Guten Morgen\nGood morning", "🎙 Guten Morgen\nGood morning"],
    "🎙 Guten Morgen\nGood morning",
  ]);
  allow();
  assert.equal((await speak(bob)).length, 1);
  assert.equal(draftCalls(harness), 1);
  wall.advance(DAY_MS);
  assert.equal((await speak(ann)).length, 1);
  assert.equal(draftCalls(harness), 2);
});

test("a recording that is heard again leaves the answer that its progress became", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.telegram.faults.always("sendMessageDraft", INVALID);
  const { message_id } = ann.sendRecording("voice", german, 45);
  await answered(ann);
  ann.write("/listen german", { reply_to_message_id: message_id });
  await answered(ann);
  assert.equal(written(ann.chat).filter(({ text }) => text?.endsWith("Good morning")).length, 2);
});

test("a server of one's own that knows no drafts is asked for one once", async () => {
  const { harness, ann, bob } = await start();
  await using _ = harness;
  harness.telegram.faults.next("sendMessageDraft", telegramError(404, "Not Found"));
  for (const person of [ann, bob, ann]) {
    assert.match((await speak(person))[0]!, /^⏳ Downloading/);
  }
  assert.equal(draftCalls(harness), 0);
});

for (
  const [what, fault] of [
    ["is at a limit", HOUR],
    ["is away", telegramError(502, "Bad Gateway")],
    ["breaks off", { kind: "cut" }],
  ] as const
) {
  test(`a draft that does not arrive because Telegram ${what} becomes no message, and the next one is tried`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    const failed = failNext(harness, "sendMessageDraft", fault);
    assert.equal((await speak(ann)).length, 1);
    await failed;
    assert.equal((await speak(ann)).length, 1);
    assert.ok(draftCalls(harness) >= 1);
    assert.ok(!harness.lines.some((line) => / - (WARNING|ERROR) - /.test(line)));
  });
}

test("a message that an interrupted run left at ⏳ becomes the answer, where drafts are taken now, too", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.telegram.faults.next("sendMessageDraft", INVALID);
  const remove = harness.groq.faults.always("transcriptions", { kind: "stall" });
  ann.sendRecording("voice", german, 45);
  const left = (await ann.next()).message;
  assert.match(left.text!, /^⏳/);
  await harness.groq.busy(1);
  await harness.stop();
  remove();
  await harness.restart();
  let { message } = await ann.next();
  while (message.text!.startsWith("⏳")) ({ message } = await ann.next());
  assert.equal(message.message_id, left.message_id);
  assert.equal(draftCalls(harness), 0);
  assert.equal(written(ann.chat).length, 1);
});

for (const where of ["in private", "in a group"]) {
  test(`${where} nothing stays at ⏳ when an answer that was made before a restart arrives after it`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    const { telegram } = harness;
    telegram.faults.next("sendMessageDraft", INVALID);
    const refused = failNext(harness, "sendDocument", HOUR);
    const group = telegram.group("Friends");
    if (where === "in private") sendFile(ann);
    else askForFile(telegram, group, ann, "Спасибо");
    await refused;
    await harness.stop();
    await harness.restart();
    await telegram.waitForCall(({ method }) => method === "deleteMessage");
    await harness.stop();
    const [answer, ...more] = written(where === "in private" ? ann.chat : group);
    assert.equal(answer?.document?.file_name, "note.en.txt");
    assert.deepEqual(more, []);
  });
}

test("an answer that is made again says how far it is in its own message, not in a draft", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.faults.next("completions", groqError(400));
  sendFile(ann);
  const { message } = await ann.next();
  const before = draftCalls(harness);
  await ann.press(message, "Try again");
  const output = await ann.next();
  assert.deepEqual([output.kind, output.message.message_id], ["edit", message.message_id]);
  assert.match(output.message.text!, /^⏳/);
  await harness.telegram.waitForCall(({ method }) => method === "deleteMessage");
  assert.equal(draftCalls(harness), before);
});
