import assert from "node:assert/strict";
import { test } from "../test.ts";
import { checkValue } from "./check_value.ts";

const user = { id: 1, is_bot: false, first_name: "Ann" };
const chat = { id: 1, type: "private", first_name: "Ann" };
const message = { message_id: 1, date: 1, chat };
const button = { text: "x", callback_data: "y" };
const update = { update_id: 1, message };

/** One value that fits and one that does not, for each rule of the table. */
const RULES: readonly [
  rule: string,
  type: string,
  accepted: unknown,
  refused: unknown,
  words: string,
][] = [
  ["a string is a string", "String", "x", 1, "it must be String"],
  ["an integer is whole", "Integer", 4_503_599_627_370_495, 1.5, "it must be Integer"],
  ["a number may have a fraction", "Float", 1.5, "1.5", "it must be Float"],
  ["a truth is no string", "Boolean", false, "false", "it must be Boolean"],
  ["success is true", "True", true, false, "it must be True"],
  ["a file has bytes", "InputFile", new File([], "x"), "x", "it must be InputFile"],
  ["either type fits", "Integer|String", "@x", true, "it must be Integer"],
  ["a list is a list", "Array of String", ["x"], "x", "it must be an array"],
  ["every item is looked at", "Array of Array of String", [["x"]], [["x"], [1]], "it.1.0 must be"],
  ["an object is an object", "User", user, null, "it must be User"],
  ["no field is missing", "User", user, { ...user, id: undefined }, "it.id is missing"],
  ["no field is unknown", "User", user, { ...user, age: 7 }, "it.age is unknown"],
  [
    "fields of fields are looked at",
    "Message",
    { ...message, from: user },
    { ...message, from: { ...user, id: "1" } },
    "it.from.id must be Integer",
  ],
  ["a kind has its own fields", "ChatMember", { status: "left", user }, {
    status: "creator",
    user,
  }, "it.is_anonymous is missing"],
  [
    "a kind is known",
    "ChatMember",
    { status: "member", user },
    { status: "friend", user },
    "it.st",
  ],
  ["a chat has a type", "Chat", chat, { ...chat, type: "room" }, 'it.type cannot be "room"'],
  ["a group has a title", "Chat", { id: -1, type: "group", title: "x" }, {
    id: -1,
    type: "group",
  }, "needs its title"],
  [
    "an update has one kind",
    "Update",
    update,
    { ...update, edited_message: message },
    "exactly one",
  ],
  [
    "a button does one thing",
    "InlineKeyboardButton",
    button,
    { ...button, url: "x" },
    "exactly one",
  ],
  ["a button's colour is known", "InlineKeyboardButton", { ...button, style: "danger" }, {
    ...button,
    style: "pink",
  }, "it.style cannot be"],
  [
    "a press has its data",
    "CallbackQuery",
    { id: "1", from: user, chat_instance: "1", data: "x" },
    {
      id: "1",
      from: user,
      chat_instance: "1",
    },
    "exactly one",
  ],
  [
    "what a person alone sees has no id",
    "Message",
    {
      ...message,
      message_id: 0,
      ephemeral_message_id: 5,
      receiver_user: user,
    },
    { ...message, ephemeral_message_id: 5 },
    "if it is ephemeral",
  ],
  ["a reply names a message", "ReplyParameters", { message_id: 1 }, {}, "exactly one"],
  ["getMe tells what the bot may", "Array of User", [user], [{ id: 1 }], "it.0.is_bot is missing"],
];

for (const [rule, type, accepted, refused, words] of RULES) {
  test(`by the Bot API's table, ${rule}`, () => {
    assert.deepEqual(checkValue(accepted, type, "it"), []);
    const wrong = checkValue(refused, type, "it").join("; ");
    assert.ok(wrong.includes(words), wrong);
  });
}
