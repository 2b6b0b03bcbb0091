import assert from "node:assert/strict";
import { Api, GrammyError } from "grammy/web";
import { type JudgedTelegram, startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { test } from "../harness/test.ts";

function apiOf({ token, url }: JudgedTelegram): Api {
  return new Api(token, { apiRoot: url });
}

/** Texts, and kinds of updates without one, that the bot has got so far. */
async function received(api: Api): Promise<string[]> {
  const updates = await api.getUpdates({
    timeout: 0,
    allowed_updates: ["message", "callback_query", "my_chat_member", "chat_member"],
  });
  return updates.map((update) =>
    update.message?.text ?? Object.keys(update).find((key) => key !== "update_id") ?? ""
  );
}

const says = (description: string, code = 400) => (error: GrammyError) =>
  error.error_code === code && error.description.includes(description);

test("in privacy mode a bot sees commands for it, answers to it and service messages only", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  const ann = telegram.user();
  const { message_id } = await api.sendMessage(group.chat.id, "Hello");
  ann.writeIn(group, "among us");
  ann.writeIn(group, "@translation_demo_bot please");
  ann.writeIn(group, "/tr");
  ann.writeIn(group, "/tr@translation_demo_bot");
  ann.writeIn(group, "/tr@another_bot");
  ann.writeIn(group, "an answer", { reply_to_message_id: message_id });
  ann.sendIn(group, { new_chat_title: "Best friends" });
  assert.deepEqual(await received(api), [
    "/tr",
    "/tr@translation_demo_bot",
    "an answer",
    "message",
  ]);
  assert.equal((await api.getMe()).can_read_all_group_messages, false);
});

test("an administrator bot and one without privacy mode see everything, one outside nothing", async () => {
  {
    await using telegram = startJudgedTelegram({ readsAll: true });
    telegram.user().writeIn(telegram.group("Friends"), "among us");
    assert.deepEqual(await received(apiOf(telegram)), ["among us"]);
    assert.equal((await apiOf(telegram).getMe()).can_read_all_group_messages, true);
  }
  await using telegram = startJudgedTelegram();
  const group = telegram.group("Friends");
  group.setMember(telegram.bot, "administrator");
  telegram.user().writeIn(group, "among us");
  group.setMember(telegram.bot, "kicked");
  telegram.user().writeIn(group, "/tr");
  const expected = ["my_chat_member", "among us", "my_chat_member"];
  assert.deepEqual(await received(apiOf(telegram)), expected);
});

test("a bot that is not in the group cannot write there", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  group.setMember(telegram.bot, "kicked");
  const kicked = "Forbidden: bot was kicked from the supergroup chat";
  await assert.rejects(api.sendMessage(group.chat.id, "x"), says(kicked, 403));
  group.setMember(telegram.bot, "left");
  const left = "Forbidden: bot is not a member of the supergroup chat";
  await assert.rejects(api.sendMessage(group.chat.id, "x"), says(left, 403));
});

test("who is who in a group is told with all fields of the kind", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  const [ann, bob, cid, dan] = [1, 2, 3, 4].map((id) => telegram.user({ id }));
  group.setMember(ann!, "creator", { isAnonymous: true });
  group.setMember(bob!, "administrator");
  cid!.writeIn(group, "Hello");
  const statusOf = async (id: number) => (await api.getChatMember(group.chat.id, id)).status;
  assert.equal(await statusOf(ann!.id), "creator");
  assert.equal(await statusOf(bob!.id), "administrator");
  assert.equal(await statusOf(cid!.id), "member");
  assert.equal(await statusOf(dan!.id), "left");
  assert.equal(await statusOf(telegram.bot.id), "member");
  const administrators = await api.getChatAdministrators(group.chat.id);
  assert.deepEqual(administrators.map(({ user }) => user.id), [1, 2]);
});

