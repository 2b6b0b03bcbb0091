import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Message } from "grammy/types";
import { startHarness } from "../../harness/harness.ts";

test(
  "a passage quoted by hand is translated alone, one that Telegram added is not",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    const whole = harness.telegram.side.chats.post(ann.chat, ann.profile, {
      text: "Спасибо. Где аптека?",
    });
    const reply = (is_manual: boolean) =>
      ann.send({
        text: "/tr",
        entities: [{ type: "bot_command", offset: 0, length: 3 }],
        reply_to_message: whole as never,
        quote: { text: "Где аптека?", position: 9, ...(is_manual && { is_manual }) },
      });
    reply(true);
    assert.match((await ann.next()).message.text!, /^Where is the pharmacy\?/);
    reply(false);
    assert.match((await ann.next()).message.text!, /^Thank you\. Where is the pharmacy\?/);
  },
);

test(
  "a flag alone answers nothing, so that there are no words to translate in it",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("🇫🇷");
    assert.equal((await ann.next()).message.text, "There are no words to translate in this.");
    assert.equal(harness.groq.requests.length, 0);
  },
);

test(
  "a language that nobody knows is told with what was written, and costs no call",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    const known = harness.telegram.side.chats.post(ann.chat, ann.profile, { text: "Где аптека?" });
    for (const name of ["klingonish", "constructor", "__proto__", "toString"]) {
      ann.write(`/tr ${name}`, { reply_to_message_id: known.message_id });
      const { text } = (await ann.next()).message;
      assert.equal(
        text,
        `I don't know the language “${name}”. Please try another name, such as /tr spanish.`,
      );
    }
    assert.equal(harness.groq.requests.length, 0);
  },
);

test(
  "a reply to a caption, to a text of another bot and to the bot's own answer is translated without its extras",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    const { chats } = harness.telegram.side;
    const other = { id: 99, is_bot: true, first_name: "Other" };
    const photo = chats.post(
      ann.chat,
      other,
      { photo: [], caption: "Спасибо" } as Partial<Message>,
    );
    ann.write("/tr", { reply_to_message_id: photo.message_id });
    const { message } = await ann.next();
    assert.match(message.text!, /^Thank you\n\nℹ️/);
    ann.write("🇩🇪", { reply_to_message_id: message.message_id });
    assert.equal((await ann.next()).message.text, "Danke");
  },
);

test("what holds no text is told so", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const dice = harness.telegram.side.chats.post(ann.chat, ann.profile, {
    dice: { emoji: "🎲", value: 3 },
  });
  ann.write("/tr german", { reply_to_message_id: dice.message_id });
  assert.equal((await ann.next()).message.text, "I see no text in that message.");
});
