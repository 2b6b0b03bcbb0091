import type { Message, Update, User } from "grammy/types";
import type { BotSide } from "../bot_side.ts";
import type { ChatState } from "../chats.ts";
import { GROUP_ANONYMOUS_BOT, isAdministrator, isIn } from "./members.ts";
import { reachesBot } from "./privacy_mode.ts";

/** The ways to write in a group. */
export interface GroupSending {
  /** In the name of the group, as anonymous administrators do. */
  readonly isAnonymous?: boolean;
  /** Seen by the bot alone, as commands are that the menu marks so (Bot API 10.2). */
  readonly isEphemeral?: boolean;
}

/**
 * Puts a person's message into a chat, and hands it to the bot if it may see it. Who writes in a
 * group becomes its member.
 * @throws Error where Telegram's app would not let the person write so
 */
export function deliverMessage(
  side: BotSide,
  state: ChatState,
  author: User,
  content: Partial<Message>,
  { isAnonymous = false, isEphemeral = false }: GroupSending = {},
): Message {
  const { chats, queue, ephemerals } = side;
  if (state.chat.type !== "private") checkAuthor(state, author, isAnonymous);
  const from = isAnonymous ? GROUP_ANONYMOUS_BOT : author;
  const message = isEphemeral
    ? ephemerals.add(state, from, chats.bot, content).message
    : chats.post(state, from, { ...isAnonymous && { sender_chat: state.chat }, ...content });
  if (reachesBot(state, message, { bot: chats.bot, readsAll: side.readsAll })) {
    queue.add({ message: message as NonNullable<Update["message"]> });
  }
  return message;
}

function checkAuthor({ chat, members, migratedTo }: ChatState, author: User, isAnonymous: boolean) {
  const member = members.get(author.id) ?? { user: author, status: "member" };
  members.set(author.id, { ...member, user: author });
  if (!isIn(member)) throw new Error(`${author.id} is not in the group ${chat.id}`);
  if (migratedTo !== undefined) throw new Error(`The group ${chat.id} is now ${migratedTo}`);
  if (isAnonymous && !(isAdministrator(member) && member.isAnonymous)) {
    throw new Error(`${author.id} is no anonymous administrator of ${chat.id}`);
  }
}
