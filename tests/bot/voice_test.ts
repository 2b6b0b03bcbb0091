import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { Fault } from "../../src/playground/faults.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { answersByRecording, heard, recording } from "../harness/recordings.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";

const hear = await answersByRecording();
const [english, russian, german] = await Promise.all(
  ["english.ogg", "russian.m4a", "german.mp3"].map(recording),
);

async function start(options = {}) {
  const harness = await startHarness(options);
  harness.groq.hear = hear;
  return harness;
}

const uploads = (harness: Awaited<ReturnType<typeof start>>) =>
  harness.groq.requests.filter(({ path }) => path.endsWith("transcriptions"));

test("a voice message is answered by what was said, folded, and its translation below", async () => {
  await using harness = await start();
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendRecording("voice", russian!, 2);
  const { message } = await ann.next();
  assert.equal(message.text, "🎙 Где аптека?\nWhere is the pharmacy?");
  assert.deepEqual(message.entities, [{ type: "expandable_blockquote", offset: 0, length: 14 }]);
  assert.equal(message.reply_to_message?.message_id, sent.message_id);
  assert.match(labels(message).join(), /^🇷🇺 → 🇬🇧,⇄ Reverse,📋 Copy,.*👂 Wrong language\?$/);
  const [upload] = uploads(harness);
  const file = (upload!.body as FormData).get("file") as File;
  assert.equal(file.name, "recording.m4a");
});

test("every kind of recording is heard: audio, video, round video, a file", async () => {
  await using harness = await start();
  const ann = harness.telegram.user({ language_code: "en" });
  const note = await recording("note.mp4");
  for (
    const send of [
      () => ann.sendRecording("audio", german!, 2),
      () => ann.sendRecording("video", note, 2),
      () => ann.sendRecording("video_note", note, 2),
      () => ann.sendFile("a.bin", german!, {}, "audio/mpeg"),
    ]
  ) {
    send();
    assert.match((await ann.next()).message.text!, /^🎙 Guten Morgen\nGood morning/);
  }
});

test("one's own language is written down, and a button translates it", async () => {
  await using harness = await start();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", english!, 3);
  const { message } = await ann.next();
  assert.equal(message.text, "🎙 I need a doctor. It hurts here.");
  assert.deepEqual(labels(message), ["🌐 Translate", "👂 Wrong language?"]);
  await ann.press(message, "Translate");
  await ann.press((await ann.next()).message, "Español");
  const spanish = await ann.next();
  assert.equal(
    spanish.message.text,
    "🎙 I need a doctor. It hurts here.\nNecesito un médico. Me duele aquí.",
  );
  assert.equal(uploads(harness).length, 1);
  await ann.press(spanish.message, "⇄");
  assert.match((await ann.next()).message.text!, /⇄ I need a doctor\. It hurts here\.$/);
});

test("a pair makes it an interpreter between two people", async () => {
  await using harness = await start();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/pair english russian");
  await ann.next();
  ann.sendRecording("voice", english!, 3);
  assert.match((await ann.next()).message.text!, /\nМне нужен врач\. Болит здесь\.$/);
  ann.sendRecording("voice", russian!, 2);
  assert.match((await ann.next()).message.text!, /\nWhere is the pharmacy\?$/);
});

test("silence and noise are answered by 'I heard no speech', not by phantom text", async () => {
  await using harness = await start();
  const ann = harness.telegram.user({ language_code: "de" });
  for (const name of ["silence.ogg", "noise.ogg"]) {
    ann.sendRecording("voice", await recording(name), 3);
    assert.equal((await ann.next()).message.text, "Ich habe keine Sprache gehört.");
  }
});

