import assert from "node:assert/strict";
import { ask, press } from "../../harness/people/asking.ts";
import type { ChatRequest } from "../../../src/playground/groq/chat.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { type AskedTask, readTask, scripted } from "../../harness/model/scripted_model.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const DUTCH = "Best wel warm in het water hier";
const ENGLISH = "Pretty warm in the water here";
const BUTTON = "It is another language";

/** A reader of English, and a model that takes Dutch for English until somebody knows better. */
async function start() {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ source, correction }) =>
    source === "nl" || correction ? [source ?? "nl", ENGLISH] : ["en", ""]
  );
  const ann = harness.telegram.user({ language_code: "en" });
  await ask(ann, "/setlang english");
  return { harness, ann };
}

function tasks({ groq }: Harness): AskedTask[] {
  return groq.requests.map(({ body }) => readTask(body as ChatRequest));
}

test("whoever is told that a text is already in their language says which one it is, and reads it there", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const told = await ask(ann, DUTCH);
  assert.match(told.text!, /in English/);
  const asked = await press(ann, told, BUTTON);
  assert.equal(asked.text, "Which language is it in?");
  const closed = await press(ann, asked, "✕");
  assert.match(closed.text!, /is already in English/);
  const picker = await press(ann, closed, BUTTON);
  assert.ok(labels(picker).length > 8);
  assert.ok(!labels(picker).some((label) => label.includes("English")), "English was ruled out");
  const shown = await press(ann, picker, "Nederlands");
  assert.equal(shown.message_id, told.message_id);
  assert.equal(shown.text, ENGLISH);
  assert.ok(labels(shown).includes("🇳🇱 → 🇬🇧"), labels(shown).join());
  assert.equal(tasks(harness).at(-1)!.source, "nl");
});

test("one language is for one message: the next one is looked at as before", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const told = await ask(ann, DUTCH);
  await press(ann, await press(ann, told, BUTTON), "Nederlands");
  assert.match((await ask(ann, "We gaan op de markt een tent delen")).text!, /in English/);
  assert.equal(tasks(harness).at(-1)!.source, undefined);
});

test("the button stays after a restart, while the pages of the other list are turned, and when its own is closed", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const first = await ask(ann, DUTCH);
  await harness.restart();
  const turned = await press(ann, first, "›");
  assert.ok(labels(turned).includes(`🔍 ${BUTTON}`));
  const second = await ask(ann, "We gaan op de markt een tent delen");
  assert.deepEqual(labels(second), ["🌐 Translate into …", `🔍 ${BUTTON}`]);
  const closed = await press(ann, await press(ann, second, BUTTON), "✕");
  assert.deepEqual(labels(closed), labels(second));
});

test("the languages that a text may be in are those of its letters, those asked for of late first", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.answer = scripted(() => ["ru", ""]);
  for (
    const command of ["/setlang bulgarian", "/setlang french", "/setlang russian", "/pair off"]
  ) {
    await ask(ann, command);
  }
  const { message_id } = ann.write("Добър ден на всички");
  await ann.next();
  const told = await ask(ann, "/tr russian", { reply_to_message_id: message_id });
  const names = labels(await press(ann, told, BUTTON)).map((label) => label.split(" ").at(-1));
  assert.deepEqual(names.slice(0, 2), ["Български", "Українська"]);
});

test("whoever asks again into the language that a text is said to be in gets what the model makes of it", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = ann.write(DUTCH);
  await ann.next();
  assert.equal((await ask(ann, "/tr english", { reply_to_message_id: message_id })).text, ENGLISH);
  const [first, second, ...more] = tasks(harness);
  assert.equal(first!.correction, undefined);
  assert.match(second!.correction!, /not in the target language/);
  assert.deepEqual(Object.keys(second!).toSorted(), ["correction", "target", "text"]);
  assert.deepEqual(more, []);
});

test("whoever asks for the first time does not insist: one call says what the text is in", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = harness.telegram.side.chats.post(ann.chat, ann.profile, { text: DUTCH });
  assert.match(
    (await ask(ann, "/tr english", { reply_to_message_id: message_id })).text!,
    /in English/,
  );
  assert.equal(harness.groq.requests.length, 1);
});

test("the language that somebody named holds, though the model insists on another one", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.answer = scripted((
    { correction },
  ) => ["en", /empty/.test(correction!) ? ENGLISH : ""]);
  const shown = await ask(ann, `/from dutch ${DUTCH}`);
  assert.equal(shown.text, ENGLISH);
  assert.ok(labels(shown).includes("🇳🇱 → 🇬🇧"));
});

test("a script that tells the language by itself is no reason not to ask when somebody insists", async () => {
  const { harness } = await start();
  await using _ = harness;
  const eleni = harness.telegram.user({ id: 77, language_code: "el" });
  const { message_id } = eleni.write("Καλημέρα σε όλους");
  assert.match((await eleni.next()).message.text!, /Greek/);
  assert.equal(harness.groq.requests.length, 0);
  harness.groq.answer = scripted(() => ["el", "Και πάλι καλημέρα"]);
  assert.equal(
    (await ask(eleni, "/tr greek", { reply_to_message_id: message_id })).text,
    "Και πάλι καλημέρα",
  );
});

