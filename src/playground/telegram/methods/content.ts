import type { InlineKeyboardMarkup, Message, MessageEntity } from "grammy/types";
import { checkEntities } from "../checks/entities.ts";
import { checkKeyboard } from "../checks/keyboard.ts";
import { checkCaption, checkCarriable, checkText } from "../checks/text.ts";
import type { Files } from "../files.ts";
import type { Payload } from "../payload.ts";
import { badRequest } from "../refusal.ts";

/**
 * Reads what stands below a file.
 * @throws Refusal
 */
export function checkedCaption(payload: Payload): Partial<Message> {
  refuseParseMode(payload);
  const { caption } = payload;
  if (caption === undefined) return {};
  const entities = (payload.caption_entities ?? []) as MessageEntity[];
  checkCaption(caption);
  checkEntities(caption, entities);
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) };
}

function refuseParseMode({ parse_mode }: Payload): void {
  if (parse_mode !== undefined) {
    throw badRequest("parse_mode is not supported by the embedded Telegram");
  }
}

/**
 * Reads what a text message shows.
 * @throws Refusal
 */
export function checkedContent(payload: Payload): Partial<Message> {
  refuseParseMode(payload);
  const { text } = payload;
  checkText(text);
  const entities = (payload.entities ?? []) as MessageEntity[];
  checkEntities(text, entities);
  return {
    text,
    ...(entities.length > 0 && { entities }),
    ...(payload.link_preview_options !== undefined && {
      link_preview_options: payload.link_preview_options as
        & Message["link_preview_options"]
        & object,
    }),
    ...checkedMarkup(payload),
  } as Partial<Message>;
}

/**
 * Reads what a draft shows, which may be nothing (Bot API, sendMessageDraft).
 * @throws Refusal
 */
export function checkedDraft(payload: Payload): { text: string; entities: MessageEntity[] } {
  refuseParseMode(payload);
  const text = String(payload.text ?? "");
  checkCarriable(text);
  const entities = (payload.entities ?? []) as MessageEntity[];
  checkEntities(text, entities);
  return { text, entities };
}

/**
 * Keeps a file that was uploaded with the request.
 * @throws Refusal
 */
export async function storeDocument(files: Files, upload: unknown): Promise<Message["document"]> {
  if (!(upload instanceof File)) throw badRequest("there is no document in the request");
  const extension = /\.\w+$/.exec(upload.name)?.[0] ?? "";
  const file = files.add("documents", extension, new Uint8Array(await upload.arrayBuffer()));
  return {
    file_id: file.id,
    file_unique_id: file.id.slice(0, 12),
    file_name: upload.name,
    file_size: file.bytes.length,
  };
}

/**
 * Reads the buttons below a message; a keyboard of the app is no part of the message (Bot API,
 * Message).
 * @throws Refusal
 */
export function checkedMarkup(payload: Payload): { reply_markup?: InlineKeyboardMarkup } {
  const markup = payload.reply_markup as Partial<InlineKeyboardMarkup> | undefined;
  const { inline_keyboard = [] } = markup ?? {};
  checkKeyboard({ inline_keyboard });
  return inline_keyboard.flat().length > 0 ? { reply_markup: { inline_keyboard } } : {};
}

/**
 * Refuses an edit that changes nothing.
 * @throws Refusal
 */
export function checkModified(before: Partial<Message>, after: Partial<Message>): void {
  const shown = ({ text, entities, reply_markup }: Partial<Message>) =>
    JSON.stringify([text, entities, reply_markup]);
  if (shown(before) !== shown(after)) return;
  throw badRequest(
    "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
  );
}