test("who is who is refused where Telegram does not tell", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const ann = telegram.user();
  const group = telegram.group("Friends");
  const basic = telegram.group("Family", "group");
  assert.equal((await api.getChatMember(ann.id, ann.id)).status, "member");
  await assert.rejects(api.getChatAdministrators(ann.id), says("no administrators in the private"));
  await assert.rejects(api.getChatMember(group.chat.id, 999), says("PARTICIPANT_ID_INVALID"));
  await assert.rejects(api.getChatMember(basic.chat.id, 999), says("member not found"));
  await assert.rejects(api.getChatMember(-5, ann.id), says("chat not found"));
  group.hidesMembers = true;
  await assert.rejects(api.getChatMember(group.chat.id, ann.id), says("list is inaccessible"));
  group.setMember(telegram.bot, "administrator");
  assert.equal((await api.getChatMember(group.chat.id, ann.id)).status, "left");
});

test("an anonymous administrator writes in the name of the group", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  const [ann, bob] = [telegram.user(), telegram.user({ id: 7 })];
  group.setMember(ann, "administrator", { isAnonymous: true });
  const message = ann.writeIn(group, "/style formal", { isAnonymous: true });
  assert.equal(message.from?.id, 1087968824);
  assert.equal(message.sender_chat?.id, group.chat.id);
  assert.equal((await api.getChatMember(group.chat.id, 1087968824)).status, "left");
  assert.throws(() => bob.writeIn(group, "/style", { isAnonymous: true }), /no anonymous admin/);
});

test("everybody in a group may press, and each press has its own answer", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  const inline_keyboard = [[{ text: "More", callback_data: "more" }]];
  await api.sendMessage(group.chat.id, "Hello", { reply_markup: { inline_keyboard } });
  const { message } = await group.next();
  const people = [telegram.user({ id: 1 }), telegram.user({ id: 2 })];
  const answers = Promise.all(people.map((person) => person.press(message, "More")));
  for (const { callback_query } of await api.getUpdates({ timeout: 0 })) {
    await api.answerCallbackQuery(callback_query!.id, { text: `for ${callback_query!.from.id}` });
  }
  assert.deepEqual((await answers).map(({ text }) => text), ["for 1", "for 2"]);
});

test("a bot deletes the messages of others in a group only as its administrator", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  const { message_id } = telegram.user().writeIn(group, "Hello");
  await assert.rejects(api.deleteMessage(group.chat.id, message_id), says("can't be deleted"));
  group.setMember(telegram.bot, "administrator");
  assert.equal(await api.deleteMessage(group.chat.id, message_id), true);
});

test("a basic group that becomes a supergroup takes its members along and refuses with its new id", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const old = telegram.group("Family", "group");
  const ann = telegram.user();
  old.setMember(ann, "creator");
  const { chat } = old.migrate(ann);
  const [to, from] = (await api.getUpdates({ timeout: 0 })).map(({ message }) => message);
  assert.deepEqual([to?.chat.id, to?.migrate_to_chat_id], [old.chat.id, chat.id]);
  assert.deepEqual([from?.chat.id, from?.migrate_from_chat_id], [chat.id, old.chat.id]);
  assert.deepEqual([to?.chat.type, from?.chat.type], ["group", "supergroup"]);
  const refused = await api.sendMessage(old.chat.id, "x").catch((error: GrammyError) => error);
  assert.ok(refused instanceof GrammyError);
  assert.equal(refused.description, "Bad Request: group chat was upgraded to a supergroup chat");
  assert.equal(refused.parameters.migrate_to_chat_id, chat.id);
  await api.sendMessage(chat.id, "x");
  assert.equal((await api.getChatMember(chat.id, ann.id)).status, "creator");
});

test("other kinds of updates than a bot named do not reach it, members only if named", async () => {
  await using telegram = startJudgedTelegram();
  const api = apiOf(telegram);
  const group = telegram.group("Friends");
  await api.getUpdates({ timeout: 0, allowed_updates: [] });
  group.setMember(telegram.bot, "administrator");
  group.setMember(telegram.user(), "administrator");
  const kinds = (await api.getUpdates({ timeout: 0 })).flatMap((update) => Object.keys(update));
  assert.deepEqual(kinds, ["update_id", "my_chat_member"]);
  await api.deleteWebhook({ drop_pending_updates: true });
  assert.deepEqual(await api.getUpdates({ timeout: 0 }), []);
});
