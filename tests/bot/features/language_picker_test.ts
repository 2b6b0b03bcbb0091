import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";

test("whoever picks the language that a text has already is told so, and the row comes back", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  await ann.press(message, "🇷🇺 → 🇬🇧");
  const told = await ann.press((await ann.next()).message, "Русский");
  assert.match(told.text!, /Russian/);
  const { message: closed } = await ann.next();
  assert.deepEqual(labels(closed), ["🇷🇺 → 🇬🇧", "⇄", "⧉"]);
  assert.equal(closed.text, message.text);
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
