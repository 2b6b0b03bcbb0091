import assert from "node:assert/strict";
import { Api, type GrammyError } from "grammy/web";
import { judgeObservation, startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { test } from "../harness/test.ts";

/** Somebody who writes with a bot, at a time that the test sets. */
function scene() {
  const clock = { ms: 1_000_000 };
  const telegram = startJudgedTelegram({ now: () => clock.ms });
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  return { telegram, api, clock, ann: telegram.user({ id: 1 }) };
}

test("a draft is seen for 30 s after its last change, in the place of the one before", async () => {
  const { telegram, api, clock, ann } = scene();
  await using _ = telegram;
  const seen = () => ann.draft && [ann.draft.id, ann.draft.text];
  await api.sendMessageDraft(ann.id, 7, "Hel");
  clock.ms += 29_999;
  assert.deepEqual(seen(), [7, "Hel"]);
  await api.sendMessageDraft(ann.id, 7, "Hello");
  clock.ms += 29_999;
  assert.deepEqual(seen(), [7, "Hello"]);
  clock.ms += 1;
  assert.equal(seen(), undefined);
  await api.sendMessageDraft(ann.id, 8, "");
  assert.deepEqual(seen(), [8, ""]);
  assert.equal(ann.chat.messages.size, 0);
});

test("a message of the bot ends its draft, one of the person or an edit does not", async () => {
  const { telegram, api, ann } = scene();
  await using _ = telegram;
  const { message_id } = await api.sendMessage(ann.id, "Hello");
  await api.sendMessageDraft(ann.id, 7, "Hel");
  ann.write("Hi");
  await api.editMessageText(ann.id, message_id, "Hi");
  assert.equal(ann.draft?.text, "Hel");
  await api.sendMessage(ann.id, "Hello");
  assert.equal(ann.draft, undefined);
});

test("a draft is refused in a group, without an id, above 4,096 characters, and with entities outside it", async () => {
  const { telegram, api, ann } = scene();
  await using _ = telegram;
  telegram.judge.tolerate(/needs a draft_id/);
  const group = telegram.group("Friends");
  const refused = (description: string) => (error: GrammyError) =>
    error.error_code === 400 && error.description === `Bad Request: ${description}`;
  await api.sendMessageDraft(ann.id, 7, "x".repeat(4_096));
  for (
    const [sent, description] of [
      [api.sendMessageDraft(group.chat.id, 7, "Hello"), "TEXTDRAFT_PEER_INVALID"],
      [api.sendMessageDraft(99, 7, "Hello"), "chat not found"],
      [api.sendMessageDraft(ann.id, 0, "Hello"), "RANDOM_ID_INVALID"],
      [api.sendMessageDraft(ann.id, 7, "x".repeat(4_097)), "message is too long"],
      [
        api.sendMessageDraft(ann.id, 7, "x", {
          entities: [{ type: "bold", offset: 2, length: 1 }],
        }),
        "entity begins after the end of the text at UTF-16 offset 2",
      ],
    ] as const
  ) await assert.rejects(sent, refused(description));
  ann.block();
  await assert.rejects(api.sendMessageDraft(ann.id, 7, "Hello"), /blocked/);
});

test("the published table knows drafts: no buttons, no message that they answer, no id of zero", () => {
  const judge = (fields: object) =>
    judgeObservation({
      kind: "request",
      method: "sendMessageDraft",
      encoding: "json",
      fields: { chat_id: 1, draft_id: 7, text: "x", ...fields },
    });
  assert.deepEqual(judge({}), []);
  for (
    const wrong of [
      { draft_id: 0 },
      { reply_parameters: { message_id: 1 } },
      { reply_markup: { inline_keyboard: [] } },
    ]
  ) assert.notDeepEqual(judge(wrong), []);
});
