import assert from "node:assert/strict";
import { ask } from "../../../harness/people/asking.ts";
import type { Message } from "grammy/types";
import type { ChatRequest } from "../../../../src/playground/groq/chat.ts";
import { installWallClock } from "../../../harness/fake_clock.ts";
import { type Harness, startHarness } from "../../../harness/harness.ts";
import { labels } from "../../../harness/labels.ts";
import { readTask, scripted } from "../../../harness/model/scripted_model.ts";
import { heard, recording } from "../../../harness/recordings.ts";
import { test } from "../../../harness/test.ts";

const MINUTE_MS = 60_000;

/** A reader of English who wrote these commands, and a model that takes everything for Spanish. */
async function start(commands: readonly string[] = []) {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => ["es", target === "ru" ? "Да" : "Yes"]);
  const ann = harness.telegram.user({ language_code: "en" });
  for (const command of ["/setlang english", ...commands]) await ask(ann, command);
  return { harness, ann };
}

function lastBefore({ groq }: Harness): string | undefined {
  const chats = groq.requests.filter(({ path }) => path.endsWith("completions"));
  return readTask(chats.at(-1)!.body as ChatRequest).before;
}

test("the message that a message answers helps the model, and is not shown; nothing else does", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const { message_id } = ann.write("¿Dónde está el banco del parque?");
  await ann.next();
  assert.equal((await ask(ann, "Está roto", { reply_to_message_id: message_id })).text, "Yes");
  assert.equal(lastBefore(harness), "¿Dónde está el banco del parque?");
  await ask(ann, "Hace calor");
  assert.equal(lastBefore(harness), undefined);
});

test("of the bot's own messages the translation alone is context, and what is none says nothing", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const bob = harness.telegram.user({ id: 79, language_code: "en" });
  const introduced = await ask(bob, "Hace calor");
  assert.match(introduced.text!, /^Yes\n\nℹ️/);
  await ask(bob, "¿Seguro?", { reply_to_message_id: introduced.message_id });
  assert.equal(lastBefore(harness), "Yes");
  const help = await ask(ann, "/help");
  await ask(ann, "¿Qué es esto?", { reply_to_message_id: help.message_id });
  assert.equal(lastBefore(harness), undefined);
});

test("a quoted passage is context in place of the whole", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const whole = ann.write("Hace calor. El banco está cerrado.");
  await ann.next();
  ann.send({
    text: "Está roto",
    reply_to_message: whole as never,
    quote: { text: "El banco está cerrado.", position: 12 },
  });
  await ann.next();
  assert.equal(lastBefore(harness), "El banco está cerrado.");
});

test("a line of context has 200 units at most, and no half of a character", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const long = `${"a".repeat(199)}👍${"b".repeat(50)}`;
  const { message_id } = harness.telegram.side.chats.post(ann.chat, ann.profile, { text: long });
  await ask(ann, "Está roto", { reply_to_message_id: message_id });
  assert.equal(lastBefore(harness), "a".repeat(199));
});

test("what was said before a recording helps as well; a file has no context", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  harness.groq.hear = () => heard("Spanish", "Está roto");
  const replied = ann.write("¿Dónde está el banco del parque?");
  await ann.next();
  const reply = { reply_to_message: replied } as Partial<Message>;
  ann.sendRecording("voice", await recording("russian.m4a"), 3, reply);
  await ann.next();
  assert.equal(lastBefore(harness), replied.text);
  ann.sendFile("banco.txt", new TextEncoder().encode("El banco está roto"), reply);
  let { message } = await ann.next();
  while (!message.document) ({ message } = await ann.next());
  assert.equal(lastBefore(harness), undefined);
});

test("in a pair the last two lines help, written and spoken, those before an edited one too", async () => {
  const { harness, ann } = await start(["/pair english russian"]);
  await using _ = harness;
  harness.groq.hear = () => heard("Spanish", "Dos");
  harness.groq.answer = scripted(({ text }) => ["es", /Tercero/.test(text) ? "Third" : "Yes"]);
  const first = ann.write("Uno");
  await ann.next();
  assert.equal(lastBefore(harness), undefined);
  ann.sendRecording("voice", await recording("russian.m4a"), 3);
  await ann.next();
  assert.equal(lastBefore(harness), "Uno");
  const third = ann.write("Tres");
  await ann.next();
  assert.equal(lastBefore(harness), "Uno\nDos");
  await ask(ann, "Cuatro", { reply_to_message_id: third.message_id });
  assert.equal(lastBefore(harness), "Dos\nTres");
  ann.edit(third.message_id, "Tercero");
  await ann.next();
  assert.equal(lastBefore(harness), "Uno\nDos");
  await ask(ann, "Cinco", { reply_to_message_id: first.message_id });
  assert.equal(lastBefore(harness), "Tercero\nCuatro\nUno");
  const last = ann.write("Seis");
  await ann.next();
  ann.edit(last.message_id, "Después del Tercero");
  await ann.next();
  await ask(ann, "Siete");
  assert.equal(lastBefore(harness), "Cinco\nDespués del Tercero");
});

