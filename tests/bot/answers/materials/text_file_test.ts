import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { localeFor } from "../../../../src/locales/locales.ts";
import type { TelegramUser } from "../../../../src/playground/telegram/user.ts";
import { installFakeClock } from "../../../harness/fake_clock.ts";
import { startHarness } from "../../../harness/harness.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";

const MB = 1_048_576;
const bytes = (text: string) => new TextEncoder().encode(text);

/** Returns the bot's next answer. */
async function answerTo(ann: TelegramUser): Promise<Message> {
  return (await ann.next(3_600_000)).message;
}

test("a text file of a megabyte is read, one of a byte more is not, however it is announced", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const padded = (size: number) => {
    const file = new Uint8Array(size).fill(10);
    file.set(bytes("Спасибо"));
    return file;
  };
  ann.sendFile("a.txt", padded(MB));
  assert.equal((await answerTo(ann)).document?.file_name, "a.en.txt");
  ann.sendFile("b.txt", padded(MB + 1));
  assert.equal(
    (await answerTo(ann)).text,
    "I translate text files up to 1 MB. Please send b.txt in smaller parts.",
  );
});

for (
  const [encoding, mark, isBig] of [["UTF-16LE", [0xFF, 0xFE], false], [
    "UTF-16BE",
    [0xFE, 0xFF],
    true,
  ]] as const
) {
  test(`a text file in ${encoding} with its mark is read as what it is, without the mark`, async () => {
    await using harness = await startHarness();
    harness.groq.answer = scripted(({ text }) => ["ru", `translated ${text}`]);
    const ann = harness.telegram.user({ language_code: "en" });
    const units = [...Array.from("Спасибо", (letter) => letter.charCodeAt(0))]
      .flatMap((unit) => isBig ? [unit >> 8, unit & 0xFF] : [unit & 0xFF, unit >> 8]);
    ann.sendFile("a.txt", new Uint8Array([...mark, ...units]));
    const last = await answerTo(ann);
    assert.equal(new TextDecoder().decode(ann.fileOf(last)), "translated Спасибо");
  });
}

test("a file that is in the reader's language already is told so, and none comes back", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => [target, ""]);
  const ann = harness.telegram.user({ language_code: "de" });
  ann.sendFile("a.txt", bytes("Vielen Dank für alles"));
  const last = await answerTo(ann);
  assert.equal((await ann.nextDraft()).text, "⏳ Ich lese a.txt …");
  assert.equal(last.text, localeFor("de").say("already-said", { language: "Deutsch" }));
});

test("a file says how many of its parts are done, and its style and terms are those of the chat", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const styles = new Set<string | undefined>();
  harness.groq.answer = scripted((task) => {
    clock.advance(3_000);
    styles.add(task.style);
    return ["ru", task.text.replaceAll(/\p{L}+/gu, "word")];
  });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/style formal");
  await ann.next();
  const part = "Одно короткое предложение о погоде. ".repeat(170);
  ann.sendFile("a.txt", bytes([part, part, part].join("\n\n")));
  const last = await answerTo(ann);
  assert.equal((await ann.nextDraft()).text, "⏳ I am reading a.txt …");
  assert.match(
    (await ann.nextDraft()).text,
    /^⏳ Translating a\.txt: 1 of [3-9](?:$|, about \d+ seconds left$)/,
  );
  assert.ok(last.document);
  assert.deepEqual([...styles], ["formal"]);
});

test("a flag below a text file brings it in that language, under its name", async () => {
  await using harness = await startHarness();
  const asked: string[] = [];
  harness.groq.answer = scripted(({ target }) => {
    asked.push(target);
    return ["ru", target === "en" ? "Thanks" : "Obrigado"];
  });
  const ann = harness.telegram.user({ language_code: "en" });
  const { message_id } = ann.sendFile("notes.md", bytes("Спасибо"));
  await answerTo(ann);
  ann.write("🇧🇷", { reply_to_message_id: message_id });
  const last = await answerTo(ann);
  assert.equal(last.document?.file_name, "notes.pt-BR.md");
  assert.equal(last.reply_to_message?.message_id, message_id);
  assert.deepEqual(asked, ["en", "pt-BR"]);
});

test("a file that only looks like text is not translated, which is told", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("data.txt", bytes("Привет\0\0\0Спасибо"));
  const { message } = await ann.next();
  assert.match(message.text ?? "a file", /can't read this kind of file/);
  assert.equal(harness.groq.requests.length, 0);
});

test("the caption of a text file is translated after the file", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendFile("note.txt", bytes("Спасибо"), { caption: "Привет" });
  const { message } = await ann.next();
  assert.equal(new TextDecoder().decode(ann.fileOf(message)), "Thank you");
  assert.match((await ann.next()).message.text!, /^Hello/);
});