test("a model that still finds nothing to translate is believed: no error", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.answer = scripted(({ text }) => ["en", text]);
  const { message_id } = ann.write("The kettle is on the stove");
  await ann.next();
  const told = await ask(ann, "/tr english", { reply_to_message_id: message_id });
  assert.match(told.text!, /in English/);
  assert.ok(labels(told).includes(`🔍 ${BUTTON}`));
});

test("/from names the language of the message that it answers, and of the text behind it with its formatting", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = ann.write(DUTCH);
  await ann.next();
  assert.equal((await ask(ann, "/from dutch", { reply_to_message_id: message_id })).text, ENGLISH);
  harness.groq.answer = scripted(({ source, text }) => [source!, text.replace("wel", "well")]);
  ann.write("/from brazilian portuguese bem wel bom", {
    entities: [
      { type: "bot_command", offset: 0, length: 5 },
      { type: "bold", offset: 31, length: 3 },
    ],
  });
  const { text, entities } = (await ann.next()).message;
  assert.equal(text, "bem well bom");
  assert.deepEqual(entities, [{ type: "bold", offset: 4, length: 4 }]);
  assert.deepEqual(tasks(harness).slice(-2).map(({ source }) => source), ["nl", "pt-BR"]);
});

test("/from turns a pair's text to the other language, and into the one that is read from any third", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "/pair english russian");
  harness.groq.answer = scripted(({ source, target }) => [source!, target === "ru" ? "Да" : "Yes"]);
  assert.equal((await ask(ann, "/from english ja ja")).text, "Да");
  assert.equal((await ask(ann, "/from russian ja ja")).text, "Yes");
  assert.equal((await ask(ann, "/from dutch ja ja")).text, "Yes");
});

test("/from hears a recording as that language", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.hear = ({ language }) => heard("Dutch", `Heard as ${language}`);
  const { message_id } = ann.sendRecording("voice", await recording("russian.m4a"), 3);
  await ann.next();
  assert.match(
    (await ask(ann, "/from dutch", { reply_to_message_id: message_id })).text!,
    /^🎙 Heard as nl/,
  );
});

test("/from without a language, a message or a text says how it is used, and costs no call", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  for (const command of ["/from", "/from dutch"]) {
    assert.match((await ask(ann, command)).text!, /^Reply with \/from dutch/);
  }
  const { text } = await ask(ann, "/from qwrtzpsd wat is dit");
  assert.match(text!, /^I don't know the language “qwrtzpsd”/);
  assert.equal(harness.groq.requests.length, 0);
});

/** What a model that names the reader's own language shows of texts that are partly in others. */
const PARTLY: readonly [what: string, text: string, shown: string][] = [
  [
    "two languages",
    "The bus leaves at five. Por favor traigan los papeles del seguro.",
    "The bus leaves at five. Please bring the insurance papers.",
  ],
  [
    "three languages, one of which stays",
    "The bus leaves at five.\nPor favor traigan los papeles del seguro.\nBitte nicht vor dem Haus auf mich warten, ich bin schon da.",
    "The bus leaves at five.\nPlease bring the insurance papers.\nBitte nicht vor dem Haus auf mich warten, ich bin schon da.",
  ],
  [
    "three languages, one of which stays in its letters",
    "The bus leaves at five.\nPor favor traigan los papeles del seguro.\nОбязательно возьмите паспорт.",
    "The bus leaves at five.\nPlease bring the insurance papers.\nОбязательно возьмите паспорта.",
  ],
  [
    "two languages on lines that are not kept",
    "The bus leaves at five.\n\nPor favor traigan los papeles del seguro.\n\nSee you there.",
    "The bus leaves at five. Please bring the insurance papers. See you there.",
  ],
];
for (const [what, text, shown] of PARTLY) {
  test(`the foreign part of a text in ${what} is shown though the model names the reader's own`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    harness.groq.answer = scripted(() => ["en", shown]);
    const message = await ask(ann, text);
    assert.equal(message.text, shown);
    assert.ok(
      !labels(message).includes("⇄ Reverse"),
      "there is no way back from English to English",
    );
  });
}

test("a note instead of a translation is no reason to ask twice about what is already in the language", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.answer = scripted(() => ["en", "Here is the translation: The bus leaves at five."]);
  assert.match((await ask(ann, "The bus leaves at five.")).text!, /in English/);
  assert.equal(harness.groq.requests.length, 1);
});

test("'Try again' still knows that somebody insisted, or which language they named", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { answer } = harness.groq;
  const { message_id } = ann.write(DUTCH);
  await ann.next();
  for (const command of ["/tr english", "/from dutch"]) {
    harness.groq.answer = () => ({ content: null, finishReason: "content_filter" });
    const failed = await ask(ann, command, { reply_to_message_id: message_id });
    assert.deepEqual(labels(failed), ["🔄 Try again"]);
    harness.groq.answer = answer;
    assert.equal((await press(ann, failed, "Try again")).text, ENGLISH);
  }
});

test("a document that is said to be in the language already can be overruled as well", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.sendFile("warm.txt", new TextEncoder().encode(DUTCH));
  let { message: told } = await ann.next();
  while (!/in English/.test(told.text!)) ({ message: told } = await ann.next());
  await press(ann, await press(ann, told, BUTTON), "›");
  await ann.press(told, "Nederlands");
  let { message } = await ann.next();
  while (!message.document) ({ message } = await ann.next());
  assert.equal(new TextDecoder().decode(ann.fileOf(message)), ENGLISH);
});
