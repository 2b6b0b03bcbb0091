import assert from "node:assert/strict";
import type { MessageEntity } from "grammy/types";
import { startHarness } from "../../../harness/harness.ts";
import { labels } from "../../../harness/labels.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";

/** A bot whose model calls this the language of every text, and a person to whom it talks. */
async function start(source: string, language_code = "en") {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ target, alternative }) =>
    source === target && alternative
      ? [source, `into ${alternative}`]
      : [source, source === target ? "" : `into ${target}`]
  );
  const ann = harness.telegram.user({ language_code });
  const ask = async (text: string, other = {}) => {
    ann.write(text, other);
    return (await ann.next()).message;
  };
  return { harness, ann, ask };
}

for (const type of ["code", "pre", "url", "email", "phone_number", "bot_command"] as const) {
  test(`a text of which all is marked as ${type} has no words, and costs no call`, async () => {
    const { harness, ask } = await start("ru");
    await using _ = harness;
    const text = "вот аптека";
    const entities: MessageEntity[] = [{ type, offset: 0, length: text.length }];
    assert.equal((await ask(text, { entities })).text, "There are no words to translate in this.");
    assert.equal(harness.groq.requests.length, 0);
  });
}

/** Who is told which language was chosen for them: they chose none, and it is the one of Telegram. */
const INTRODUCED: readonly [
  who: string,
  source: string,
  before: readonly string[],
  ask: string,
  isTold: boolean,
][] = [
  ["whoever writes for the first time", "ru", [], "вот аптека", true],
  ["whoever has chosen a language", "ru", ["/setlang english"], "вот аптека", false],
  ["whoever has chosen a pair", "ru", ["/pair english german"], "вот аптека", false],
  ["whoever was told before", "ru", ["вот"], "вот аптека", false],
  ["whoever asks for one language", "ru", [], "🇪🇸", false],
  ["whoever asks for theirs by its flag", "ru", [], "🇬🇧", false],
  ["whoever asks without a language", "ru", [], "/tr", true],
  ["whose text comes out in what they asked for before", "en", ["🇪🇸"], "a pharmacy", false],
];
for (const [who, source, before, asked, isTold] of INTRODUCED) {
  test(`${who} ${isTold ? "is" : "is not"} told that it is the language of their Telegram`, async () => {
    const { harness, ann, ask } = await start(source);
    await using _ = harness;
    const replied = harness.telegram.side.chats.post(ann.chat, ann.profile, { text: "И вот" });
    const say = (text: string) =>
      ask(text, /^(\/tr|🇪🇸|🇬🇧)/.test(text) ? { reply_to_message_id: replied.message_id } : {});
    for (const text of before) await say(text);
    const shown = await say(asked);
    assert.equal(shown.text!.includes("ℹ️"), isTold);
    assert.equal(labels(shown).includes("🌐 Change language"), isTold);
    if (isTold) {
      assert.match(
        shown.text!,
        /^into en\n\nℹ️ I translated this from Russian into English, your Telegram/,
      );
    }
  });
}

test("whoever asks which other language is offered all, with none marked that nobody chose", async () => {
  const { harness, ask } = await start("en");
  await using _ = harness;
  const { text, reply_markup } = await ask("a pharmacy");
  assert.equal(
    text,
    "This is already in English. Which language shall I translate it into?",
  );
  const buttons = reply_markup!.inline_keyboard.flat();
  assert.deepEqual(
    buttons.map(({ text }) => text).filter((label) => label.startsWith("✓")),
    ["✓ This message only"],
  );
  assert.ok(
    buttons.some((button) =>
      "callback_data" in button && button.callback_data === "pick:once.en.en.0.0:es"
    ),
  );
});

test("whoever writes in the language of their choice for the first time is offered the others", async () => {
  const { harness, ask } = await start("en");
  await using _ = harness;
  await ask("/setlang english");
  const shown = await ask("a pharmacy");
  assert.match(shown.text!, /^This is already in English\. Which language/);
  assert.deepEqual(labels(shown).slice(0, 3), [
    "✓ This message only",
    "📌 From now on",
    "🇪🇸 Español",
  ]);
  const again = await ask("another pharmacy");
  assert.equal(again.text, "This is already in English.");
  assert.deepEqual(labels(again), ["🌐 Translate into …", "🔍 It is another language"]);
});

test("in a group nobody is told of a language that they chose where they are alone", async () => {
  const { harness, ann, ask } = await start("ru");
  await using _ = harness;
  await ask("/setlang english");
  const group = harness.telegram.group("Friends");
  const { message_id } = ann.writeIn(group, "вот аптека");
  ann.writeIn(group, "/tr", { reply_to_message_id: message_id });
  assert.equal((await group.next()).message.text, "into en");
});
