import assert from "node:assert/strict";
import { startHarness } from "../../../harness/harness.ts";
import { test } from "../../../harness/test.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file that only looks like text is not translated, which is told", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("data.txt", bytes("Привет\0\0\0Спасибо"));
  let { message } = await ann.next();
  while (message.text?.startsWith("⏳")) ({ message } = await ann.next());
  assert.match(message.text ?? "a file", /save it as UTF-8/);
  assert.equal(harness.groq.requests.length, 0);
});

test("the caption of a text file is translated after the file", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("note.txt", bytes("Спасибо"), { caption: "Привет" });
  let { message } = await ann.next();
  while (!message.document) ({ message } = await ann.next());
  assert.equal(new TextDecoder().decode(ann.fileOf(message)), "Thank you");
  while (message.document || message.text?.startsWith("⏳")) ({ message } = await ann.next());
  assert.match(message.text!, /^Hello/);
});
