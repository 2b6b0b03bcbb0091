import { GrammyError, type InlineKeyboard, InputFile } from "grammy/web";
import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "../../translation/entities.ts";
import type { BotContext, BotParts } from "../context.ts";
import { splitFormatted } from "./message_parts.ts";
import { answering, NO_PREVIEW } from "./send_options.ts";

/** What answers a message. */
export interface Reply extends FormattedText<MessageEntity> {
  readonly keyboard?: InlineKeyboard;
}

/** More messages than these are a flood; a file is kinder. */
const MAX_PARTS = 5;

/**
 * Puts a reply where it belongs: into the messages that answered before, as far as there are any, then into new
 * ones. Several where Telegram's limit asks for it; the keyboard belongs to the last.
 * @param answersId the message that is answered
 * @param existing the bot's messages that this reply replaces
 */
export async function deliver(
  ctx: BotContext,
  { store }: BotParts,
  answersId: number,
  reply: Reply,
  existing: readonly number[] = [],
): Promise<void> {
  if (!ctx.chat) throw new Error("Cannot answer: the update has no chat");
  const chatId = ctx.chat.id;
  const parts = splitFormatted(reply);
  const ids: number[] = [];
  if (parts.length > MAX_PARTS) {
    ids.push(await sendFile(ctx, answersId, reply));
  } else {
    for (const [index, { text, entities }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const options = {
        ...NO_PREVIEW,
        entities: [...entities],
        ...(isLast && reply.keyboard && { reply_markup: reply.keyboard }),
      };
      const id = existing[index];
      const isEdited = id !== undefined && await editIfThere(ctx, chatId, id, text, options);
      ids.push(isEdited ? id : await send(ctx, answersId, text, options));
    }
  }
  for (const id of existing.filter((id) => !ids.includes(id))) {
    // What cannot be deleted any more does no harm.
    await ctx.api.deleteMessage(chatId, id).catch(() => {});
  }
  store.saveReplies(chatId, answersId, ids);
}

type Options = NonNullable<Parameters<BotContext["reply"]>[1]>;

async function send(ctx: BotContext, answersId: number, text: string, options: Options) {
  const sent = await ctx.reply(text, {
    ...options,
    ...answering(answersId),
  });
  return sent.message_id;
}

/** Edits a message of the bot; `false` where it is gone and a new one is needed. */
export async function editIfThere(
  ctx: BotContext,
  chatId: number,
  id: number,
  text: string,
  options: Parameters<BotContext["api"]["editMessageText"]>[3] = {},
): Promise<boolean> {
  try {
    await ctx.api.editMessageText(chatId, id, text, options);
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (/message is not modified/.test(error.description)) return true;
    if (/message to edit not found|can't be edited/.test(error.description)) return false;
    throw error;
  }
}

async function sendFile(ctx: BotContext, answersId: number, reply: Reply): Promise<number> {
  const bytes = new TextEncoder().encode(reply.text);
  const file = new InputFile(bytes, "translation.txt");
  const sent = await ctx.replyWithDocument(file, {
    ...answering(answersId),
    ...(reply.keyboard && { reply_markup: reply.keyboard }),
  });
  return sent.message_id;
}
