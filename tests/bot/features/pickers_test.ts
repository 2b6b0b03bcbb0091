import assert from "node:assert/strict";
import { ask, press } from "../../harness/people/asking.ts";
import type { Message } from "grammy/types";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { LANGUAGES } from "../../../src/translation/languages/languages.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const russian = await recording("russian.m4a");

/** A person who sent these commands, and a model that says into what it translates. */
async function start(commands: readonly string[]) {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => ["ru", `into ${target}`]);
  harness.groq.hear = ({ language }) => heard("Russian", `Heard as ${language}`);
  const ann = harness.telegram.user({ language_code: "en" });
  for (const command of commands) await ask(ann, command);
  return { harness, ann };
}

/** Labels that are no language. */
const OTHER = /^[‹›✕]$|^\d+ \/ \d+$|This message only|From now on|End the pair/;

/** How each picker is opened, and what stands first in it for who has a pair and asked for others. */
const OPENED: readonly [
  what: string,
  open: (person: TelegramUser) => Promise<Message>,
  first: readonly string[],
][] = [
  ["for the language", (ann) => ask(ann, "/setlang"), ["English", "Deutsch", "Français"]],
  ["for the other language", (ann) => ask(ann, "/pair"), ["Français", "Esperanto", "English"]],
  ["for one message", async (ann) => {
    return await press(ann, await ask(ann, "Вот аптека"), "🇷🇺 → 🇩🇪");
  }, ["Deutsch", "Français", "Esperanto", "English"]],
  ["for what was spoken", async (ann) => {
    ann.sendRecording("voice", russian, 3);
    return await press(ann, (await ann.next()).message, "Wrong language?");
  }, ["Italiano", "Deutsch", "Français", "English"]],
];
for (const [what, open, first] of OPENED) {
  test(`the picker ${what} begins with the likely languages, and its pages hold every one once`, async () => {
    const { harness, ann } = await start([
      "/setlang esperanto",
      "/setlang french",
      "/pair german italian",
    ]);
    await using _ = harness;
    let picker = await open(ann);
    const shown: string[] = [];
    for (;;) {
      shown.push(...labels(picker).filter((label) => !OTHER.test(label)));
      if (!labels(picker).includes("›")) break;
      picker = await press(ann, picker, "›");
    }
    assert.deepEqual(shown.slice(0, first.length).map((label) => label.split(" ").at(-1)), first);
    assert.equal(new Set(shown).size, shown.length);
    // Forty-one of them Whisper does not know; the others leave out the one that it is already.
    const left = { "for the language": 0, "for what was spoken": 41 }[what] ?? 1;
    assert.equal(shown.length, LANGUAGES.length - left);
  });
}

test("a picker marks the language that holds, of its own purpose; that for what was spoken marks none", async () => {
  const { harness, ann } = await start(["/pair german italian"]);
  await using _ = harness;
  const marked = async (message: Message) => {
    const second = await press(ann, message, "›");
    const again = await press(ann, second, "‹");
    assert.deepEqual(labels(again), labels(message));
    return [...labels(again), ...labels(second)].filter((label) =>
      label.startsWith("✓") && !OTHER.test(label)
    )
      .map((label) => label.split(" ").at(-1));
  };
  assert.deepEqual(await marked(await ask(ann, "/setlang")), ["Deutsch"]);
  assert.deepEqual(await marked(await ask(ann, "/pair")), ["Italiano"]);
  const { message_id } = ann.write("Вот аптека");
  await ann.next();
  ann.write("🇪🇸", { reply_to_message_id: message_id });
  const spanish = (await ann.next()).message;
  assert.deepEqual(await marked(await press(ann, spanish, "🇷🇺 → 🇪🇸")), ["Español"]);
  ann.sendRecording("voice", russian, 3);
  const spoken = (await ann.next()).message;
  assert.deepEqual(await marked(await press(ann, spoken, "Wrong language?")), []);
});

test("a picker turns its pages to and fro, and a choice on any of them does what it is for", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  let picker = await ask(ann, "/setlang");
  for (const [button, shown] of [["›", "2 / "], ["›", "3 / "], ["‹", "2 / "]] as const) {
    picker = await press(ann, picker, button);
    assert.ok(labels(picker).some((label) => label.startsWith(shown)), shown);
  }
  const chosen = await press(ann, picker, "Bahasa Indonesia");
  assert.equal(chosen.text, "✅ From now on I translate into Indonesian.");
  assert.deepEqual(labels(chosen), []);
  assert.equal((await ask(ann, "Вот аптека")).text, "into id");
});

