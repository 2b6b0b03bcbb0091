import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const film = await recording("note.mp4");
const SAID = [
  { text: " Guten Morgen, liebe Kinder.", start: 0.5, end: 2.25 },
  { text: " Heute lernen wir schwimmen.", start: 3, end: 5 },
];
const SUBTITLES = "1\n00:00:00,500 --> 00:00:02,250\nGood morning, dear children.\n\n" +
  "2\n00:00:03,000 --> 00:00:05,000\nToday we learn to swim.\n";

async function start() {
  const harness = await startHarness();
  harness.groq.hear = () => ({
    text: SAID.map(({ text }) => text).join(""),
    language: "German",
    duration: 6,
    segments: SAID.map((one) => ({ ...one, avg_logprob: -0.2, no_speech_prob: 0.01 })),
  });
  harness.groq.answer = scripted(({ text }) => [
    "de",
    text.replace(/Guten Morgen, liebe Kinder/, "Good morning, dear children")
      .replace(/Heute lernen wir schwimmen/, "Today we learn to swim"),
  ]);
  return { harness, ann: harness.telegram.user({ language_code: "en" }) };
}

type Ann = Awaited<ReturnType<typeof start>>["ann"];

/** Returns the next message that is a file, and what stands in it. */
async function nextFile(ann: Ann) {
  let next = await ann.next();
  while (!next.message.document) next = await ann.next();
  const { message } = next;
  return { message, text: new TextDecoder().decode(ann.fileOf(message)) };
}

test("a button below a video sends what is said in it as subtitles, with its times", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.sendRecording("video", film, 6);
  const { message } = await ann.next();
  assert.match(message.text!, /Good morning, dear children/);
  await ann.press(message, "💬 Subtitles");
  const { message: file, text } = await nextFile(ann);
  assert.equal(text, SUBTITLES);
  assert.match(file.document!.file_name!, /\.en\.srt$/);
  assert.match(file.caption!, /German.*English/);
  const uploads = harness.groq.requests.filter(({ path }) => path.endsWith("transcriptions"));
  assert.equal(uploads.length, 1);

  await ann.press(file, "⇅ Both languages");
  assert.match(
    (await nextFile(ann)).text,
    /^1\n\S+ --> \S+\nGuten Morgen, liebe Kinder\.\nGood morning, dear children\.\n\n2\n/,
  );
});

test("a reply with /subtitles works for every recording, in the language that is named", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = ann.sendRecording("voice", film, 6);
  const { message } = await ann.next();
  assert.ok(!labels(message).includes("💬 Subtitles"));
  ann.write("/subtitles german", { reply_to_message_id: message_id });
  const { message: file, text } = await nextFile(ann);
  assert.match(text, /Guten Morgen, liebe Kinder\.\n\n2\n00:00:03,000 --> 00:00:05,000\nHeute/);
  assert.match(file.document!.file_name!, /\.de\.srt$/);
});

test("whoever replies to nothing, or to no recording, is told what to do", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.write("/subtitles");
  assert.match((await ann.next()).message.text!, /Reply with \/subtitles to a video/);
  ann.write("/subtitles klingonese", {
    reply_to_message_id: ann.sendRecording("voice", film, 6).message_id,
  });
  const answers = [(await ann.next()).message.text!, (await ann.next()).message.text!];
  assert.ok(answers.some((text) => /Reply with \/subtitles to a video/.test(text)));
});
