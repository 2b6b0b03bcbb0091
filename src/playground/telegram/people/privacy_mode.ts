import type { Message, User } from "grammy/types";
import type { ChatState } from "../chats.ts";
import { isAdministrator, isIn } from "./members.ts";

/** Fields with what people send; a message without any is a service message (Bot API, Message). */
const CONTENT = [
  ...["text", "rich_message", "animation", "audio", "document", "live_photo", "paid_media"],
  ...["photo", "sticker", "story", "video", "video_note", "voice", "checklist", "contact", "dice"],
  ...["game", "poll", "venue", "location"],
];

/**
 * Tells whether a message reaches the bot: administrators and bots without privacy mode get all,
 * others commands, answers to themselves and service messages (core.telegram.org/bots/features,
 * Privacy mode).
 */
export function reachesBot(
  { chat, members }: ChatState,
  message: Message,
  { bot, readsAll }: { readonly bot: User; readonly readsAll: boolean },
): boolean {
  if (chat.type === "private") return true;
  const self = members.get(bot.id);
  if (!isIn(self)) return false;
  return readsAll || isAdministrator(self) ||
    message.ephemeral_message_id !== undefined ||
    message.reply_to_message?.from?.id === bot.id ||
    !CONTENT.some((name) => name in message) ||
    isCommandFor(bot, message);
}

function isCommandFor(bot: User, { text = "", entities = [] }: Message): boolean {
  const command = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (!command) return false;
  const [, name] = text.slice(0, command.length).split("@");
  return name === undefined || name.toLowerCase() === bot.username?.toLowerCase();
}
