import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";

test("the language that a text has already is not offered, and who picks it elsewhere is told so", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  await ann.press(message, "🇷🇺 → 🇬🇧");
  const { message: picker } = await ann.next();
  assert.ok(!labels(picker).some((label) => label.includes("Русский")));
  // A list of an earlier version still has it.
  const others = picker.reply_markup!.inline_keyboard.flat()
    .map((button) => "callback_data" in button ? button.callback_data : "");
  const callback_data = others.find((data) => data.startsWith("pick:"))!.replace(/\w+$/, "ru");
  const old = {
    ...picker,
    reply_markup: { inline_keyboard: [[{ text: "🇷🇺", callback_data }]] },
  };
  ann.chat.messages.set(picker.message_id, old);
  const told = await ann.press(old, "🇷🇺");
  assert.match(told.text!, /Russian/);
  const { message: closed } = await ann.next();
  assert.deepEqual(labels(closed), labels(message));
  assert.equal(harness.groq.requests.length, 1);
});

test("another language for a translation of several messages takes the place of all of them", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => [
    "ru",
    target === "en" ? "A few words only. ".repeat(380).trim() : "Kurz. ".repeat(300).trim(),
  ]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  ann.write("Слово. ".repeat(500));
  const parts = [(await ann.next()).message, (await ann.next()).message];
  await ann.press(parts[1]!, "🇷🇺 → 🇬🇧");
  await ann.press((await ann.next()).message, "Deutsch");
  const german = await ann.next();
  assert.equal(german.message.message_id, parts[0]!.message_id);
  assert.match(german.message.text!, /^Kurz\./);
  const gone = await ann.next();
  assert.deepEqual([gone.kind, gone.message.message_id], ["delete", parts[1]!.message_id]);
});
