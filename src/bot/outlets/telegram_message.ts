import { type Api, GrammyError, InputFile } from "grammy/web";
import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";
import type { FileAnswer, Keyboard, TextAnswer } from "../answers/outlet.ts";

/** One place for messages of the bot: a chat, and the message there that they answer. */
export interface MessagePlace {
  readonly chat: number;
  readonly answers: number;
}

/** Options for no picture of a link: texts may have something like one, and nobody asked for it. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

/**
 * Makes a message an answer to another one, or a plain one where that is gone (Bot API,
 * ReplyParameters).
 */
export function replyTo(messageId: number) {
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

/** Turns buttons into Telegram's own. */
export function inlineKeyboard(keyboard: Keyboard): InlineKeyboardMarkup {
  return {
    inline_keyboard: keyboard.map((row) =>
      row.map((button) =>
        "data" in button
          ? { text: button.label, callback_data: button.data }
          : { text: button.label, copy_text: { text: button.copies } }
      )
    ),
  };
}

type TextOptions = NonNullable<Parameters<Api["sendMessage"]>[2]>;

/** Makes the options of a text that fits one message. */
export function textOptions({ entities, keyboard }: Omit<TextAnswer, "kind" | "text">) {
  return {
    ...NO_PREVIEW,
    // Whatever Telegram marked comes back with the fields that it had.
    entities: entities as MessageEntity[],
    ...(keyboard && { reply_markup: inlineKeyboard(keyboard) }),
  } satisfies TextOptions;
}

/** Sends a text that fits one message. @returns the new message's id */
export async function sendText(
  api: Api,
  { chat, answers }: MessagePlace,
  { text, ...rest }: Omit<TextAnswer, "kind">,
): Promise<number> {
  const options = { ...textOptions(rest), ...replyTo(answers) };
  return (await api.sendMessage(chat, text, options)).message_id;
}

/** Sends a file. @returns the new message's id */
export async function sendFile(
  api: Api,
  { chat, answers }: MessagePlace,
  { name, bytes, caption, keyboard }: Omit<FileAnswer, "kind">,
): Promise<number> {
  // grammY writes it into a header as it is, where these signs end it or begin another field.
  const inHeader = name.replace(/["\\;=]/g, "_");
  const sent = await api.sendDocument(chat, new InputFile(bytes, inHeader), {
    ...replyTo(answers),
    ...(caption !== undefined && { caption }),
    ...(keyboard && { reply_markup: inlineKeyboard(keyboard) }),
  });
  return sent.message_id;
}

/** Edits a message of the bot; `false` where it is gone and a new one is needed. */
export async function editText(
  api: Api,
  chat: number,
  messageId: number,
  { text, ...rest }: Omit<TextAnswer, "kind">,
): Promise<boolean> {
  try {
    await api.editMessageText(chat, messageId, text, textOptions(rest));
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (/message is not modified/.test(error.description)) return true;
    if (
      /message to edit not found|can't be edited|there is no text in the message/.test(
        error.description,
      )
    ) return false;
    throw error;
  }
}

/** Deletes a message of the bot. One that cannot be deleted any more does no harm. */
export async function deleteQuietly(api: Api, chat: number, messageId: number): Promise<void> {
  await api.deleteMessage(chat, messageId).catch(() => {});
}
