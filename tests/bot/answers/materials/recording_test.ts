import assert from "node:assert/strict";
import { groqRateLimit } from "../../../../src/playground/groq/refusal.ts";
import { startHarness } from "../../../harness/harness.ts";
import { readTask, scripted } from "../../../harness/model/scripted_model.ts";
import { heard, recording } from "../../../harness/recordings.ts";
import { test } from "../../../harness/test.ts";

const german = await recording("german.mp3");

test("whoever sees how far their recording is has its limits waited out", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.hear = () => heard("German", "Guten Morgen");
  harness.groq.faults.next("transcriptions", groqRateLimit(0));
  harness.groq.faults.next("completions", groqRateLimit(0));
  ann.sendRecording("voice", german, 45);
  const { message } = await ann.next();
  assert.equal(message.text, "🎙 Guten Morgen\nGood morning");
});

test("the translation of a long speech, in several messages, is translated back whole", async () => {
  await using harness = await startHarness();
  const said = "Ein paar Worte. ".repeat(200).trim();
  const translated = "A few words only. ".repeat(190).trim();
  harness.groq.hear = () => heard("German", said);
  harness.groq.answer = scripted(() => ["de", translated]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", german, 20);
  await ann.next();
  const { message } = await ann.next();
  assert.ok(translated.endsWith(message.text!));
  await ann.press(message, "⇄");
  const asked = harness.groq.requests.at(-1)!.body as Parameters<typeof readTask>[0];
  assert.equal(readTask(asked).text, message.text);
});
