import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { written } from "../../harness/group_member.ts";
import { failNext, NOTHING } from "../../harness/fail_next.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";

test(
  "what nobody foresaw is told with a sentence and a button, and the button then works",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "de" });
    harness.telegram.faults.next("sendMessage", NOTHING);
    const sent = ann.write("Где аптека?");
    const { message } = await ann.next();
    assert.equal(message.text, "Etwas ist schiefgegangen. Bitte versuche es noch einmal.");
    assert.equal(message.reply_to_message?.message_id, sent.message_id);
    assert.equal(labels(message).length, 1);
    await ann.press(message, labels(message)[0]!);
    const edited = await ann.next();
    assert.equal(edited.message.message_id, message.message_id);
    assert.match(edited.message.text!, /^Wo ist die Apotheke\?/);
  },
);

test(
  "what nobody foresaw is one ERROR in the log, with the update and without a word of it",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    harness.telegram.faults.next("sendMessage", NOTHING);
    ann.write("Sentinela que nadie debe leer");
    await ann.next();
    const errors = harness.lines.filter((line) => line.includes(" - ERROR - "));
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, /update_id=100001/);
    assert.doesNotMatch(harness.lines.join("\n"), /Sentinela/);
  },
);

test("in a group nobody is bothered with an apology", async () => {
  await using harness = await startHarness();
  const group = harness.telegram.group("Friends");
  const failed = failNext(harness, "sendMessage", NOTHING);
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.addUpdate({
    message: {
      message_id: 5,
      date: 1,
      chat: group.chat as never,
      from: ann.profile,
      text: "/tr",
      entities: [{ type: "bot_command", offset: 0, length: 3 }],
      reply_to_message: { message_id: 4, date: 1, chat: group.chat, text: "Где аптека?" } as never,
    },
  });
  await failed;
  ann.write("Привет");
  await ann.next();
  await harness.stop();
  assert.deepEqual(written(group), []);
});

test("a message that was deleted meanwhile is answered by a plain one", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const answer = harness.groq.answer;
  harness.groq.answer = (chat) => {
    ann.deleteMessage(sent.message_id);
    return answer(chat);
  };
  const sent = ann.write("Привет");
  let output = await ann.next();
  while (output.kind !== "message") output = await ann.next();
  assert.match(output.message.text!, /^Hello/);
  assert.equal(output.message.reply_to_message, undefined);
});

for (
  const [what, fault] of [
    [
      "a bot that was thrown out",
      telegramError(403, "Forbidden: bot was kicked from the group chat"),
    ],
    ["a person who blocked it", telegramError(403, "Forbidden: bot was blocked by the user")],
  ] as const
) {
  test(`${what} tries once, logs no error, and answers the next person`, async () => {
    await using harness = await startHarness();
    const [ann, bob] = [harness.telegram.user(), harness.telegram.user({ language_code: "en" })];
    const failed = failNext(harness, "sendMessage", fault);
    ann.write("Где станция метро?");
    await failed;
    bob.write("Привет");
    await bob.next();
    await harness.stop();
    assert.deepEqual(written(ann.chat), []);
    assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
  });
}
