import type { Message } from "grammy/types";

/** Reads the labels of a message's buttons, in their order. */
export function labels(message: Message): string[] {
  return message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
}
