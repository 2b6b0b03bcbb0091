import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { holdModel } from "../../harness/model/held_model.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";

/** A translation into Japanese, below which both buttons stand. */
async function start() {
  const harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang japanese");
  await ann.next();
  ann.write("Thank you");
  const { message } = await ann.next();
  return { harness, ann, message };
}

for (const button of ["⇄", "🔤"]) {
  test(`a bot that stops does not wait for ${button}, which somebody pressed and Groq does not answer`, async () => {
    using clock = installFakeClock({ limits: true });
    const { harness, ann, message } = await start();
    await using _ = harness;
    harness.groq.faults.always("completions", { kind: "stall" });
    void ann.press(message, button).catch(() => {});
    await harness.groq.busy(1);
    const stopped = harness.stop();
    await clock.waiting(25_000);
    clock.advance(25_000);
    // Not even until what was given up has had its moment.
    await stopped;
    assert.match(harness.lines.join("\n"), /An update was given up and comes again/);
  });

  test(`what ${button} is pressed below is answered by what is there when it was deleted meanwhile`, async () => {
    const { harness, ann, message } = await start();
    await using _ = harness;
    const { text: _text, entities: _entities, ...empty } = message;
    ann.chat.messages.set(message.message_id, { ...empty, photo: [] } as unknown as Message);
    const answer = await ann.press(ann.chat.messages.get(message.message_id)!, button);
    assert.equal(answer.text, "I can't see the original any more. Please send it again.");
  });
}

test("what comes back in the language that it was translated into is shown as it is", async () => {
  const { harness, ann, message } = await start();
  await using _ = harness;
  harness.groq.answer = scripted(({ target }) => [target, ""]);
  await ann.press(message, "⇄");
  assert.equal((await ann.next()).message.text, `${message.text}\n\n⇄ ${message.text}`);
});

test("both quotes stand below each other, each button goes when it is there, and the others stay", async () => {
  const { harness, ann, message } = await start();
  await using _ = harness;
  const { answer } = harness.groq;
  harness.groq.answer = () => ({ content: '{"romanisation":"Arigatō"}' });
  await ann.press(message, "🔤");
  const said = (await ann.next()).message;
  assert.deepEqual(labels(said), ["🇬🇧 → 🇯🇵", "⇄ Reverse", "📋 Copy"]);
  harness.groq.answer = answer;
  await ann.press(said, "⇄");
  const both = (await ann.next()).message;
  assert.equal(both.text, `${message.text}\n\n🔤 Arigatō\n\n⇄ Thank you`);
  assert.deepEqual(labels(both), ["🇬🇧 → 🇯🇵", "📋 Copy"]);
  assert.equal(both.message_id, message.message_id);
});

test("a press whose answer takes long leaves the message as it was until then", async () => {
  const { harness, ann, message } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  const pressed = ann.press(message, "⇄");
  await held.arrived(1);
  assert.deepEqual(ann.chat.messages.get(message.message_id), message);
  held.release();
  await pressed;
  assert.match((await ann.next()).message.text!, /⇄ Thank you$/);
});
