import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Message } from "grammy/types";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { scripted } from "../../harness/model/scripted_model.ts";

const MESSAGE_UNITS = 4_096;
const english = await recording("english.ogg");

/** Returns the answers to a recording in which this is said, in the reader's own language. */
async function hear(text: string, messages: number): Promise<Message[]> {
  await using harness = await startHarness();
  harness.groq.hear = () => heard("English", text);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", english, 20);
  const answers: Message[] = [];
  while (answers.length < messages) answers.push((await ann.next()).message);
  await harness.stop();
  assert.equal([...ann.chat.messages.values()].filter(({ from }) => from?.is_bot).length, messages);
  return answers;
}

const sentences = (units: number) => "Some words. ".repeat(units / 12).trim();

test("five messages are five messages, with the buttons below the last", async () => {
  const said = sentences(MESSAGE_UNITS * 4 + 1_200);
  const answers = await hear(said, 5);
  const text = answers.map((one) => one.text).join(" ");
  assert.equal(text, `🎙 ${said}`);
  assert.ok(answers.every((one) => one.text!.length <= MESSAGE_UNITS));
  assert.deepEqual(answers.slice(0, 4).flatMap(labels), []);
  assert.ok(labels(answers.at(-1)!).length > 0);
});

test(
  "more than five messages would be a flood: a file comes, with the buttons",
  async () => {
    const [answer] = await hear(sentences(MESSAGE_UNITS * 5 + 1_200), 1);
    assert.equal(answer!.document?.file_name, "translation.txt");
    assert.ok(labels(answer!).length > 0);
  },
);

test(
  "a long answer is cut between paragraphs, where there is one, and bold goes on behind the cut",
  async () => {
    await using harness = await startHarness();
    const paragraph = "One more sentence here. ".repeat(100).trim();
    harness.groq.answer = scripted(({ text }) => [
      "ru",
      /^<g1>/.test(text) ? `<g1>${paragraph}\n\n${paragraph}</g1>` : `${paragraph}\n\n${paragraph}`,
    ]);
    const ann = harness.telegram.user({ language_code: "en" });
    const half = "Слово и ещё слово. ".repeat(95).trim();
    const text = `${half}\n\n${half}`;
    ann.write(text, { entities: [{ type: "bold", offset: 0, length: text.length }] });
    const parts = [(await ann.next()).message, (await ann.next()).message];
    assert.equal(parts[0]!.text, paragraph);
    assert.ok(parts[1]!.text!.startsWith(paragraph));
    for (const part of parts) {
      assert.deepEqual(part.entities?.filter(({ type }) => type === "bold"), [
        { type: "bold", offset: 0, length: paragraph.length },
      ]);
    }
  },
);

test("a word longer than a message is cut where the message ends", async () => {
  const said = "A".repeat(MESSAGE_UNITS + 500);
  const answers = await hear(said, 2);
  assert.equal(answers.map(({ text }) => text).join(""), `🎙 ${said}`);
});

test("of a long answer only the later message changes where only that is new", async () => {
  await using harness = await startHarness();
  const first = "The first part. ".repeat(250).trim();
  harness.groq.answer = scripted(({ text }) => [
    "ru",
    `${first}\n\n${(text.includes("новое") ? "Newer. " : "Older. ").repeat(300).trim()}`,
  ]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  const text = "Длинный текст, который едва ли кончится. ".repeat(90);
  const sent = ann.write(text);
  const parts = [(await ann.next()).message, (await ann.next()).message];
  assert.equal(parts[0]!.text, first);
  ann.edit(sent.message_id, `${text} новое`);
  const edited = (await ann.next()).message;
  assert.equal(edited.message_id, parts[1]!.message_id);
  assert.match(edited.text!, /^Newer\./);
});

test("a message that cannot be deleted any more is no failure, and edits go on", async () => {
  await using harness = await startHarness();
  let translation = "A long line. ".repeat(500);
  harness.groq.answer = scripted(() => ["ru", translation]);
  harness.telegram.faults.always("deleteMessage", {
    kind: "answer",
    status: 400,
    body: '{"ok":false,"error_code":400,"description":"Bad Request: message can\'t be deleted"}',
  });
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.write("Длинный текст, который едва ли кончится. ".repeat(80));
  const { message_id } = (await ann.next()).message;
  await ann.next();
  for (const short of ["Short", "Shorter"]) {
    translation = short;
    ann.edit(sent.message_id, `Коротко: ${short}`);
    const edited = await ann.next();
    assert.deepEqual([edited.message.message_id, edited.message.text], [message_id, short]);
  }
  await harness.stop();
  assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
});

test(
  "an answer that shrinks from three messages to one takes the others along",
  async () => {
    await using harness = await startHarness();
    let long = true;
    harness.groq.answer = scripted(() => ["ru", long ? "A long line. ".repeat(760) : "Short"]);
    const ann = harness.telegram.user({ language_code: "en" });
    const sent = ann.write("Длинный текст, который едва ли кончится. ".repeat(96));
    const ids = [await ann.next(), await ann.next(), await ann.next()]
      .map(({ message }) => message.message_id);
    long = false;
    ann.edit(sent.message_id, "Коротко");
    const edited = await ann.next();
    assert.equal(edited.message.message_id, ids[0]);
    assert.equal(edited.message.text, "Short");
    assert.ok(labels(edited.message).length > 0);
    const gone = [await ann.next(), await ann.next()];
    assert.deepEqual(gone.map(({ kind, message }) => [kind, message.message_id]), [
      ["delete", ids[1]],
      ["delete", ids[2]],
    ]);
  },
);
