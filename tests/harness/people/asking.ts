import type { Message } from "grammy/types";
import type { TelegramUser, Writing } from "../../../src/playground/telegram/user.ts";

/** Writes a text, or an answer to a message. @returns the next message of the bot */
export async function ask(
  person: TelegramUser,
  text: string,
  other: Writing = {},
): Promise<Message> {
  person.write(text, other);
  return (await person.next()).message;
}

/** Presses a button by its label. @returns the next message of the bot, new or changed */
export async function press(
  person: TelegramUser,
  message: Message,
  button: string,
): Promise<Message> {
  await person.press(message, button);
  return (await person.next()).message;
}