test("a doubtful language is heard once more as the chat's own, and the better one is kept", async () => {
  await using harness = await start();
  const asked: (string | undefined)[] = [];
  harness.groq.hear = ({ language }) => {
    asked.push(language);
    return language === "ru"
      ? heard("ru", "Где аптека?", { avg_logprob: -0.3 })
      : heard("Ukrainian", "Де аптека?", { avg_logprob: -0.9 });
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/pair english russian");
  await ann.next();
  ann.sendRecording("voice", english!, 2);
  assert.match((await ann.next()).message.text!, /Где аптека/);
  assert.deepEqual(asked, [undefined, "ru"]);
  harness.groq.hear = ({ language }) => {
    asked.push(language);
    return heard("German", "Guten Morgen", { avg_logprob: -0.1 });
  };
  ann.sendRecording("voice", german!, 2);
  assert.match((await ann.next()).message.text!, /Guten Morgen\nGood morning/);
  assert.deepEqual(asked, [undefined, "ru", undefined]);
});

test("'wrong language?' and /listen hear it again as the language one names", async () => {
  await using harness = await start();
  harness.groq.hear = ({ language }) =>
    language === "de" ? heard("de", "Guten Morgen") : heard("Dutch", "Goeden morgen");
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendRecording("voice", german!, 20);
  const first = await ann.next();
  await ann.press(first.message, "Wrong language?");
  await ann.press((await ann.next()).message, "Deutsch");
  const second = await ann.next();
  assert.equal(second.kind, "edit");
  assert.equal(second.message.text, "🎙 Guten Morgen\nGood morning");
  ann.write("/listen german", { reply_to_message_id: sent.message_id });
  assert.equal((await ann.next()).message.text, "🎙 Guten Morgen\nGood morning");
  ann.write("/listen");
  assert.match((await ann.next()).message.text!, /Reply with \/listen/);
});

test("in a group, /tr and /listen answer the recording they reply to, and nothing else is heard", async () => {
  await using harness = await start();
  const { telegram } = harness;
  const group = telegram.group("Friends");
  const from = { id: 77, is_bot: false, first_name: "Ann", language_code: "en" };
  const { id } = telegram.side.files.add("voice", ".oga", russian!);
  const voice = { file_id: id, file_unique_id: "u", duration: 2, file_size: russian!.length };
  const base = { chat: group.chat as never, date: 1, from };
  const spoken = telegram.side.chats.post(group, from, { voice } as never);
  telegram.addUpdate({ message: { ...base, message_id: 900, voice } as never });
  for (const text of ["/tr", "/listen russian"]) {
    const entities = [{ type: "bot_command", offset: 0, length: text.split(" ")[0]!.length }];
    telegram.addUpdate({
      message: { ...base, message_id: 901, text, entities, reply_to_message: spoken } as never,
    });
  }
  const sent = (count: number) => {
    let seen = 0;
    return telegram.waitForCall(({ method }) => method === "sendMessage" && ++seen === count);
  };
  assert.match(String((await sent(2)).payload.text), /^🎙 Где аптека\?\nWhere is the pharmacy\?/);
  const answers = telegram.calls.filter(({ method }) => method === "sendMessage");
  assert.equal(answers.length, 2);
});

test("a longer recording says how far it is in a draft, which is gone when the result is there", async () => {
  await using harness = await start();
  const gate = Promise.withResolvers<void>();
  harness.groq.hear = async (upload) => {
    await gate.promise;
    return hear(upload);
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", german!, 45, { caption: "Спасибо" });
  assert.match((await ann.nextDraft()).text, /⏳ Downloading/);
  gate.resolve();
  assert.match((await ann.next()).message.text!, /Good morning/);
  assert.equal(ann.draft, undefined);
  assert.match((await ann.next()).message.text!, /^Thank you/);
});

test("25 minutes of speech come back whole, as a file where messages would be a flood", async () => {
  await using harness = await start();
  const sentence = "Guten Morgen.";
  harness.groq.hear = () => {
    const one = { start: 0, end: 1, avg_logprob: -0.2, no_speech_prob: 0.01 };
    const segments = Array.from({ length: 1_500 }, () => ({ ...one, text: ` ${sentence}` }));
    const text = segments.map(({ text }) => text).join("");
    return { text, language: "German", duration: 1_500, segments };
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("audio", german!, 1_500);
  const { message } = await ann.next();
  const text = new TextDecoder().decode(ann.fileOf(message));
  assert.equal(text.split(sentence).length - 1, 1_500);
  assert.equal(text.split("Good morning.").length - 1, 1_500);
});

test("what is too long, too large or no recording is said before or without a call", async () => {
  await using harness = await start({ voiceSecondsPerDay: 60 });
  const ann = harness.telegram.user({ language_code: "en" });
  const say = async () => (await ann.next()).message.text!;
  ann.send({
    voice: { file_id: "x", file_unique_id: "x", duration: 9, file_size: 26 * 1_048_576 },
  });
  assert.match(await say(), /up to 25 MB/);
  ann.send({ voice: { file_id: "x", file_unique_id: "x", duration: 61 } });
  assert.match(await say(), /used its 1 minutes/);
  assert.equal(harness.telegram.calls.filter(({ method }) => method === "getFile").length, 0);
  ann.sendRecording("audio", new TextEncoder().encode("<html>no audio</html>"), 5);
  assert.match(await say(), /can't play this file/);
  ann.sendRecording("voice", new Uint8Array(), 5);
  assert.match(await say(), /can't play this file/);
  ann.sendRecording("audio", new Uint8Array(20 * 1_048_576 + 1), 5);
  assert.match(await say(), /too large|up to 25 MB/);
  assert.equal(uploads(harness).length, 0);
});

const LEGS: readonly [
  leg: string,
  where: "getFile" | "file" | "transcriptions",
  fault: Fault,
  sentence: RegExp,
][] = [
  [
    "getFile: unknown",
    "getFile",
    telegramError(400, "Bad Request: invalid file_id"),
    /no longer has this file/,
  ],
  [
    "getFile: too big",
    "getFile",
    telegramError(400, "Bad Request: file is too big"),
    /up to 25 MB/,
  ],
  [
    "download: expired",
    "file",
    { kind: "answer", status: 404, body: "" },
    /no longer has this file/,
  ],
  ["transcription: refused", "transcriptions", groqError(400, "no"), /speech service refused/],
  [
    "transcription: too large",
    "transcriptions",
    groqError(413, "Too large"),
    /too large for the speech service/,
  ],
  ["transcription: limit", "transcriptions", groqRateLimit(7), /wait 7 seconds/],
];
for (const [leg, where, fault, sentence] of LEGS) {
  test(`${leg}: one request, its sentence, and the next message is answered`, async () => {
    await using harness = await start();
    const ann = harness.telegram.user({ language_code: "en" });
    const faults = where === "transcriptions" ? harness.groq.faults : harness.telegram.faults;
    const remove = faults.always(where, fault);
    ann.sendRecording("voice", russian!, 2);
    assert.match((await ann.next()).message.text!, sentence);
    const asked = harness.telegram.calls.filter(({ method }) => method === "getFile").length;
    assert.equal(asked + uploads(harness).length, where === "transcriptions" ? 2 : asked);
    assert.ok(asked <= 1);
    remove();
    ann.write("Спасибо");
    assert.match((await ann.next()).message.text!, /^Thank you/);
    const log = harness.lines.join("\n");
    assert.ok(!log.includes(harness.telegram.token) && !log.includes(".oga"));
  });
}

for (
  const [where, faults] of [
    ["file", [{ kind: "answer", status: 500, body: "" }, { kind: "cut" }]],
    ["transcriptions", [groqError(500), { kind: "cut" }]],
  ] as const
) {
  test(`${where}: what passes is retried after 1 and 2 s and not noticed`, async () => {
    using clock = installFakeClock();
    await using harness = await start();
    const ann = harness.telegram.user({ language_code: "en" });
    const side = where === "file" ? harness.telegram.faults : harness.groq.faults;
    for (const fault of faults) side.next(where, fault as Fault);
    ann.sendRecording("voice", russian!, 2);
    for (const waitMs of [1_000, 2_000]) {
      await clock.waiting(waitMs);
      clock.advance(waitMs);
    }
    assert.match((await ann.next()).message.text!, /Where is the pharmacy/);
  });
}

function telegramError(status: number, description: string): Fault {
  const body = JSON.stringify({ ok: false, error_code: status, description });
  return { kind: "answer", status, body };
}
