import type { CallbackQuery, InlineKeyboardButton, Message, User } from "grammy/types";
import { waitFor } from "../../wait_for.ts";
import type { BotSide } from "../bot_side.ts";

/** Notice or alert that acknowledges a press. */
export interface CallbackAnswer {
  readonly text?: string;
  readonly showAlert?: boolean;
}

/**
 * Presses a button below a message, in whatever chat it is.
 * @param button its label, a part of it, or its data
 * @returns what the bot acknowledged the press with
 */
export function pressButton(
  { chats, queue, presses, pressed, ephemerals }: BotSide,
  from: User,
  { chat, message_id, ephemeral_message_id }: Message,
  button: string,
): Promise<CallbackAnswer> {
  const isOnEphemeral = ephemeral_message_id !== undefined;
  const ephemeral = isOnEphemeral ? ephemerals.get(chat.id, ephemeral_message_id) : undefined;
  const message = isOnEphemeral
    ? (ephemeral?.person.id === from.id ? ephemeral.message : undefined)
    : chats.get(chat.id)?.messages.get(message_id);
  if (!message) throw new Error(`Cannot find message ${message_id} in chat ${chat.id}`);
  const data = findButton(message, button);
  const id = String(pressed.size + 1) + crypto.randomUUID();
  const press = {
    chatId: chat.id,
    messageId: message_id,
    userId: from.id,
    atMs: chats.now(),
    isOnEphemeral,
  };
  presses.set(id, press);
  pressed.set(id, press);
  const answered = waitFor<CallbackAnswer>((resolve) =>
    chats.on((event) => {
      if (event.kind === "answer" && event.callbackQueryId === id) resolve(event);
    }), `an answer to the press of "${button}"`);
  queue.add({
    callback_query: { id, from, message, chat_instance: String(chat.id), data } as CallbackQuery,
  });
  return answered;
}

function findButton(message: Message, wanted: string): string {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const has = (test: (button: InlineKeyboardButton) => boolean) => buttons.find(test);
  const button = has((one) => "callback_data" in one && one.callback_data === wanted) ??
    has(({ text }) => text === wanted) ?? has(({ text }) => text.includes(wanted));
  if (button && "callback_data" in button) return button.callback_data;
  const labels = buttons.map(({ text }) => text).join(", ");
  throw new Error(`Cannot press "${wanted}": the buttons are ${labels || "none"}`);
}
