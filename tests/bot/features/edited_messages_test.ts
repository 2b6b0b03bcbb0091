import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Message, Update } from "grammy/types";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { groupMember, written } from "../../harness/group_member.ts";
import { startHarness } from "../../harness/harness.ts";

test(
  "an edit that leaves the text as it was costs no call and shows nothing new",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("/setlang english");
    await ann.next();
    const sent = ann.write("Где аптека?");
    const { message } = await ann.next();
    ann.edit(sent.message_id, "Где аптека?");
    ann.write("👍");
    await ann.next();
    await harness.stop();
    assert.equal(harness.groq.requests.length, 1);
    assert.deepEqual(ann.chat.messages.get(message.message_id), message);
    assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
  },
);

test("an edited message that was never answered is answered now", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const old = harness.telegram.side.chats.post(ann.chat, ann.profile, { text: "Да" });
  ann.edit(old.message_id, "Спасибо");
  const { kind, message } = await ann.next();
  assert.equal(kind, "message");
  assert.match(message.text!, /^Thank you/);
  assert.equal(message.reply_to_message?.message_id, old.message_id);
});

test("an edited caption is followed", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const photo = ann.send({ photo: [], caption: "Да" } as Partial<Message>);
  const first = await ann.next();
  assert.match(first.message.text!, /^Yes/);
  const { chats } = harness.telegram.side;
  const edited = chats.replace(ann.chat, { ...photo, caption: "Спасибо", edit_date: 2 } as Message);
  harness.telegram.addUpdate({ edited_message: edited as Update["edited_message"] & object });
  const second = await ann.next();
  assert.equal(second.kind, "edit");
  assert.equal(second.message.message_id, first.message.message_id);
  assert.equal(second.message.text, "Thank you");
});

test("the edited caption of a file that is not translated itself is followed as well", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendFile("paper.zip", new Uint8Array(9), { caption: "Да" });
  const first = await ann.next();
  const edited = { ...sent, caption: "Спасибо", edit_date: sent.date + 1 };
  harness.telegram.side.chats.replace(ann.chat, edited);
  harness.telegram.addUpdate({ edited_message: edited as Update["edited_message"] & object });
  const second = await ann.next();
  assert.equal(second.message.message_id, first.message.message_id);
  assert.equal(second.message.text, "Thank you");
});

test("whoever deleted the translation gets a new one when they edit their text", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.write("Да");
  const { message } = await ann.next();
  ann.deleteMessage(message.message_id);
  ann.edit(sent.message_id, "Спасибо");
  let output = await ann.next();
  while (output.kind === "delete") output = await ann.next();
  assert.equal(output.kind, "message");
  assert.equal(output.message.text, "Thank you");
});

test("a command that is edited does nothing", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.write("/mylang");
  await ann.next();
  ann.edit(sent.message_id, "/setlang german");
  ann.write("/mylang");
  assert.match((await ann.next()).message.text!, /I translate into English/);
  assert.equal(written(ann.chat).length, 2);
});

test(
  "in a group an edit is followed where the translation was asked for, and nowhere else",
  async () => {
    await using harness = await startHarness();
    const group = harness.telegram.group("Friends");
    const ann = groupMember(harness.telegram, group, {
      id: 77,
      is_bot: false,
      first_name: "Ann",
      language_code: "en",
    });
    const asked = ann.write("Да");
    const unasked = ann.write("Нет");
    ann.write("/tr", asked);
    await harness.telegram.waitForCall(({ method }) => method === "sendMessage");
    ann.edit(unasked, "Спасибо");
    ann.edit(asked, "Привет");
    await harness.telegram.waitForCall(({ method }) => method === "editMessageText");
    await harness.stop();
    assert.equal(written(group).length, 1);
    assert.match(written(group)[0]!.text!, /^Hello/);
    assert.equal(harness.groq.requests.length, 2);
  },
);

test("an answer that is too old to be edited is given anew", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.write("Привет");
  const { message } = await ann.next();
  const refused = telegramError(400, "Bad Request: message can't be edited");
  harness.telegram.faults.next("editMessageText", refused);
  ann.edit(sent.message_id, "Спасибо");
  const second = await ann.next();
  assert.equal(second.kind, "message");
  assert.notEqual(second.message.message_id, message.message_id);
  assert.match(second.message.text!, /^Thank you/);
});

test("the caption of a file is followed, what stands in the file stays answered", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendFile("a.txt", new TextEncoder().encode("Спасибо"), { caption: "Да" });
  let { message } = await ann.next();
  while (message.document === undefined) ({ message } = await ann.next());
  while (!message.text?.startsWith("Yes")) ({ message } = await ann.next());
  const before = written(ann.chat).map(({ message_id }) => message_id);
  ann.edit(sent.message_id, "Спасибо");
  const { kind, message: changed } = await ann.next();
  assert.deepEqual([kind, changed.message_id], ["edit", message.message_id]);
  assert.match(changed.text!, /^Thank you/);
  assert.deepEqual(written(ann.chat).map(({ message_id }) => message_id), before);
});
