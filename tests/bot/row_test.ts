import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";
import { scripted } from "../harness/model/scripted_model.ts";

test("another language is picked for one message; the chat's own stays, and the picker remembers it", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const first = await ann.next();
  await ann.press(first.message, "🇷🇺 → 🇬🇧");
  const picker = await ann.next();
  await ann.press(picker.message, "›");
  const second = await ann.next();
  await ann.press(second.message, "✕");
  const closed = await ann.next();
  assert.deepEqual(labels(closed.message).slice(0, 3), ["🇷🇺 → 🇬🇧", "⇄ Reverse", "📋 Copy"]);
  await ann.press(closed.message, "🇷🇺 → 🇬🇧");
  await ann.press((await ann.next()).message, "Italiano");
  const italian = await ann.next();
  assert.equal(italian.kind, "edit");
  assert.equal(italian.message.text, "Dov'è la farmacia?");
  assert.equal(labels(italian.message)[0], "🇷🇺 → 🇮🇹");

  ann.write("Спасибо");
  const next = await ann.next();
  assert.match(next.message.text!, /^Thank you/);
  await ann.press(next.message, "🇷🇺 → 🇬🇧");
  assert.match(labels((await ann.next()).message)[2]!, /Italiano/);
});

test("⇄ shows the translation back in a folded quote below, and needs nothing but the message", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  ann.write("Где аптека?");
  const { message } = await ann.next();
  await harness.restart();
  await ann.press(message, "⇄");
  const back = await ann.next();
  assert.equal(back.message.text, "Where is the pharmacy?\n\n⇄ Где аптека?");
  const quote = back.message.entities!.find(({ type }) => type === "expandable_blockquote")!;
  assert.equal(back.message.text!.slice(quote.offset), "⇄ Где аптека?");
  assert.deepEqual(labels(back.message), labels(message).filter((label) => label !== "⇄ Reverse"));
});

test("🔤 is there for letters that the reader does not use, and shows how it is said", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang japanese");
  await ann.next();
  ann.write("Thank you");
  const { message } = await ann.next();
  assert.deepEqual(labels(message).slice(0, 4), ["🇬🇧 → 🇯🇵", "⇄ Reverse", "📋 Copy", "🔤 Say it"]);
  harness.groq.answer = () => ({ content: '{"romanisation":"Arigatō gozaimasu"}' });
  await ann.press(message, "🔤");
  const said = await ann.next();
  assert.equal(said.message.text, "ありがとうございます\n\n🔤 Arigatō gozaimasu");
  assert.deepEqual(labels(said.message), labels(message).filter((label) => label !== "🔤 Say it"));
});

test("📋 copies the translation, and is left out where a button cannot hold it", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted((
    { text },
  ) => ["ru", text.length > 40 ? "word ".repeat(60) : "short one"]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Короткий текст для тебя");
  const short = (await ann.next()).message;
  const copy = short.reply_markup!.inline_keyboard.flat().find(({ text }) => text === "📋 Copy")!;
  assert.deepEqual(copy, { text: "📋 Copy", copy_text: { text: "short one" } });
  ann.write("слово ".repeat(60));
  assert.ok(!labels((await ann.next()).message).includes("📋 Copy"));
});

test("a press that fails says why, and the translation stays", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  harness.groq.answer = () => ({ content: null, finishReason: "content_filter" });
  const answer = await ann.press(message, "⇄");
  assert.match(answer.text!, /refused this text/);
  assert.equal(answer.showAlert, true);
});
