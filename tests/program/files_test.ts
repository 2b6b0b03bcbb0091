import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { readWord } from "../harness/cases/read_word.ts";
import { inLatin } from "../harness/cases/case_model.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { test } from "../harness/test.ts";

const FIXTURES = new URL("../translation/documents/", import.meta.url);
const TIMEOUT_MS = 30_000;

async function nextFile(user: TelegramUser): Promise<Message> {
  let { message } = await user.next(TIMEOUT_MS);
  while (!message.document) ({ message } = await user.next(TIMEOUT_MS));
  return message;
}

test("the program as it is shipped reads a PDF, a Word file and old letters, with no more than its permissions", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    groq.answer = scripted(({ text }) => ["ru", inLatin(text)]);
    const ann = telegram.user({ language_code: "en" });
    await using program = startProgram({ folder, env: environmentFor(telegram, groq) });

    ann.sendFile("boats.pdf", await Deno.readFile(new URL("pdf/fixtures/boats.pdf", FIXTURES)));
    const pdf = await nextFile(ann);
    assert.equal(pdf.document?.file_name, "boats.en.docx");
    assert.match(pdf.caption!, /^Russian → English\nThis is the text of the PDF/);
    const { paragraphs } = await readWord(ann.fileOf(pdf));
    assert.ok(paragraphs.length > 3);
    assert.doesNotMatch(paragraphs.join(), /\p{Script=Cyrillic}/u);

    ann.sendFile("notes.docx", await Deno.readFile(new URL("word/fixtures/notes.docx", FIXTURES)));
    const word = await nextFile(ann);
    assert.equal(word.document?.file_name, "notes.en.docx");
    const read = await readWord(ann.fileOf(word));
    assert.doesNotMatch(read.paragraphs.join(), /\p{Script=Cyrillic}/u);

    // "Доброе утро, господа пассажиры. Чей это зонт?" in windows-1251.
    const old = Uint8Array.fromBase64(
      "xO7h8O7lIPPy8O4sIOPu8e/u5OAg7+Dx8eDm6PD7LiDX5ekg/fLuIOfu7fI/",
    );
    ann.sendFile("old.txt", old);
    const text = await nextFile(ann);
    const shown = new TextDecoder().decode(ann.fileOf(text));
    assert.equal(shown, inLatin("Доброе утро, господа пассажиры. Чей это зонт?"));
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
  });
});
