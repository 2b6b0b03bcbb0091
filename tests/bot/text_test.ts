import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";

test("the first text is translated into the sender's own language, with a line that says so", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const written = ann.write("Где аптека?");
  const { message } = await ann.next();
  assert.match(
    message.text!,
    /^Where is the pharmacy\?\n\nℹ️ .*Russian.*English.*your Telegram language/,
  );
  assert.equal(message.reply_to_message?.message_id, written.message_id);
  assert.equal(message.link_preview_options?.is_disabled, true);
  assert.deepEqual(labels(message).slice(0, 3), ["🇷🇺 → 🇬🇧", "⇄ Reverse", "📋 Copy"]);
  assert.equal(labels(message).at(-1), "🌐 Change language");
});

test("the line is said once; later the button shows the direction", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  ann.write("Спасибо");
  const { message } = await ann.next();
  assert.equal(message.text, "Thank you");
  assert.equal(labels(message)[0], "🇷🇺 → 🇬🇧");
  assert.ok(!labels(message).includes("🌐 Change language"));
});

test("a text in the sender's own language is answered once by a question, whose answer translates it", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("I need a doctor");
  const question = await ann.next();
  assert.match(question.message.text!, /is already in English\. Which language/);
  await ann.press(question.message, "Español");
  const answer = await ann.next();
  assert.equal(answer.kind, "edit");
  assert.equal(answer.message.text, "Necesito un médico");
  ann.write("Thank you");
  assert.equal((await ann.next()).message.text, "Gracias");
  ann.write("Muchas gracias");
  assert.match((await ann.next()).message.text!, /^Thank you very much\n/);
});

test("whoever goes on writing in their own language is told so with two buttons, not asked again", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("I need a doctor");
  await ann.next();
  ann.write("Thank you");
  const { message } = await ann.next();
  assert.match(message.text!, /is already in English/);
  assert.deepEqual(labels(message), ["🌐 Translate into …", "🔍 It is another language"]);
});

test("emoji, numbers, links and a lone name are answered without asking the model", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const text of ["👍👨‍👩‍👧", "12 345,67", "https://example.org/path?q=1", "@someone_else"]) {
    ann.write(text);
    assert.equal((await ann.next()).message.text, "There are no words to translate in this.");
  }
  assert.equal(harness.groq.requests.length, 0);
});

test("a sticker gets one friendly line, the next one and a die of that day and a group get none", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const contents = [
    {
      sticker: {
        file_id: "s",
        file_unique_id: "s",
        type: "regular" as const,
        width: 512,
        height: 512,
        is_animated: false,
        is_video: false,
      },
    },
    { dice: { emoji: "🎲", value: 3 } },
  ];
  ann.send(contents[0]!);
  assert.match((await ann.next()).message.text!, /I translate texts/);
  for (const content of contents) ann.send(content);
  const group = harness.telegram.group("Friends");
  harness.telegram.addUpdate({
    message: {
      message_id: 1,
      date: 1,
      chat: group.chat as never,
      from: ann.profile,
      text: "Hola",
    },
  });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.equal(group.messages.size, 0);
});

test("the model is told nothing that its prompt does not explain", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const command of ["/style formal", "/glossary add аптека = chemist", "/pair en ru"]) {
    ann.write(command);
    await ann.next();
  }
  ann.write("Где аптека?");
  await ann.next();
  const { messages: [system, user] } = harness.groq.requests[0]!.body as {
    messages: { content: string }[];
  };
  for (const field of Object.keys(JSON.parse(user!.content))) {
    assert.ok(system!.content.includes(`"${field}"`), field);
  }
});

test("typing is shown while the model works and delays nothing", async () => {
  await using harness = await startHarness();
  const stall = Promise.withResolvers<void>();
  harness.telegram.faults.always("sendChatAction", { kind: "gate", until: stall.promise });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  stall.resolve();
  await harness.telegram.waitForCall(({ method }) => method === "sendChatAction");
});

test("a translation longer than a message arrives whole, as several", async () => {
  await using harness = await startHarness();
  const long = "Слово. ".repeat(900).trim();
  harness.groq.answer = () => ({
    content: JSON.stringify({ source_language: "ru", translation: long }),
  });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Слово. ".repeat(580));
  const parts = [(await ann.next()).message.text!, (await ann.next()).message.text!];
  assert.ok(parts.join("").replaceAll(/\s/g, "").startsWith(long.replaceAll(/\s/g, "")));
});
