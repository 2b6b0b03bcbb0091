import assert from "node:assert/strict";
import { Api, type GrammyError } from "grammy/web";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { test } from "../harness/test.ts";

const KEYBOARD = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };

/** A group with two people and a message of the bot, at a time that the test sets. */
async function scene() {
  const clock = { ms: 1_000_000 };
  const telegram = startJudgedTelegram({ now: () => clock.ms });
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const group = telegram.group("Friends");
  const [ann, bob] = [telegram.user({ id: 1 }), telegram.user({ id: 2, first_name: "Bob" })];
  for (const person of [ann, bob]) group.setMember(person, "member");
  await api.sendMessage(group.chat.id, "Hello", { reply_markup: KEYBOARD });
  const shown = (await group.next()).message;
  const send = (
    receiver_user_id: number,
    callback_query_id?: string,
    other: Parameters<Api["sendMessage"]>[2] = {},
  ) =>
    api.sendMessage(group.chat.id, "for you", {
      ephemeral_message_parameters: {
        receiver_user_id,
        ...(callback_query_id !== undefined && { callback_query_id }),
      },
      ...other,
    });
  /** The id of a press that waits to be acknowledged. */
  const press = async (person: typeof ann, message = shown) => {
    const answered = person.press(message, "More");
    const [update] = await api.getUpdates({ offset: -1, timeout: 0 });
    const { id } = update!.callback_query!;
    await api.answerCallbackQuery(id);
    await answered;
    return id;
  };
  return {
    telegram,
    api,
    group,
    ann,
    bob,
    send,
    press,
    clock,
    [Symbol.asyncDispose]: () => telegram[Symbol.asyncDispose](),
  };
}

const says = (description: string) => (error: GrammyError) =>
  error.error_code === 400 && error.description.includes(description);

test("an administrator bot writes to one member at any time, and nobody else sees it", async () => {
  await using stage = await scene();
  const { telegram, group, ann, bob, send } = stage;
  group.setMember(telegram.bot, "administrator");
  const sent = await send(ann.id);
  assert.equal(sent.message_id, 0);
  assert.equal(sent.receiver_user?.id, ann.id);
  assert.equal((await ann.nextEphemeral()).message.text, "for you");
  await assert.rejects(bob.nextEphemeral(1), /Waited 1 ms/);
  await assert.rejects(group.next(1), /Waited 1 ms/);
  assert.equal(group.messages.size, 1);
});

test("another bot writes to one member only in answer to that member's press, within 15 s", async () => {
  await using stage = await scene();
  const { ann, bob, send, press, clock } = stage;
  await assert.rejects(send(ann.id), says("not enough rights"));
  const id = await press(ann);
  await send(ann.id, id);
  await assert.rejects(send(bob.id, id), says("query is too old"));
  await assert.rejects(send(ann.id, "unknown"), says("query is too old"));
  clock.ms += 15_001;
  await assert.rejects(send(ann.id, id), says("query is too old"));
});

test("what a person tells the bot alone is answered alone, within 15 s", async () => {
  await using stage = await scene();
  const { api, group, ann, send, clock } = stage;
  const asked = ann.writeIn(group, "/mylang", { isEphemeral: true });
  assert.equal(group.messages.size, 1);
  const [update] = await api.getUpdates({ offset: -1, timeout: 0 });
  assert.equal(update?.message?.ephemeral_message_id, asked.ephemeral_message_id);
  const reply_parameters = { ephemeral_message_id: asked.ephemeral_message_id! };
  const openly = api.sendMessage(group.chat.id, "x", { reply_parameters });
  await assert.rejects(openly, says("must be ephemeral"));
  const answer = await send(ann.id, undefined, { reply_parameters });
  assert.equal(answer.reply_to_message?.text, "/mylang");
  clock.ms += 15_001;
  const late = send(ann.id, undefined, { reply_parameters });
  await assert.rejects(late, says("message to be replied not found"));
});

test("only members who are people get one, and only in groups", async () => {
  await using stage = await scene();
  const { telegram, api, group, ann, send } = stage;
  group.setMember(telegram.bot, "administrator");
  telegram.user({ id: 3 });
  for (const id of [3, 999, telegram.bot.id]) {
    await assert.rejects(send(id), says("PARTICIPANT_ID_INVALID"));
  }
  const privately = api.sendMessage(ann.id, "x", {
    ephemeral_message_parameters: { receiver_user_id: ann.id },
  });
  await assert.rejects(privately, says("only to groups"));
});

test("it is edited, pressed and deleted by its own id, by its receiver alone", async () => {
  await using stage = await scene();
  const { telegram, api, group, ann, bob, send, press } = stage;
  group.setMember(telegram.bot, "administrator");
  const { ephemeral_message_id } = await send(ann.id, undefined, { reply_markup: KEYBOARD });
  const { message } = await ann.nextEphemeral();
  const ids = {
    chat_id: group.chat.id,
    receiver_user_id: ann.id,
    ephemeral_message_id: ephemeral_message_id!,
  };
  assert.throws(() => bob.press(message, "More"), /Cannot find message 0/);
  const id = await press(ann, message);
  const replacing = api.sendMessage(group.chat.id, "x", {
    ephemeral_message_parameters: {
      receiver_user_id: ann.id,
      callback_query_id: id,
      replace_callback_query_message: true,
    },
  });
  await assert.rejects(replacing, says("edit it instead"));
  assert.equal(await api.raw.editEphemeralMessageText({ ...ids, text: "again" }), true);
  assert.equal((await ann.nextEphemeral()).message.text, "again");
  const same = api.raw.editEphemeralMessageText({ ...ids, text: "again" });
  await assert.rejects(same, says("message is not modified"));
  const foreign = { ...ids, receiver_user_id: bob.id, text: "x" };
  await assert.rejects(api.raw.editEphemeralMessageText(foreign), says("to edit not found"));
  await assert.rejects(api.deleteMessage(group.chat.id, 0), says("to delete not found"));
  assert.equal(await api.raw.deleteEphemeralMessage(ids), true);
  assert.equal((await ann.nextEphemeral()).kind, "delete");
  await assert.rejects(api.raw.deleteEphemeralMessage(ids), says("to delete not found"));
});
