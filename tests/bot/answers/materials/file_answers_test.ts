import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { groqError, groqRateLimit } from "../../../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../../../src/playground/telegram/user.ts";
import { askForFile } from "../../../harness/group_member.ts";
import { type Harness, startHarness } from "../../../harness/harness.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
/** 学院 in GBK, which is two letters of UTF-8, too. */
const DOUBTFUL = Uint8Array.of(0xD1, 0xA7, 0xD4, 0xBA);

/** Starts a bot whose model makes of each word a language and a length: "en7". */
async function scene(): Promise<{ harness: Harness; ann: TelegramUser }> {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ text, target, source }) => {
    const made = /\b([a-z]{2})\d/.exec(text)?.[1];
    const words = /\p{L}[\p{L}\p{N}]*/gu;
    return [source ?? made ?? "ru", text.replaceAll(words, (word) => `${target}${word.length}`)];
  });
  return { harness, ann: harness.telegram.user({ language_code: "en" }) };
}

/** Returns the next message that `is` tells, as it is then. */
async function until(person: TelegramUser, is: (message: Message) => unknown): Promise<Message> {
  for (;;) {
    const { message, kind } = await person.next();
    if (kind !== "delete" && is(message)) return message;
  }
}
const nextFile = (person: TelegramUser) => until(person, ({ document }) => document);
const labelsOf = ({ reply_markup }: Message) =>
  reply_markup?.inline_keyboard.flat().map(({ text }) => text);
const now = ({ chat }: TelegramUser, { message_id }: Message) => chat.messages.get(message_id)!;

test("another language of a file comes below it, and the row under the first is as it was", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  const sent = ann.sendFile("a.txt", bytes("Спасибо"));
  const first = await nextFile(ann);
  assert.deepEqual(labelsOf(first), ["🇷🇺 → 🇬🇧", "⇄ Reverse"]);
  await ann.press(first, "🇷🇺 → 🇬🇧");
  await until(ann, (message) => labelsOf(message)?.includes("🇩🇪 Deutsch"));
  await ann.press(first, "✕");
  await until(ann, (message) => labelsOf(message)?.includes("⇄ Reverse"));
  await ann.press(first, "🇷🇺 → 🇬🇧");
  await until(ann, (message) => labelsOf(message)?.includes("🇩🇪 Deutsch"));
  await ann.press(first, "🇩🇪 Deutsch");
  const second = await until(ann, ({ document }) => document?.file_name === "a.de.txt");
  assert.equal(new TextDecoder().decode(ann.fileOf(second)), "de7");
  assert.equal(second.reply_to_message?.message_id, sent.message_id);
  assert.deepEqual(labelsOf(now(ann, first)), ["🇷🇺 → 🇬🇧", "⇄ Reverse"]);
});

test("a file that fails in another language leaves the first where it is, and comes at the next try", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  ann.sendFile("a.txt", bytes("Спасибо"));
  const first = await nextFile(ann);
  for (const button of ["back:ru.en.0.0", "pick:once.ru.en.0.0:de"]) {
    if (button.startsWith("pick")) {
      await ann.press(first, "🇷🇺 → 🇬🇧");
      await until(ann, (message) => labelsOf(message)?.includes("🇩🇪 Deutsch"));
    }
    harness.groq.faults.next("completions", groqError(400));
    await ann.press(first, button);
    const failure = await until(ann, (message) => labelsOf(message)?.includes("🔄 Try again"));
    await ann.press(failure, "🔄 Try again");
    const name = button.startsWith("pick") ? "a.de.txt" : "a.ru.txt";
    await until(ann, ({ document }) => document?.file_name === name);
    assert.ok(now(ann, first).document);
  }
});

