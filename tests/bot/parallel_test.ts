import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startHarness } from "../harness/harness.ts";

test("two hundred chats are translated side by side, not one after the other", async () => {
  await using harness = await startHarness();
  const gate = Promise.withResolvers<void>();
  const answer = harness.groq.answer;
  harness.groq.answer = async (chat) => {
    await gate.promise;
    return await answer(chat);
  };
  const users = Array.from(
    { length: 200 },
    (_, index) => harness.telegram.user({ id: 1_000 + index, language_code: "en" }),
  );
  for (const user of users) user.write(`Привет, ${user.id}`);
  await harness.groq.busy(200);
  gate.resolve();
  for (const user of users) {
    assert.match((await user.next()).message.text!, new RegExp(`Привет, ${user.id}`));
  }
});

test("the same text from two hundred chats at once is one call, and later none", async () => {
  await using harness = await startHarness();
  const users = Array.from(
    { length: 200 },
    (_, index) => harness.telegram.user({ id: 1_000 + index, language_code: "en" }),
  );
  for (const user of users) user.write("Привет");
  for (const user of users) assert.match((await user.next()).message.text!, /^Hello/);
  users[0]!.write("Привет");
  assert.match((await users[0]!.next()).message.text!, /^Hello/);
  assert.equal(harness.groq.requests.length, 1);
});

test("a chat with a thousand waiting messages does not delay another one", async () => {
  await using harness = await startHarness();
  const gate = Promise.withResolvers<void>();
  const answer = harness.groq.answer;
  harness.groq.answer = async (chat) => {
    if (chat.messages.at(-1)!.content.includes("заняты")) await gate.promise;
    return await answer(chat);
  };
  const busy = harness.telegram.user({ language_code: "en" });
  const other = harness.telegram.user({ language_code: "en" });
  for (let index = 0; index < 1_000; index++) busy.write(`Мы заняты ${index}`);
  other.write("Привет");
  assert.match((await other.next()).message.text!, /^Hello/);
  assert.equal(harness.groq.open, 1);
  gate.resolve();
  assert.match((await busy.next()).message.text!, /answer them in their order/);
  // A thousand one after the other may take longer than the test on a loaded machine.
  for (let index = 0; index < 100; index++) {
    assert.match((await busy.next()).message.text!, new RegExp(`заняты ${index}(\\n|$)`));
  }
});

test("one chat's messages are answered in their order", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const written = ["Привет", "Спасибо", "Да", "Нет"].map((text) => ann.write(text).message_id);
  const answered: (number | undefined)[] = [];
  for (const _ of written) {
    answered.push((await ann.next()).message.reply_to_message?.message_id);
  }
  assert.deepEqual(answered, written);
});

test("an update that Telegram delivers twice is answered once", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  const update = { message: ann.chat.messages.get(1) as never };
  harness.telegram.addUpdate(update, 100_001);
  ann.write("Спасибо");
  assert.match((await ann.next()).message.text!, /^Thank you/);
});
