import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";

test("what has no room below a translation comes as a message of its own, which answers it", async () => {
  await using harness = await startHarness();
  const [there, back] = ["A few words only. ".repeat(150), "Слово за словом. ".repeat(150)]
    .map((text) => text.trim()) as [string, string];
  harness.groq.answer = scripted(({ text }) =>
    /\p{Script=Cyrillic}/u.test(text) ? ["ru", there] : ["en", back]
  );
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  ann.write("Слово. ".repeat(300));
  const { message } = await ann.next();
  await ann.press(message, "⇄");
  const added = await ann.next();
  assert.equal(added.kind, "message");
  assert.equal(added.message.text, back);
  assert.equal(added.message.reply_to_message?.message_id, message.message_id);
});