test("where the original of a file is gone, a press says so below the file that is there", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  const sent = ann.sendFile("a.txt", bytes("Спасибо"));
  const first = await nextFile(ann);
  ann.deleteMessage(sent.message_id);
  // As Telegram shows it then.
  const { reply_to_message: _gone, ...alone } = now(ann, first);
  ann.chat.messages.set(first.message_id, alone as Message);
  await ann.press(first, "🇷🇺 → 🇬🇧");
  await until(ann, (message) => labelsOf(message)?.includes("🇩🇪 Deutsch"));
  await ann.press(first, "🇩🇪 Deutsch");
  const told = await until(ann, ({ text }) => text);
  assert.match(told.text!, /can't see the original/);
  assert.deepEqual(labelsOf(now(ann, first)), ["🇷🇺 → 🇬🇧", "⇄ Reverse"]);
  assert.ok(!harness.lines.some((line) => / - ERROR - /.test(line)));
  // Back needs nothing but the file itself.
  await ann.press(first, "⇄");
  await until(ann, ({ document }) => document?.file_name === "a.ru.txt");
});

test("a choice between letters keeps the languages that were asked for, and is asked once", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  const { message_id } = ann.sendFile("a.txt", DOUBTFUL);
  await until(ann, (message) => labelsOf(message)?.includes("学院"));
  ann.write("/from chinese", { reply_to_message_id: message_id });
  const question = await until(ann, (message) => labelsOf(message)?.includes("学院"));
  await ann.press(question, "学院");
  const file = await nextFile(ann);
  assert.equal(new TextDecoder().decode(ann.fileOf(file)), "en2");
  assert.deepEqual(labelsOf(file)?.[0], "🇨🇳 → 🇬🇧");
  ann.write("/tr german", { reply_to_message_id: message_id });
  const german = await nextFile(ann);
  assert.equal(new TextDecoder().decode(ann.fileOf(german)), "de2");
});

test("a wish for a file does not hold up the chat, and neither does a look at the languages of another", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  ann.sendFile("a.txt", bytes("Спасибо"));
  const first = await nextFile(ann);
  const { answer } = harness.groq;
  const gate = Promise.withResolvers<void>();
  harness.groq.answer = async (chat) => {
    if (chat.messages.at(-1)!.content.includes("Спасибо")) await gate.promise;
    return await answer(chat);
  };
  ann.write("🇫🇷", { reply_to_message_id: first.reply_to_message!.message_id });
  await harness.groq.busy(1);
  ann.write("Привет");
  await until(ann, ({ text }) => text?.startsWith("en6"));
  await ann.press(first, "🇷🇺 → 🇬🇧");
  await until(ann, (message) => labelsOf(message)?.includes("🇩🇪 Deutsch"));
  gate.resolve();
  await until(ann, ({ document }) => document?.file_name === "a.fr.txt");
});

test("a file that waits for Groq's limit can be stopped", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  const limited = Promise.withResolvers<void>();
  harness.groq.faults.always((path) => {
    if (path === "completions") limited.resolve();
    return path === "completions";
  }, groqRateLimit(20));
  ann.sendFile("a.txt", bytes("Спасибо"));
  await ann.nextDraft();
  await limited.promise;
  ann.stopDraft();
  assert.equal((await until(ann, ({ text }) => text)).text, "Stopped.");
});

test("in a group anybody's presses bring a file in other languages", async () => {
  const { harness, ann } = await scene();
  await using _ = harness;
  const group = harness.telegram.group("Friends");
  const sent = askForFile(harness.telegram, group, ann, "Спасибо");
  const seen = async (name: string) => {
    for (;;) {
      const { message } = await group.next();
      if (message.document?.file_name === name) return message;
    }
  };
  const first = await seen("note.en.txt");
  assert.equal(first.reply_to_message?.message_id, sent.message_id);
  const bob = harness.telegram.user({ id: 502, language_code: "de" });
  await bob.press(first, "⇄");
  const back = await seen("note.ru.txt");
  assert.equal(back.reply_to_message?.message_id, first.message_id);
  assert.ok(group.messages.get(first.message_id)?.document);
});