test("a line is remembered for 15 minutes, by the chat that it was said in, and by no restart", async () => {
  using clock = installWallClock();
  const { harness, ann } = await start(["/pair english russian"]);
  await using _ = harness;
  const bob = harness.telegram.user({ id: 79, language_code: "en" });
  await ask(bob, "/pair english russian");
  await ask(ann, "Uno");
  await ask(bob, "Otro");
  assert.equal(lastBefore(harness), undefined);
  clock.advance(14 * MINUTE_MS);
  await ask(ann, "Dos");
  assert.equal(lastBefore(harness), "Uno");
  clock.advance(2 * MINUTE_MS);
  await ask(ann, "Tres");
  assert.equal(lastBefore(harness), "Dos");
  await harness.restart();
  await ask(ann, "Cuatro");
  assert.equal(lastBefore(harness), undefined);
});

test("without a pair no conversation is remembered", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  await ask(ann, "Uno");
  await ask(ann, "/pair english russian");
  await ask(ann, "Dos");
  assert.equal(lastBefore(harness), undefined);
});

test("another context gets an answer of its own, the same one the same answer without a call", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const [one, other] = ["El río", "El dinero"].map((text) =>
    harness.telegram.side.chats.post(ann.chat, ann.profile, { text }).message_id
  );
  harness.groq.answer = scripted(({ before }) => ["es", /río/.test(before!) ? "Shore" : "Bank"]);
  const answers = [];
  for (const reply_to_message_id of [one!, other!, one!]) {
    answers.push((await ask(ann, "banco", { reply_to_message_id })).text);
  }
  assert.deepEqual(answers, ["Shore", "Bank", "Shore"]);
  assert.equal(harness.groq.requests.length, 2);
});

test("/context off looks at nothing that was said before and forgets it, also after a restart", async () => {
  const { harness, ann } = await start(["/pair english russian"]);
  await using _ = harness;
  const first = ann.write("Uno");
  await ann.next();
  assert.match((await ask(ann, "/context off")).text!, /^I look at each message alone/);
  await harness.restart();
  await ask(ann, "Dos", { reply_to_message_id: first.message_id });
  assert.equal(lastBefore(harness), undefined);
  await ask(ann, "/context on");
  await ask(ann, "Tres");
  assert.equal(lastBefore(harness), undefined);
  await ask(ann, "/context off");
  await ask(ann, "/context on");
  await ask(ann, "Cuatro");
  assert.equal(lastBefore(harness), undefined);
  await ask(ann, "Cinco");
  assert.equal(lastBefore(harness), "Cuatro");
});

test("/context says which holds, and its buttons change it", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const on = await ask(ann, "/context");
  assert.match(on.text!, /^To translate better I also look/);
  assert.deepEqual(labels(on), ["✓ On", "Off"]);
  await ann.press(on, "Off");
  const off = (await ann.next()).message;
  assert.deepEqual([off.message_id, labels(off)], [on.message_id, ["On", "✓ Off"]]);
  assert.match((await ask(ann, "/context")).text!, /^I look at each message alone/);
  await ann.press(off, "On");
  assert.deepEqual(labels((await ann.next()).message), ["✓ On", "Off"]);
  const max = harness.telegram.user({ id: 78, language_code: "de" });
  for (
    const [word, chosen] of [["aus", "✓ Aus"], ["AN", "✓ An"], ["off", "✓ Aus"], ["ON", "✓ An"]]
  ) {
    assert.ok(labels(await ask(max, `/context ${word}`)).includes(chosen!), word);
  }
});

test("in a group only an administrator changes whether what was said is looked at", async () => {
  const { harness } = await start();
  await using _ = harness;
  const group = harness.telegram.group("Friends");
  const bob = harness.telegram.user({ id: 79, language_code: "en" });
  const answered = harness.telegram.waitForCall(({ method }) => method === "getChatMember");
  bob.writeIn(group, "/context off");
  await answered;
});
