import type { EphemeralMessageParameters, Message, User } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import { asReplied, type ChatState } from "../chats.ts";
import type { Ephemeral } from "../ephemerals.ts";
import { isAdministrator, isIn } from "../people/members.ts";
import type { Payload } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { checkedContent, checkedMarkup, checkModified } from "./content.ts";

/**
 * A reply to an ephemeral message is sent within 15 s of it (Bot API 10.2). That presses have the
 * same limit is said by third parties only: assumed here, so that nobody relies on more.
 */
const ANSWER_LIMIT_MS = 15_000;

/**
 * Sends what only one member of a group sees. Administrators may at any time; other bots in answer
 * to a press, or to an ephemeral message, of that person (Bot API 10.2 and 10.3). The words of
 * refusals are a guess.
 * @throws Refusal
 */
export function postEphemeral(
  side: BotSide,
  state: ChatState,
  payload: Payload,
  content: Partial<Message>,
): Message {
  const parameters = payload.ephemeral_message_parameters as EphemeralMessageParameters;
  const answered = answeredBy(side, state, payload);
  const receiver = receiverOf(state, parameters.receiver_user_id);
  const isAsked = answersPress(side, state, parameters) || answered?.person.id === receiver.id;
  if (!isAsked && !isAdministrator(state.members.get(side.chats.bot.id))) {
    throw badRequest("not enough rights to send an ephemeral message unasked");
  }
  const replied = asReplied(answered?.message) ?? plainReply(state, payload);
  const { message } = side.ephemerals.add(state, side.chats.bot, receiver, {
    ...content,
    ...(replied && { reply_to_message: replied }),
  } as Partial<Message>);
  side.chats.emit({ kind: "message", chatId: state.chat.id, message });
  return message;
}

/** Creates the methods that change or delete what only one person sees. */
export function ephemeralMethods(side: BotSide): Methods {
  const { chats, ephemerals } = side;
  const replace = (payload: Payload, change: (message: Message) => Partial<Message>): true => {
    const known = mustGet(side, payload, "edit");
    const after = { ...change(known.message) } as Message;
    checkModified(known.message, after);
    ephemerals.replace(known, after);
    chats.emit({ kind: "edit", chatId: known.chatId, message: after });
    return true;
  };
  return {
    editEphemeralMessageText: (payload) =>
      replace(payload, ({ reply_markup: _, entities: __, ...kept }) => ({
        ...kept,
        ...checkedContent(payload),
      })),
    editEphemeralMessageReplyMarkup: (payload) =>
      replace(payload, ({ reply_markup: _, ...kept }) => ({ ...kept, ...checkedMarkup(payload) })),
    deleteEphemeralMessage(payload) {
      const known = mustGet(side, payload, "delete");
      ephemerals.remove(known);
      chats.emit({ kind: "delete", chatId: known.chatId, message: known.message });
      return true;
    },
  };
}

/** Finds a message of the bot by its three ids. @throws Refusal */
function mustGet(
  { chats, ephemerals }: BotSide,
  payload: Payload,
  purpose: "edit" | "delete",
): Ephemeral {
  const { chat } = chats.forBot(payload.chat_id);
  const known = ephemerals.get(chat.id, payload.ephemeral_message_id);
  const isByBot = known?.message.from?.id === chats.bot.id;
  if (!known || !isByBot || known.person.id !== Number(payload.receiver_user_id)) {
    throw badRequest(`message to ${purpose} not found`);
  }
  return known;
}

/** Finds the one who is to see it. @throws Refusal */
function receiverOf({ chat, members }: ChatState, id: number): User {
  if (chat.type === "private") {
    throw badRequest("ephemeral messages can be sent only to groups and supergroups");
  }
  const member = members.get(id);
  if (!member || !isIn(member) || member.user.is_bot) throw badRequest("PARTICIPANT_ID_INVALID");
  return member.user;
}

/**
 * Tells whether it answers a press.
 * @throws Refusal where the press is no reason to write to this person here
 */
function answersPress(
  { pressed, chats }: BotSide,
  { chat }: ChatState,
  parameters: EphemeralMessageParameters,
): boolean {
  const { callback_query_id: id, receiver_user_id, replace_callback_query_message } = parameters;
  if (id === undefined) return false;
  const press = pressed.get(id);
  const isTheirs = press?.chatId === chat.id && press.userId === receiver_user_id;
  if (!press || !isTheirs || chats.now() - press.atMs > ANSWER_LIMIT_MS) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  if (press.isOnEphemeral && replace_callback_query_message) {
    throw badRequest("an ephemeral message can't be replaced; edit it instead");
  }
  return true;
}

/**
 * Finds the ephemeral message that it answers.
 * @throws Refusal where that is not there, or too old
 */
function answeredBy(
  { chats, ephemerals }: BotSide,
  { chat }: ChatState,
  payload: Payload,
): Ephemeral | undefined {
  const reply = payload.reply_parameters as { ephemeral_message_id?: number } | undefined;
  if (reply?.ephemeral_message_id === undefined) return undefined;
  const answered = ephemerals.get(chat.id, reply.ephemeral_message_id);
  if (!answered || chats.now() - answered.atMs > ANSWER_LIMIT_MS) {
    throw badRequest("message to be replied not found");
  }
  return answered;
}

/**
 * Finds the message that it answers; `allow_sending_without_reply` is ignored here (Bot API 10.2,
 * ReplyParameters).
 */
function plainReply({ messages }: ChatState, payload: Payload): Message["reply_to_message"] {
  const reply = payload.reply_parameters as { message_id?: number } | undefined;
  if (reply?.message_id === undefined) return undefined;
  const answered = asReplied(messages.get(reply.message_id));
  if (!answered) throw badRequest("message to be replied not found");
  return answered;
}
