import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startHarness } from "../harness/harness.ts";
import { readTask, scripted } from "../harness/model/scripted_model.ts";

test("a pair translates each language into the other, and anything else into the first", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/pair english russian");
  assert.match(
    (await ann.next()).message.text!,
    /English comes out in Russian, everything else in English/,
  );
  for (
    const [text, expected] of [
      ["Где аптека?", "Where is the pharmacy?"],
      ["I need a doctor", "Мне нужен врач"],
      ["Danke", "Thank you"],
    ]
  ) {
    ann.write(text!);
    assert.equal((await ann.next()).message.text, expected);
  }
  ann.write("/mylang");
  assert.match((await ann.next()).message.text!, /English comes out in Russian/);
  ann.write("/pair off");
  assert.match((await ann.next()).message.text!, /everything into English/);
});

test("the pair's languages may be written in many ways, and the picker offers the other one", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (
    const [input, expected] of [
      ["en-ru", /English comes out in Russian/],
      ["traditional chinese ↔ german", /Traditional.* comes out in German/],
      ["español, français", /Spanish comes out in French/],
      ["english dothraki", /name two languages/],
      ["english english", /Spanish comes out in English/],
    ] as const
  ) {
    ann.write(`/pair ${input}`);
    assert.match((await ann.next()).message.text!, expected, input);
  }
  const other = harness.telegram.user({ language_code: "de" });
  other.write("/pair");
  const ask = await other.next();
  assert.match(ask.message.text!, /^Du liest Deutsch\./);
  await other.press(ask.message, "Español");
  assert.match((await other.next()).message.text!, /Aus Deutsch wird Spanisch/);
});

test("without a pair, a text in the target language goes to the language last asked for", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const name of ["italian", "german"]) {
    ann.write(`/setlang ${name}`);
    await ann.next();
  }
  ann.write("Danke");
  assert.equal((await ann.next()).message.text, "Grazie");
});

test("a script that tells by itself needs no call to know that nothing is to be done", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "ko" });
  ann.write("감사합니다");
  await ann.next();
  assert.equal(harness.groq.requests.length, 0);
});

test("an edited message edits its translation, also after a restart; a deleted one changes nothing", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const written = ann.write("Привет");
  const first = await ann.next();
  await harness.restart();
  ann.edit(written.message_id, "Спасибо");
  const edited = await ann.next();
  assert.equal(edited.kind, "edit");
  assert.equal(edited.message.message_id, first.message.message_id);
  assert.equal(edited.message.text, "Thank you");
  ann.deleteMessage(written.message_id);
  ann.write("Да");
  assert.equal((await ann.next()).message.text, "Yes");
  assert.equal(ann.chat.messages.get(first.message.message_id)?.text, "Thank you");
});

test("a long translation that becomes short leaves no old parts behind", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted((
    { text },
  ) => ["ru", text.length > 99 ? "A long line. ".repeat(400) : "Short"]);
  const ann = harness.telegram.user({ language_code: "en" });
  const written = ann.write("Длинный текст. ".repeat(270));
  const parts = [await ann.next(), await ann.next()];
  ann.edit(written.message_id, "Коротко");
  assert.equal((await ann.next()).message.text, "Short");
  const gone = await ann.next();
  assert.equal(gone.kind, "delete");
  assert.equal(gone.message.message_id, parts[1]!.message.message_id);
});

test("a reply with a flag or /tr translates the message it answers, whoever wrote it", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  ann.write("🇫🇷", { reply_to_message_id: message.message_id });
  const french = await ann.next();
  assert.equal(french.message.text, "Où est la pharmacie ?");
  assert.equal(french.message.reply_to_message?.message_id, message.message_id);
  ann.write("/tr spanish", { reply_to_message_id: message.message_id });
  assert.equal((await ann.next()).message.text, "¿Dónde está la farmacia?");
  ann.write("/tr", { reply_to_message_id: french.message.message_id });
  assert.equal((await ann.next()).message.text, "Where is the pharmacy?");
  ann.write("/tr");
  assert.match((await ann.next()).message.text!, /Reply with \/tr/);
  ann.write("/tr blargh", { reply_to_message_id: message.message_id });
  assert.match((await ann.next()).message.text!, /don't know the language “blargh”/);
});

test("a caption is answered as a text, and so is a quoted passage", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const photo = ann.send({
    caption: "Спасибо",
    caption_entities: [{ type: "bold", offset: 0, length: 7 }],
    photo: [],
  } as never);
  const { message } = await ann.next();
  assert.match(message.text!, /^Thank you/);
  assert.equal(message.entities![0]!.type, "bold");
  ann.send({
    text: "/tr german",
    entities: [{ type: "bot_command", offset: 0, length: 3 }],
    reply_to_message: photo as never,
    quote: { text: "Да", position: 0, is_manual: true },
  });
  assert.equal((await ann.next()).message.text, "Ja");
});

test("style and the terms that occur reach the model, others don't", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const say = async (text: string) => {
    ann.write(text);
    return (await ann.next()).message;
  };
  await say("/style formal");
  assert.match((await say("/glossary add Müller AG = Müller AG")).text!, /Müller AG = Müller AG/);
  await say("/glossary add Rad = bicycle");
  await say("Die Müller AG hat geschlossen");
  const task = readTask(harness.groq.requests.at(-1)!.body as never);
  assert.equal(task.style, "formal");
  assert.deepEqual(task.glossary, [{ source: "Müller AG", target: "Müller AG" }]);
  assert.match((await say("/glossary")).text!, /Müller AG = Müller AG\nRad = bicycle/);
  assert.match((await say("/glossary remove rad")).text!, /Removed/);
  assert.match((await say("/glossary remove rad")).text!, /no such term/);
  assert.match((await say("/glossary add nonsense")).text!, /\/glossary Kindergarten/);
  for (let count = 0; count < 49; count++) await say(`/glossary add a${count} = b`);
  assert.match((await say("/glossary add one = more")).text!, /holds 50 terms/);
  const ask = await say("/style");
  await ann.press(ask, "Neutral");
  await ann.next();
  await say("Und jetzt");
  assert.equal(readTask(harness.groq.requests.at(-1)!.body as never).style, undefined);
});

test("who reads the pair's other language from now on keeps both, whatever was asked for in between", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "de" });
  for (const command of ["/pair english russian", "/setlang russian"]) {
    ann.write(command);
    await ann.next();
  }
  const { message_id } = ann.write("Danke");
  await ann.next();
  for (const flag of ["🇮🇹", "🇪🇸", "🇫🇷"]) {
    ann.write(flag, { reply_to_message_id: message_id });
    await ann.next();
  }
  for (const [text, expected] of [["Где аптека?", "Where is the pharmacy?"], ["Hello", "Привет"]]) {
    ann.write(text!);
    assert.equal((await ann.next()).message.text, expected);
  }
});
