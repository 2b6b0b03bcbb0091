import assert from "node:assert/strict";
import { ask, press } from "../../../harness/people/asking.ts";
import type { Message } from "grammy/types";
import { collectOutputs } from "../../../../src/playground/telegram/people/outputs.ts";
import { localeFor } from "../../../../src/locales/locales.ts";
import { startHarness } from "../../../harness/harness.ts";
import { labels } from "../../../harness/labels.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { heard, recording } from "../../../harness/recordings.ts";
import { test } from "../../../harness/test.ts";

const GERMAN = "Der Bus ist heute pünktlich";

/** A reader of English, and a model that takes everything for German. */
async function start() {
  const harness = await startHarness();
  harness.groq.answer = scripted((
    { alternative },
  ) => ["de", alternative === "ru" ? "Автобус" : "The bus"]);
  const ann = harness.telegram.user({ language_code: "en" });
  await ask(ann, "/setlang english");
  return { harness, ann };
}

test("a text in a language that somebody reads stays as it is, in one friendly sentence", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const set = await ask(ann, "/languages english, german");
  assert.equal(set.text, "You read English and German. Texts in these stay as they are.");
  const told = await ask(ann, GERMAN);
  assert.equal(told.text, "This is in German, which you read.");
  assert.deepEqual(labels(told), ["🌐 Translate", "🔍 It is another language"]);
  assert.equal(harness.groq.requests.length, 1);
  const bob = harness.telegram.user({ id: 79, language_code: "en" });
  assert.match((await ask(bob, GERMAN)).text!, /^The bus/, "another person does not read it");
});

test("what is left alone is translated at a press, at a command, and as another language", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "/languages german");
  const { message_id } = ann.write(GERMAN);
  const told = (await ann.next()).message;
  const picker = await press(ann, told, "It is another language");
  assert.ok(!labels(picker).some((label) => label.includes("Deutsch")));
  assert.deepEqual(labels(await press(ann, picker, "✕")), labels(told));
  assert.equal((await press(ann, told, "Translate")).text, "The bus");
  assert.equal((await ask(ann, "/tr", { reply_to_message_id: message_id })).text, "The bus");
  assert.equal((await ask(ann, `/from german ${GERMAN}`)).text, "The bus");
  const again = await ask(ann, "Der Bus kommt heute nicht");
  await press(ann, again, "It is another language");
  const shown = await press(ann, again, "Nederlands");
  assert.equal(shown.text, "The bus");
  assert.ok(labels(shown).includes("🇳🇱 → 🇬🇧"));
});

test("the list is understood as people write it, whatever stands between the names", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  for (
    const input of [
      "german, brazilian portuguese",
      "German and Brazilian Portuguese",
      "de pt-BR",
      "deutsch; português (Brasil)",
      "german\nbrazilian portuguese",
      "german german brazilian portuguese",
    ]
  ) {
    const { text } = await ask(ann, `/languages ${input}`);
    assert.match(text!, /^You read German and Portuguese \(Brazil\)\./, input);
  }
  const max = harness.telegram.user({ id: 78, language_code: "de" });
  assert.equal(
    (await ask(max, "/languages Englisch und Deutsch")).text,
    localeFor("de").say("reads-list", { languages: "Englisch und Deutsch" }),
  );
  const yui = harness.telegram.user({ id: 80, language_code: "ja" });
  assert.match(
    (await ask(yui, "/languages 英語、ドイツ語")).text!,
    /^読める言語：英語、ドイツ語。/,
  );
});

test("a name that nobody knows changes nothing and is told", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "/languages german");
  assert.equal(
    (await ask(ann, "/languages english, qwrtzpsd")).text,
    "I don't know the language “qwrtzpsd”. Please name them like this: /languages english, german",
  );
  assert.match((await ask(ann, "/languages")).text!, /^You read German\./);
});

