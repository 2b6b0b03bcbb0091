import assert from "node:assert/strict";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { startHarness } from "../../harness/harness.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file on its way can be stopped by the button below the draft, and asked for again", async () => {
  await using harness = await startHarness();
  const gate = Promise.withResolvers<void>();
  harness.groq.answer = async (chat) => {
    await gate.promise;
    return await scripted(() => ["ru", "Thanks"])(chat);
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("a.txt", bytes("Спасибо"));
  await ann.nextDraft();
  await harness.groq.busy(1);
  ann.stopDraft();
  const { message } = await ann.next();
  assert.equal(message.text, "Stopped.");
  assert.equal(message.reply_to_message?.document?.file_name, "a.txt");
  gate.resolve();
  await ann.press(message, "🔄 Try again");
  let next = await ann.next();
  while (!next.message.document) next = await ann.next();
  assert.equal(new TextDecoder().decode(ann.fileOf(next.message)), "Thanks");
});

test("where Telegram takes no drafts, the button stands below the message that says how far it is", async () => {
  await using harness = await startHarness();
  harness.telegram.faults.next(
    "sendMessageDraft",
    telegramError(400, "Bad Request: TEXTDRAFT_PEER_INVALID"),
  );
  const gate = Promise.withResolvers<void>();
  harness.groq.answer = async (chat) => {
    await gate.promise;
    return await scripted(() => ["ru", "Thanks"])(chat);
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("a.txt", bytes("Спасибо"));
  const { message } = await ann.next();
  assert.match(message.text!, /I am reading a\.txt/);
  await harness.groq.busy(1);
  // Another message of the chat is answered meanwhile, and stops nothing.
  const other = ann.sendFile("b.txt", bytes("Привет"));
  await harness.groq.busy(1);
  await ann.press(message, "✕ Stop");
  let stopped = await ann.next();
  while (stopped.message.text !== "Stopped.") stopped = await ann.next();
  assert.equal(stopped.message.message_id, message.message_id);
  gate.resolve();
  let next = await ann.next();
  while (!next.message.document) next = await ann.next();
  assert.equal(next.message.reply_to_message?.message_id, other.message_id);
});

test("a press on a button of work that is over stops nothing, and is acknowledged", async () => {
  await using harness = await startHarness();
  harness.telegram.faults.next(
    "sendMessageDraft",
    telegramError(400, "Bad Request: TEXTDRAFT_PEER_INVALID"),
  );
  harness.groq.answer = scripted(() => ["ru", "Thanks"]);
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendFile("a.txt", bytes("Спасибо"));
  const { message } = await ann.next();
  let next = await ann.next();
  while (!next.message.document) next = await ann.next();
  const from = harness.lines.length;
  harness.telegram.addUpdate({
    stopped_message_generation: {
      chat: ann.chat.chat as typeof sent.chat & { type: "private"; first_name: string },
      draft_id: sent.message_id,
    },
  });
  await harness.waitForLine(/kind=press outcome=done/, from);
  const { text } = await ann.press(message, "✕ Stop").catch(() => ({ text: undefined }));
  assert.equal(text, undefined);
});
