import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { askForFile, written } from "../../harness/group_member.ts";
import { startHarness } from "../../harness/harness.ts";
import { readTask, scripted } from "../../harness/model/scripted_model.ts";

/** Edits of one message that follow each other faster are punished (telegram.md, flood limits). */
const PAUSE_MS = 3_000;
const PIECES = 12;

/** A text that is cut into about so many pieces. */
const LONG = Array.from(
  { length: PIECES },
  (_, part) => `Часть ${part}. ${"Одно короткое предложение о погоде. ".repeat(170)}`,
).join("\n\n");

/** A bot that translates a long file in a group, every piece of which takes so long by the clock. */
async function translate(pieceMs: number) {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const { telegram, groq } = harness;
  let nowMs = 0;
  let edits = 0;
  const answer = scripted(({ text }) => ["ru", text.replaceAll(/\p{Script=Cyrillic}+/gu, "word")]);
  groq.answer = (chat) => {
    if (readTask(chat).text.includes("Часть")) {
      nowMs += pieceMs;
      clock.advance(pieceMs);
    }
    return answer(chat);
  };
  telegram.on((event) => {
    if (event.kind === "edit" && event.message.text?.startsWith("⏳")) edits++;
  });
  const ann = telegram.user({ language_code: "en" });
  const group = telegram.group("Friends");
  askForFile(telegram, group, ann, LONG);
  let output = await group.next();
  const first = output.message.message_id;
  while (!output.message.document) output = await group.next();
  await harness.stop();
  assert.equal(group.messages.has(first), false);
  assert.ok(!telegram.calls.some(({ method }) => method === "sendMessageDraft"));
  return { edits, tookMs: nowMs, file: new TextDecoder().decode(ann.fileOf(output.message)) };
}

test(
  "in a group pieces that come fast change the progress message not at all, and the file is whole",
  async () => {
    const { edits, file } = await translate(10);
    assert.equal(edits, 0);
    assert.equal(file, LONG.replaceAll(/\p{Script=Cyrillic}+/gu, "word"));
  },
);

test(
  "pieces that come every second change it every three seconds at most",
  async () => {
    const { edits, tookMs } = await translate(1_000);
    assert.ok(edits > 1);
    assert.ok(edits <= tookMs / PAUSE_MS, `${edits} in ${tookMs} ms`);
  },
);

test("in a group a result does not overtake the progress that is on its way, and takes its place", async () => {
  await using harness = await startHarness();
  const { telegram } = harness;
  const gate = Promise.withResolvers<void>();
  telegram.faults.next("sendMessage", { kind: "gate", until: gate.promise });
  const [ann, bob] = [
    telegram.user({ language_code: "en" }),
    telegram.user({ language_code: "en" }),
  ];
  let files = 0;
  telegram.on((event) => event.kind === "message" && event.message.document && files++);
  const group = telegram.group("Friends");
  askForFile(telegram, group, ann!, "Спасибо");
  await telegram.waitForCall(({ method }) => method === "getFile");
  await harness.groq.busy(1);
  await harness.groq.idle();
  // Others go on meanwhile, long enough for a result that does not wait.
  for (const text of ["Привет", "Да"]) {
    bob!.write(text);
    await bob!.next();
  }
  files = 0;
  gate.resolve();
  let output = await group.next();
  while (!output.message.document) output = await group.next();
  await harness.stop();
  assert.equal(files, 1);
  assert.deepEqual(written(group).map(({ message_id }) => message_id), [
    output.message.message_id,
  ]);
});

test(
  "when an edit of the progress fails, the result arrives all the same",
  async () => {
    using clock = installFakeClock();
    await using harness = await startHarness();
    harness.telegram.faults.next("editMessageText", {
      kind: "answer",
      status: 400,
      body: '{"ok":false,"error_code":400,"description":"Bad Request: CHAT_WRITE_FORBIDDEN"}',
    });
    const { answer } = harness.groq;
    harness.groq.answer = (chat) => {
      clock.advance(PAUSE_MS);
      return answer(chat);
    };
    const ann = harness.telegram.user({ language_code: "en" });
    const group = harness.telegram.group("Friends");
    askForFile(harness.telegram, group, ann, "Спасибо");
    let output = await group.next();
    while (!output.message.document) output = await group.next();
    assert.equal(new TextDecoder().decode(ann.fileOf(output.message)), "Thank you");
    await harness.stop();
    assert.deepEqual(written(group).map(({ message_id }) => message_id), [
      output.message.message_id,
    ]);
    assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
  },
);
