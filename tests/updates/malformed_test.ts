import assert from "node:assert/strict";
import { startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

const from = { id: 41, is_bot: false, first_name: "A" };
const chat = { id: 41, type: "private", first_name: "A" };
const message = { message_id: 1, date: 1, chat, from };

/** Updates as a proxy or a Bot API server of one's own may hand them out. */
const MALFORMED: readonly object[] = [
  { message: "x" },
  { message: null },
  { message: [] },
  { message: 17 },
  { message: { message_id: 1, date: 1, text: "привет" } },
  { message: { ...message, chat: null, text: "привет" } },
  { message: { ...message, chat: { type: "private" }, text: "привет" } },
  { message: { ...message, chat: { id: "41", type: "private" }, text: "привет" } },
  { message: { ...message, from: "A", text: "привет" } },
  { message: { ...message, text: 17 } },
  { message: { ...message, text: ["привет"] } },
  { message: { ...message, caption: {}, photo: [] } },
  { message: { ...message, voice: "x" } },
  { message: { ...message, voice: {} } },
  { message: { ...message, document: { file_id: 1 } } },
  { message: { ...message, text: "привет", entities: "bold" } },
  { message: { ...message, text: "привет", entities: [null] } },
  { message: { ...message, text: "привет", entities: [{ type: "bold" }] } },
  { message: { ...message, text: "/tr", entities: [{ type: 1, offset: -1, length: 0.5 }] } },
  { message: { ...message, text: "/tr", reply_to_message: "x" } },
  { message: { ...message, text: "/tr", quote: { text: 1 } } },
  { message: { ...message, migrate_to_chat_id: "x" } },
  { edited_message: { message_id: 7 } },
  { edited_message: "x" },
  { callback_query: { id: "1", data: "hear" } },
  { callback_query: { id: 3, from: null, data: 7, message: "x" } },
  { callback_query: { id: "4", from, data: "again", message: { reply_to_message: [] } } },
];
/** Of a form that the program need not know, or of which nothing is missing that it reads. */
const HARMLESS: readonly object[] = [
  {},
  { something_new: "x" },
  { my_chat_member: { date: 1 } },
  { callback_query: { id: "2", from, data: "back:ru:en", chat_instance: "1" } },
];

test("updates that have not the form they should have are passed over with a line each, and the good ones are answered", async () => {
  await using harness = await startHarness();
  const { telegram, lines } = harness;
  telegram.judge.tolerate(/^(update|result of getUpdates)/);
  const ann = telegram.user({ language_code: "en" });
  for (const update of [...MALFORMED, ...HARMLESS]) {
    ann.write("Привет");
    telegram.addUpdate(update as Parameters<typeof telegram.addUpdate>[0]);
    assert.match((await ann.next()).message.text!, /^Hello/);
  }
  ann.write("Спасибо");
  assert.match((await ann.next()).message.text!, /^Thank you/);
  await harness.stop();
  const told = lines.filter((line) => line.includes("An update is passed over"));
  const fields = told.map((line) => /update_id=\d+ field=(\S+)/.exec(line)?.[1]);
  assert.equal(fields.length, MALFORMED.length, fields.join("\n"));
  assert.ok(fields.every(Boolean), fields.join("\n"));
  assert.deepEqual(lines.filter((line) => line.includes(" - ERROR - ")), []);
  await harness.restart();
  ann.write("Да");
  await ann.next();
});
