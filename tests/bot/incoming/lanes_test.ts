import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Update } from "grammy/types";
import { laneOf, summarize } from "../../../src/bot/incoming/lanes.ts";

const chat = { id: 7, type: "private", first_name: "Ann" };
const from = { id: 7, is_bot: false, first_name: "Ann" };
const group = { id: -9, type: "supergroup", title: "Friends" };
const message = (content: object) => ({ message_id: 1, date: 1, chat, from, ...content });
const file = { file_id: "a", file_unique_id: "b" };
const textFile = { document: { ...file, file_name: "a.txt" } };
const song = { document: { ...file, file_name: "a.mp3", mime_type: "audio/mpeg" } };

const pressOn = (data: string) => ({
  callback_query: {
    id: "1",
    from,
    data,
    message: message({ text: "x", reply_to_message: message(textFile) }),
  },
});
const replyWith = (text: string) => ({
  message: message({ text, reply_to_message: message(textFile) }),
});

const CASES: readonly [what: string, update: object, lane: string, kind: string][] = [
  ["a text", { message: message({ text: "x" }) }, "chat 7", "text"],
  ["a caption", { message: message({ photo: [], caption: "x" }) }, "chat 7", "text"],
  ["a command", { message: message({ text: "/help" }) }, "chat 7", "command"],
  ["an edit", { edited_message: message({ text: "x" }) }, "chat 7", "edit"],
  ["a voice message", { message: message({ voice: file }) }, "chat 7", "voice"],
  ["a recording sent as a file", { message: message(song) }, "chat 7", "voice"],
  ["a text file", { message: message(textFile) }, "slow 7", "document"],
  ["a sticker", { message: message({ sticker: file }) }, "chat 7", "other"],
  [
    "a press",
    { callback_query: { id: "1", from, message: message({ text: "x" }) } },
    "press 7",
    "press",
  ],
  ["a press that translates a text file", pressOn("again"), "slow 7", "press"],
  ["a press for a text file in a language", pressOn("pick:once.ru.en.0.0:de"), "slow 7", "press"],
  ["a press for other letters of a text file", pressOn("read:gb18030:"), "slow 7", "press"],
  [
    "a press that opens the languages of a text file",
    pressOn("other:ru.en.0.0"),
    "press 7",
    "press",
  ],
  ["a press that closes them", pressOn("close:once.ru.en.0.0"), "press 7", "press"],
  ["a press that turns a page of them", pressOn("page:once.ru.en.0.0:1"), "press 7", "press"],
  [
    "a press that translates the bot's file back, whose original is gone",
    { callback_query: { id: "1", from, data: "back:ru.en.0.0", message: message(textFile) } },
    "slow 7",
    "press",
  ],
  ["a wish for a text file", replyWith("/tr german"), "slow 7", "command"],
  ["a wish to a bot of this name", replyWith("/translate@a_bot"), "slow 7", "command"],
  ["a wish by the language that it is in", replyWith("/from dutch"), "slow 7", "command"],
  ["a flag below a text file", replyWith(" 🇩🇪 "), "slow 7", "text"],
  ["a text below a text file", replyWith("thanks"), "chat 7", "text"],
  ["another command below a text file", replyWith("/trail"), "chat 7", "command"],
  ["a press without a message", { callback_query: { id: "1", from } }, "press 7", "press"],
  [
    "a press in a group",
    { callback_query: { id: "1", from, message: message({ chat: group, text: "x" }) } },
    "press -9",
    "press",
  ],
  ["a text in a group", { message: message({ chat: group, text: "x" }) }, "chat -9", "text"],
  ["a channel's text", { channel_post: message({ chat: group, text: "x" }) }, "chat -9", "other"],
  ["a channel's edit", { edited_channel_post: message({ chat: group }) }, "chat -9", "other"],
  ["who blocked the bot", { my_chat_member: { chat, from, date: 1 } }, "chat 7", "other"],
  [
    "an edited text file, whose text stays as it is",
    { edited_message: message(textFile) },
    "chat 7",
    "edit",
  ],
  ["a text with a command in it", { message: message({ text: "see /help" }) }, "chat 7", "text"],
  ["a caption like a command", { message: message({ caption: "/help" }) }, "chat 7", "text"],
  ["a message without a chat", { message: { message_id: 1 } }, "update 1", "other"],
  ["something else", { poll: {} }, "update 1", "other"],
];

for (const [what, update, lane, kind] of CASES) {
  test(`${what} waits in its lane and is counted as "${kind}"`, () => {
    const whole = { update_id: 1, ...update } as Update;
    assert.equal(laneOf(whole), lane);
    assert.equal(summarize(whole).kind, kind);
    // Whose answers may take minutes does not count among the slow ones.
    assert.equal(summarize(whole).isSlow, what === "a text file");
  });
}

test("people are counted in private chats only, whether they write or press", () => {
  const written = { update_id: 1, message: message({ text: "x" }) } as Update;
  const inGroup = { update_id: 1, message: message({ text: "x", chat: group }) } as Update;
  assert.equal(summarize(written).person, 7);
  assert.equal(summarize(inGroup).person, undefined);
  const pressed = { update_id: 1, callback_query: { id: "1", from, message: written.message } };
  assert.equal(summarize(pressed as Update).person, 7);
});
