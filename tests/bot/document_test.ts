import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";
import { written } from "../harness/group_member.ts";
import { startHarness } from "../harness/harness.ts";
import { scripted } from "../harness/model/scripted_model.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The file that the bot sends next. */
async function nextFile(user: TelegramUser): Promise<{ name: string; text: string }> {
  let { message } = await user.next();
  while (!message.document) ({ message } = await user.next());
  const text = new TextDecoder().decode(user.fileOf(message));
  return { name: message.document.file_name!, text };
}

/** Translates by writing every Cyrillic word as "word" and its length, marks untouched. */
const countWords = scripted(({ text }) => [
  "ru",
  text.replaceAll(/\p{Script=Cyrillic}+/gu, (word) => `word${word.length}`),
]);
const counted = (text: string) =>
  text.replaceAll(/\p{Script=Cyrillic}+/gu, (word) => `word${word.length}`);

test("a text file of 60,000 characters comes back whole, white space included", async () => {
  await using harness = await startHarness();
  harness.groq.answer = countWords;
  const ann = harness.telegram.user({ language_code: "en" });
  let text = "";
  for (let line = 0; text.length < 60_000; line++) {
    text += `Строка ${line}, в которой стоит немного текста.${
      line % 7 === 0 ? "\r\n\r\n  " : "\r\n"
    }`;
  }
  ann.sendFile("заметки.txt", bytes(text));
  const file = await nextFile(ann);
  assert.equal(file.name, "заметки.en.txt");
  assert.equal(file.text, counted(text));
  assert.ok(harness.groq.requests.length > 5);
  assert.equal(written(ann.chat).length, 1);
  assert.equal(ann.draft, undefined);
});

test("subtitles of 1,500 lines keep every timing and tag, also where the model loses one", async () => {
  await using harness = await startHarness();
  let lost = 0;
  harness.groq.answer = scripted(({ text }) => {
    const translated = counted(text);
    // Twice, so that the correction does not repair it.
    if (lost++ < 2) return ["ru", translated.replace(/<\/?g5>/g, "")];
    return ["ru", translated];
  });
  const ann = harness.telegram.user({ language_code: "en" });
  const cues = Array.from({ length: 375 }, (_, index) => {
    const time = `00:${String(index % 60).padStart(2, "0")}:01,000 --> 00:00:02,500`;
    return `${index + 1}\n${time}\n<i>Реплика номер</i> ${index}\n{\\an8}и вторая строка\n`;
  });
  const source = cues.join("\n");
  ann.sendFile("film.srt", bytes(source));
  const file = await nextFile(ann);
  assert.equal(file.name, "film.en.srt");
  assert.equal(file.text, counted(source));
});

test("Markdown keeps its code, links and front matter; WebVTT its header and notes", async () => {
  await using harness = await startHarness();
  harness.groq.answer = countWords;
  const ann = harness.telegram.user({ language_code: "en" });
  const markdown =
    "---\nзаголовок: x\n---\n# Привет\n\nСмотри [сюда](https://example.org/путь) и `код`.\n\n```ts\nconst слово = 1;\n```\n";
  ann.sendFile("README.md", bytes(markdown));
  const { text } = await nextFile(ann);
  assert.equal(
    text,
    "---\nзаголовок: x\n---\n# word6\n\nword6 [word4](https://example.org/путь) word1 `код`.\n\n```ts\nconst слово = 1;\n```\n",
  );
  const vtt =
    "WEBVTT\n\nNOTE Заметка\n\nодин\n00:01.000 --> 00:02.000 align:start\n<v Анна>Привет\n\n00:03.000 --> 00:04.000\n♪♪\n";
  ann.sendFile("talk.vtt", bytes(vtt));
  assert.equal((await nextFile(ann)).text, vtt.replace("Привет", "word6"));
});

test("a document waits out a rate limit, tells where it is, and does not hold up the chat", async () => {
  await using harness = await startHarness();
  const gate = Promise.withResolvers<void>();
  harness.groq.answer = async (chat) => {
    if (chat.messages.at(-1)!.content.includes("Строка")) await gate.promise;
    return await countWords(chat);
  };
  harness.groq.faults.next("completions", groqRateLimit(0));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("a.txt", bytes("Строка первая"));
  assert.match((await ann.nextDraft()).text, /I am reading a\.txt/);
  await harness.groq.busy(1);
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^word6/);
  gate.resolve();
  assert.equal((await nextFile(ann)).text, "word6 word6");
});

test("what cannot be translated as a file says why, and what may help", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const last = async () => (await ann.next()).message.text!;
  ann.sendFile("big.txt", new Uint8Array(1_048_577));
  assert.match(await last(), /up to 1 MB/);
  assert.ok(!harness.telegram.calls.some(({ method }) => method === "getFile"), "it was fetched");
  ann.sendFile(
    "noise.txt",
    new Uint8Array([0x89, 0x50, 0x4E, 0x47, 13, 10, 0x1A, 10, 0, 0, 0, 13]),
  );
  assert.match(await last(), /can't read this kind of file/);
  ann.sendFile("old.doc", new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
  assert.match(await last(), /old Word file/);
  ann.sendFile("damaged.docx", bytes("PK\x03\x04"));
  assert.match(await last(), /damaged/);
  ann.sendFile("numbers.txt", bytes("1 2 3\n"));
  assert.match(await last(), /no words/);
  ann.sendFile("no cue.srt", bytes("Слова без времени\n"));
  assert.match(await last(), /no words/);
  ann.sendFile("music.vtt", bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n♪\n"));
  assert.match(await last(), /no words/);
  ann.sendFile("code.md", bytes("```\nпривет\n```\n"));
  assert.match(await last(), /no words/);
  ann.sendFile("photo.zip", bytes("PK"));
  assert.match(await last(), /I translate texts/);
  harness.telegram.faults.next("file", { kind: "answer", status: 404, body: "{}" });
  ann.sendFile("gone.txt", bytes("Привет"));
  assert.match(await last(), /no longer has this file/);
  assert.equal(harness.groq.requests.length, 0);
  harness.groq.faults.next("completions", groqError(400));
  ann.sendFile("refused.txt", bytes("Привет"));
  const failure = await ann.next();
  assert.match(failure.message.text!, /refused this text/);
  await ann.press(failure.message, "Try again");
  assert.equal((await nextFile(ann)).text, "Hello");
});