test("languages are added and taken away by buttons, and are there again after a restart", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const empty = await ask(ann, "/languages");
  assert.match(empty.text!, /^Which languages do you read without me\?/);
  assert.deepEqual(labels(empty), ["➕ Add a language"]);
  const picker = await press(ann, empty, "Add a language");
  assert.ok(labels(picker).every((label) => !label.startsWith("✓")));
  const one = await press(ann, picker, "Deutsch");
  assert.match(one.text!, /^You read German\./);
  assert.deepEqual(labels(one), ["✕ 🇩🇪 Deutsch", "➕ Add a language"]);
  const second = await press(ann, one, "Add a language");
  assert.ok(!labels(second).some((label) => label.includes("Deutsch")));
  assert.deepEqual(labels(await press(ann, second, "✕")), labels(one));
  await press(ann, await press(ann, await press(ann, one, "Add a language"), "›"), "Polski");
  await harness.restart();
  const two = await ask(ann, "/languages");
  assert.match(two.text!, /^You read German and Polish\./);
  assert.match((await press(ann, two, "Deutsch")).text!, /^You read Polish\./);
  assert.equal((await ask(ann, GERMAN)).text, "The bus");
});

test("a word for off empties the list, in English and in one's own language", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const max = harness.telegram.user({ id: 78, language_code: "de" });
  for (const [person, word] of [[ann, "off"], [ann, "OFF"], [max, "aus"], [max, "OFF"]] as const) {
    await ask(person, "/languages german");
    assert.deepEqual(labels(await ask(person, `/languages ${word}`)).length, 1);
  }
  assert.equal((await ask(ann, GERMAN)).text, "The bus");
});

test("twelve languages are kept, whatever the length of the list", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const codes = "en es zh hi ar pt fr ru de ja it ko uk id tr";
  const full = await ask(ann, `/languages ${codes}`);
  assert.equal(labels(full).length, 12);
  assert.ok(!labels(full).includes("➕ Add a language"));
});

test("the two languages of a pair come out in each other, though both are read; a third one stays", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "/languages english, german, french");
  await ask(ann, "/pair german russian");
  assert.equal((await ask(ann, GERMAN)).text, "Автобус");
  harness.groq.answer = scripted(() => ["fr", "Der Bus"]);
  assert.equal((await ask(ann, "Le bus est à l'heure")).text, "This is in French, which you read.");
});

test("a script that tells the language by itself costs no call where that language is read", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "/languages greek");
  assert.equal((await ask(ann, "Καλημέρα σε όλους")).text, "This is in Greek, which you read.");
  assert.equal(harness.groq.requests.length, 0);
});

test("of a recording in a language that is read, what was said is written down alone; a file stays", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.hear = () => heard("German", GERMAN);
  await ask(ann, "/languages german");
  ann.sendRecording("voice", await recording("russian.m4a"), 3);
  assert.equal((await ann.next()).message.text, `🎙 ${GERMAN}`);
  assert.equal(harness.groq.requests.filter(({ path }) => /completions/.test(path)).length, 0);
  ann.sendFile("bus.txt", new TextEncoder().encode(GERMAN));
  let { message } = await ann.next();
  while (message.text!.startsWith("⏳")) ({ message } = await ann.next());
  assert.equal(message.text, "This is in German, which you read.");
});

test("one's list is one's own in a group, and shown there without buttons", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const group = harness.telegram.group("Friends");
  const bob = harness.telegram.user({ id: 79, language_code: "en" });
  const { chats } = harness.telegram.side;
  const outputs = collectOutputs(chats, (chat) => chat === group.chat.id);
  await ask(ann, "/languages german");
  const shown: Message[] = [];
  for (const person of [ann, bob]) {
    person.writeIn(group, "/languages");
    shown.push((await outputs.next()).message);
  }
  assert.deepEqual(shown.map(({ text }) => /^You read German/.test(text!)), [true, false]);
  assert.deepEqual(shown.flatMap(labels), []);
});