test("the other language of a pair is picked, and said with the one that is read", async () => {
  const { harness, ann } = await start(["/setlang german"]);
  await using _ = harness;
  const chosen = await press(ann, await ask(ann, "/pair"), "Français");
  assert.match(chosen.text!, /^✅ What is written in German comes out in French/);
  assert.deepEqual(labels(chosen), ["✕ End the pair"]);
});

test("a recording that is heard as the language that was picked stays in its message", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  ann.sendRecording("voice", russian, 3);
  const first = (await ann.next()).message;
  assert.match(first.text!, /^🎙 Heard as undefined\n/);
  const again = await press(ann, await press(ann, first, "Wrong language?"), "Français");
  assert.match(again.text!, /^🎙 Heard as fr\n/);
  assert.equal(again.message_id, first.message_id);
});

test("whoever picks a language for the chat below a translation reads that and all later ones in it", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  const picker = await press(ann, await ask(ann, "Вот аптека"), "Change language");
  const { text } = await press(ann, picker, "Français");
  assert.equal(text, "into fr\n\n✅ From now on I translate into French.");
  assert.equal((await ask(ann, "И вот")).text, "into fr");
});

test("'Try again' in one chat works, whatever was pressed below a message of the same number in another", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  const bob = harness.telegram.user({ id: 4_242, language_code: "en" });
  const { answer } = harness.groq;
  harness.groq.answer = () => ({ content: null, finishReason: "content_filter" });
  const failed = [await ask(ann, "Вот аптека"), await ask(bob, "Вот аптека")];
  assert.equal(failed[0]!.message_id, failed[1]!.message_id);
  harness.groq.answer = answer;
  assert.match((await press(ann, failed[0]!, "Try again")).text!, /^into en/);
  assert.match((await press(bob, failed[1]!, "Try again")).text!, /^into en/);
});

test("a passage that somebody quotes keeps its formatting", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  harness.groq.answer = scripted(({ text }) => ["ru", text.replace("аптека", "pharmacy")]);
  const whole = ann.write("Спасибо. Вот аптека");
  await ann.next();
  ann.send({
    text: "/tr",
    entities: [{ type: "bot_command", offset: 0, length: 3 }],
    reply_to_message: whole as never,
    quote: {
      text: "Вот аптека",
      position: 9,
      is_manual: true,
      entities: [{ type: "bold", offset: 4, length: 6 }],
    },
  });
  const { text, entities } = (await ann.next()).message;
  assert.equal(text, "Вот pharmacy");
  assert.deepEqual(entities, [{ type: "bold", offset: 4, length: 8 }]);
});

test("/listen to a long recording again gives a new answer, and the former one stays", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  const { message_id } = ann.sendRecording("voice", russian, 45);
  const next = async () => (await ann.next()).message;
  const first = await next();
  ann.write("/listen german", { reply_to_message_id: message_id });
  const second = await next();
  assert.notEqual(second.message_id, first.message_id);
  assert.match(ann.chat.messages.get(first.message_id)!.text!, /^🎙 Heard as undefined\n/);
  assert.match(second.text!, /^🎙 Heard as de\n/);
});

test("whoever picks a style sees it in the place of the question", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  for (const style of ["Formal", "Casual", "Neutral"]) {
    const question = await ask(ann, "/style");
    const chosen = await press(ann, question, style);
    assert.deepEqual([chosen.message_id, chosen.text], [question.message_id, `✅ Style: ${style}`]);
    assert.deepEqual(labels(chosen), []);
  }
});

test("the operator sees which language somebody set, by a command or a button", async () => {
  const { harness, ann } = await start(["/setlang french"]);
  await using _ = harness;
  await press(ann, await ask(ann, "/setlang"), "Español");
  const told = harness.lines.map((line) => /Language set .*target=(\S+)/.exec(line)?.[1]);
  assert.deepEqual(told.filter(Boolean), ["fr", "es"]);
});

test("a language that nobody knows is no reason to hear a recording again", async () => {
  const { harness, ann } = await start([]);
  await using _ = harness;
  const { message_id } = ann.sendRecording("voice", russian, 3);
  await ann.next();
  const before = harness.groq.requests.length;
  for (const name of ["qwrtzpsd", "spansh"]) {
    ann.write(`/listen ${name}`, { reply_to_message_id: message_id });
    assert.match((await ann.next()).message.text!, /^Reply with \/listen to a recording/);
  }
  assert.equal(harness.groq.requests.length, before);
});
