import assert from "node:assert/strict";
import { telegramError } from "../../../../src/playground/telegram/refusal.ts";
import type { EmbeddedTelegram } from "../../../../src/playground/telegram/server.ts";
import type { TelegramUser } from "../../../../src/playground/telegram/user.ts";
import { startJudgedTelegram } from "../../../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../../../harness/groq_api/judge_groq.ts";
import { startHarness } from "../../../harness/harness.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { environmentFor } from "../../../harness/program/peers.ts";
import { startProgram } from "../../../harness/program/program.ts";
import { withFolder } from "../../../harness/program/with_folder.ts";
import { test } from "../../../harness/test.ts";
import { documentXml, partsOf, wordFile } from "../../../translation/documents/word/word_files.ts";

const PICTURE = Uint8Array.from({ length: 100_000 }, (_, nth) => nth * nth % 251);
const DOCUMENT = wordFile(documentXml("<w:p><w:r><w:t>Привет</w:t></w:r></w:p>"), {
  "word/media/a.png": PICTURE,
});
const hello = scripted(({ text }) => ["ru", text.replace("Привет", "Hello")]);

/** Checks the one answer, and that it is whole. */
async function assertAnswered(person: TelegramUser): Promise<void> {
  let { message } = await person.next();
  while (!message.document) ({ message } = await person.next());
  assert.equal(message.document.file_name, "letter.en.docx");
  assert.equal(message.caption, "Russian → English");
  assert.deepEqual(
    message.reply_markup?.inline_keyboard.flat().map(({ text }) => text),
    ["🇷🇺 → 🇬🇧", "⇄ Reverse"],
  );
  const file = person.fileOf(message);
  assert.match(partsOf(file)["word/document.xml"]!, /Hello/);
  assert.ok(new TextDecoder("latin1").decode(file).includes("word/media/a.png"));
  const answers = [...person.chat.messages.values()].filter(({ document, from }) =>
    document && from?.is_bot
  );
  assert.equal(answers.length, 1);
}

test("a Word file that was made and not taken outlives the program, with its caption and its buttons", async () => {
  await using harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  harness.groq.answer = hello;
  const sent = Promise.withResolvers<void>();
  const end = harness.telegram.faults.always((method) => {
    if (method === "sendDocument") sent.resolve();
    return method === "sendDocument";
  }, telegramError(429, "Too Many Requests: retry after 3600", { retry_after: 3_600 }));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("letter.docx", DOCUMENT.slice());
  await sent.promise;
  await harness.stop();
  end();
  await harness.restart();
  await assertAnswered(ann);
  assert.equal(harness.groq.requests.length, 1);
});

for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  test(`a Word file under way at a ${signal} is answered once`, async () => {
    await withFolder(async (folder) => {
      await using telegram = startJudgedTelegram();
      await using groq = startJudgedGroq();
      const gate = Promise.withResolvers<void>();
      groq.answer = async (chat) => {
        await gate.promise;
        return hello(chat);
      };
      const start = () => startProgram({ folder, env: environmentFor(telegram, groq) });
      const ann = sendLetter(telegram);
      const first = start();
      await groq.busy(1);
      first.kill(signal);
      if (signal === "SIGTERM") await first.line("Finishing what is in flight");
      else await first.exited;
      gate.resolve();
      await first.exited;
      await using last = start();
      await last.line("Receiving by long polling");
      await assertAnswered(ann);
      last.kill("SIGTERM");
      assert.equal(await last.exited, 0);
    });
  });
}

function sendLetter(telegram: EmbeddedTelegram): TelegramUser {
  const ann = telegram.user({ language_code: "en" });
  ann.sendFile("letter.docx", DOCUMENT.slice());
  return ann;
}
