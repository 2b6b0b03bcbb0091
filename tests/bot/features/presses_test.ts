import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { CallbackQuery, Message } from "grammy/types";
import type { BotCall } from "../../../src/playground/telegram/server.ts";
import { groqRateLimit } from "../../../src/playground/groq/refusal.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { written } from "../../harness/group_member.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { holdModel } from "../../harness/model/held_model.ts";

/**
 * Presses without waiting, as an app does that nobody answers; by anybody, on whatever message
 * or on none.
 */
function press(
  { telegram }: Harness,
  id: string,
  data: string,
  message?: Message,
  from = { id: 501, is_bot: false, first_name: "Ann", language_code: "en" },
): void {
  const chatId = message?.chat.id ?? from.id;
  telegram.side.presses.set(id, {
    chatId,
    messageId: message?.message_id ?? 0,
    userId: from.id,
    atMs: Date.now(),
    isOnEphemeral: false,
  });
  telegram.addUpdate({
    callback_query: {
      id,
      from,
      chat_instance: "1",
      data,
      ...(message ? { message } : { inline_message_id: "AAA" }),
    } as CallbackQuery,
  });
}

/**
 * Waits until these are acknowledged and everything is done; none may have been acknowledged
 * twice.
 */
async function assertAcknowledged(harness: Harness, ids: readonly string[]): Promise<void> {
  const { telegram } = harness;
  const idOf = ({ method, payload }: BotCall) =>
    method === "answerCallbackQuery" ? String(payload.callback_query_id) : undefined;
  for (const id of ids) await telegram.waitForCall((call) => idOf(call) === id, 3_000);
  await harness.stop();
  const acknowledged = telegram.calls.map(idOf).filter((id) => id !== undefined);
  assert.deepEqual(acknowledged.toSorted(), ids.toSorted());
}

/** A person with a message that failed, which can be tried again. */
async function fail({ telegram, groq }: Harness) {
  const ann = telegram.user({ language_code: "en" });
  groq.faults.next("completions", groqRateLimit());
  ann.write("Привет");
  const { message } = await ann.next();
  return { ann, message };
}

test(
  "'Try again' pressed twice at once gives one result, and each press is acknowledged once",
  async () => {
    await using harness = await startHarness();
    const { ann, message } = await fail(harness);
    press(harness, "first", "again", message);
    press(harness, "second", "again", message);
    const edited = await ann.next();
    assert.match(edited.message.text!, /^Hello/);
    await assertAcknowledged(harness, ["first", "second"]);
    assert.equal(written(ann.chat).length, 1);
    const edits = harness.telegram.calls.filter(({ method }) => method === "editMessageText");
    assert.equal(edits.length, 1);
    assert.equal(harness.groq.requests.length, 2);
  },
);

test("'Try again' pressed twice is one try, though others were pressed in between", async () => {
  await using harness = await startHarness();
  const { ann, message: first } = await fail(harness);
  harness.groq.faults.next("completions", groqRateLimit());
  ann.write("Спасибо");
  const second = (await ann.next()).message;
  for (const [id, message] of [["first", first], ["second", second]] as const) {
    press(harness, id, "again", message);
    await ann.next();
  }
  press(harness, "late", "again", first);
  await assertAcknowledged(harness, ["first", "second", "late"]);
  const edits = harness.telegram.calls.filter(({ method }) => method === "editMessageText");
  assert.equal(edits.length, 2);
});

test(
  "'Try again' is acknowledged at once, not only when the model has answered",
  async () => {
    await using harness = await startHarness();
    const { ann, message } = await fail(harness);
    const held = holdModel(harness.groq);
    await ann.press(message, "Try again");
    held.release();
    assert.match((await ann.next()).message.text!, /^Hello/);
  },
);

test("every button that the bot shows is acknowledged exactly once", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang japanese");
  await ann.next();
  ann.write("Good morning");
  const translation = (await ann.next()).message;
  ann.write("/style");
  const style = (await ann.next()).message;
  ann.write("/setlang");
  const picker = (await ann.next()).message;
  const pressed: string[] = [];
  for (const shown of [translation, style, picker]) {
    for (const button of shown.reply_markup!.inline_keyboard.flat()) {
      if (!("callback_data" in button)) continue;
      press(harness, button.callback_data, button.callback_data, shown);
      pressed.push(button.callback_data);
    }
  }
  assert.ok(pressed.length > 15);
  await assertAcknowledged(harness, pressed);
});

test("forged and outdated data is acknowledged once and changes nothing", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  const forged = [
    "",
    "nonsense",
    "style:rude",
    "page:set:9999",
    "back:ru",
    "again:ru:en",
    "foreign:en",
    "pick:from:nl",
    "🙂",
    "x".repeat(64),
  ];
  for (const data of forged) press(harness, `press ${data}`, data, message);
  await assertAcknowledged(harness, forged.map((data) => `press ${data}`));
  assert.deepEqual(ann.chat.messages.get(message.message_id), message);
  await harness.restart();
  ann.write("/mylang");
  assert.match((await ann.next()).message.text!, /English, your Telegram language/);
});

test("a press without its message is acknowledged once and harms nothing", async () => {
  await using harness = await startHarness();
  const all = ["again", "hear", "change", "other:ru:en", "style:formal", "back:ru:en", "say:en:ja"];
  all.push(
    "pick:set:es",
    "pick:hear:es",
    "pick:once.ru.en:es",
    "pick:set:zz",
    "page:set:1",
    "close:once.ru.en",
    "foreign:en.en.0.0",
    "pick:from.en.en.0.0:nl",
    "page:from.en.en.0.0:1",
    "close:from.en.en.0.0",
  );
  for (const data of all) press(harness, data, data);
  await assertAcknowledged(harness, all);
  assert.ok(!harness.lines.some((line) => line.includes(" ERROR ")), harness.lines.join("\n"));
});

test(
  "another person's press in a group is acknowledged once, and the message stays one",
  async () => {
    await using harness = await startHarness();
    const { telegram } = harness;
    const group = telegram.group("Friends");
    const from = { id: 501, is_bot: false, first_name: "Ann", language_code: "en" };
    const asked = telegram.side.chats.post(group, from, { text: "Где аптека?" });
    const failed = telegram.side.chats.post(group, telegram.bot, {
      text: "Please try again.",
      reply_to_message: asked,
      reply_markup: { inline_keyboard: [[{ text: "🔄 Try again", callback_data: "again" }]] },
    } as Partial<Message>);
    for (const id of [601, 602]) {
      press(harness, String(id), "again", failed, { ...from, id, first_name: "Somebody" });
    }
    await telegram.waitForCall(({ method }) => method === "editMessageText");
    await assertAcknowledged(harness, ["601", "602"]);
    assert.equal(written(group).length, 1);
    assert.match(written(group)[0]!.text!, /^Where is the pharmacy\?/);
  },
);

test("a press that Telegram calls too old is nothing that the operator has to look at", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  const { message } = await ann.next();
  const tooOld =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";
  const { promise: refused, resolve } = Promise.withResolvers<void>();
  harness.telegram.faults.next((method) => {
    if (method === "answerCallbackQuery") resolve();
    return method === "answerCallbackQuery";
  }, telegramError(400, tooOld));
  const [data] = message.reply_markup!.inline_keyboard.flat().flatMap((button) =>
    "callback_data" in button ? [button.callback_data] : []
  );
  press(harness, "late", data!, message);
  await refused;
  await harness.stop();
  assert.doesNotMatch(harness.lines.join("\n"), / - (ERROR|WARNING) - /);
});
