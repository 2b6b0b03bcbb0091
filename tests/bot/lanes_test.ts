import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { Update } from "grammy/types";
import { laneOf, summarize } from "../../src/bot/lanes.ts";

const chat = { id: 7, type: "private", first_name: "Ann" };
const from = { id: 7, is_bot: false, first_name: "Ann" };
const message = (content: object) => ({ message_id: 1, date: 1, chat, from, ...content });
const file = { file_id: "a", file_unique_id: "b" };
const textFile = { document: { ...file, file_name: "a.txt" } };
const song = { document: { ...file, file_name: "a.mp3", mime_type: "audio/mpeg" } };

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
  [
    "a press about a text file",
    {
      callback_query: {
        id: "1",
        from,
        message: message({ text: "x", reply_to_message: message(textFile) }),
      },
    },
    "slow 7",
    "press",
  ],
  ["a press without a message", { callback_query: { id: "1", from } }, "press 7", "press"],
  ["something else", { poll: {} }, "update 1", "other"],
];

for (const [what, update, lane, kind] of CASES) {
  test(`${what} waits in its lane and is counted as "${kind}"`, () => {
    const whole = { update_id: 1, ...update } as Update;
    assert.equal(laneOf(whole), lane);
    assert.equal(summarize(whole).kind, kind);
  });
}

test("people are counted in private chats only", () => {
  const group = { id: -7, type: "group", title: "Friends" };
  const written = { update_id: 1, message: message({ text: "x" }) } as Update;
  const inGroup = { update_id: 1, message: message({ text: "x", chat: group }) } as Update;
  assert.equal(summarize(written).person, 7);
  assert.equal(summarize(inGroup).person, undefined);
});
