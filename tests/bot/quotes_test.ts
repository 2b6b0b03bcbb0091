import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { readTask, scripted } from "../harness/model/scripted_model.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";

/** Swaps the letters of two alphabets, so that going there and back gives the same text. */
const swapping = scripted(({ text }) =>
  /\p{Script=Cyrillic}/u.test(text)
    ? ["ru", text.replaceAll("слово", "word")]
    : ["en", text.replaceAll("word", "слово")]
);

for (const sign of ["🎙", "ℹ️", "⇄", "🔤"]) {
  test(`a person's own quote that begins with ${sign} is translated, there and back`, async () => {
    await using harness = await startHarness();
    harness.groq.answer = swapping;
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("/setlang english");
    await ann.next();
    for (const where of ["above", "below"]) {
      const quote = `${sign} слово слово`;
      const text = where === "above" ? `${quote}\nслово` : `слово\n\n${quote}`;
      ann.write(text, {
        entities: [{
          type: "expandable_blockquote",
          offset: text.indexOf(quote),
          length: quote.length,
        }],
      });
      const { message } = await ann.next();
      assert.equal(message.text, text.replaceAll("слово", "word"));
      assert.deepEqual(labels(message).slice(0, 3), ["🇷🇺 → 🇬🇧", "⇄ Reverse", "📋 Copy"]);
      await ann.press(message, "⇄");
      const back = (await ann.next()).message;
      assert.equal(back.text, `${message.text}\n\n⇄ ${text}`);
    }
  });
}

test("of a message with additions, the translation alone is copied, translated back and shown otherwise", async () => {
  await using harness = await startHarness();
  harness.groq.answer = swapping;
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("слово");
  const first = (await ann.next()).message;
  assert.match(first.text!, /^word\n\nℹ️ /);
  await ann.press(first, "⇄");
  const { message } = await ann.next();
  assert.match(message.text!, /^word\n\nℹ️ [^\n]*\n\n⇄ слово$/);
  const copy = message.reply_markup!.inline_keyboard.flat().find(({ text }) => text === "📋 Copy");
  assert.deepEqual(copy, { text: "📋 Copy", copy_text: { text: "word" } });

  ann.write("/tr german", { reply_to_message_id: message.message_id });
  await ann.next();
  const body = harness.groq.requests.at(-1)!.body as Parameters<typeof readTask>[0];
  assert.equal(readTask(body).text, "word");

  await ann.press(message, "🇷🇺 → 🇬🇧");
  await ann.press((await ann.next()).message, "✕");
  const closed = (await ann.next()).message;
  assert.deepEqual(labels(closed).slice(0, 3), ["🇷🇺 → 🇬🇧", "🇩🇪", "📋 Copy"]);
});

test("buttons of an earlier version, without a layout in their data, go on working", async () => {
  await using harness = await startHarness();
  harness.groq.answer = swapping;
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("слово");
  const { message } = await ann.next();
  const earlier = {
    ...message,
    text: "word",
    entities: [],
    reply_markup: {
      inline_keyboard: [[
        { text: "🇷🇺 → 🇬🇧", callback_data: "other:ru:en" },
        { text: "⇄", callback_data: "back:ru:en" },
      ]],
    },
  };
  ann.chat.messages.set(message.message_id, earlier as typeof message);
  await ann.press(earlier as typeof message, "⇄");
  const { message: added } = await ann.next();
  assert.equal(added.text, "word\n\n⇄ слово");
  assert.deepEqual(labels(added), ["🇷🇺 → 🇬🇧", "📋 Copy"]);
});
