import assert from "node:assert/strict";
import { groqRateLimit } from "../../../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../../../harness/fake_clock.ts";
import { startHarness } from "../../../harness/harness.ts";
import { readTask, scripted } from "../../../harness/model/scripted_model.ts";
import { heard, recording } from "../../../harness/recordings.ts";
import { bytesOf } from "../../../harness/recording_cases/recording_bytes.ts";
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

test("a recording of 50 minutes is heard in pieces, says how many are done, and comes back whole", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ voiceSecondsPerDay: 4_000 });
  const left = ["Der Anfang.", "Die Mitte.", "Noch mehr.", "Das Ende."];
  harness.groq.hear = () => {
    clock.advance(3_000);
    return { ...heard("German", left.shift()!), duration: 900 };
  };
  harness.groq.answer = scripted(({ text }) => ["de", text.replace("Das Ende", "The end")]);
  const shown = new Set<string>();
  harness.telegram.on((event) => event.kind === "draft" && shown.add(event.draft.text));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("audio", await bytesOf({ mp3: { seconds: 3_000, kbps: 16 } }), 3_000);
  const { text } = (await ann.next(600_000)).message;
  assert.match(text!, /Der Anfang\. Die Mitte\. Noch mehr\. Das Ende\.[^]*The end\.$/);
  assert.ok([...shown].some((one) => /^⏳ Listening … \d\/4$/.test(one)), [...shown].join());
});
