import { InlineKeyboard } from "grammy/web";
import type { Message, MessageEntity } from "grammy/types";
import { hasWords } from "../translation/content.ts";
import { findLanguage, languageName } from "../translation/languages.ts";
import { type Translation, TranslationError } from "../translation/translator.ts";
import { chatLanguages } from "./chat_languages.ts";
import type { BotContext, BotParts } from "./context.ts";
import { failureText } from "./failure.ts";
import { pickerKeyboard } from "./language_buttons.ts";
import { splitText } from "./message_parts.ts";
import { whileTyping } from "./typing.ts";

/** A person's message, as far as it is translated. */
export interface Original {
  readonly messageId: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** One message of the bot: what stands in it and what is below. */
interface Reply {
  readonly text: string;
  readonly keyboard?: InlineKeyboard;
}

const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

/** What can be translated of a message: its text. */
export function toOriginal(message: Message | undefined): Original | undefined {
  if (message?.text === undefined) return undefined;
  const { message_id: messageId, text, entities = [] } = message;
  return { messageId, text, entities };
}

/** The message that the pressed one answers; Telegram sends it along as long as it exists. */
export function originalOf(ctx: BotContext): Original | undefined {
  return toOriginal(ctx.callbackQuery?.message?.reply_to_message);
}

/** Answers a message with its translation, or with the sentence that says why there is none. */
export async function replyWithTranslation(
  ctx: BotContext,
  parts: BotParts,
  original: Original,
): Promise<void> {
  const reply = await translateForChat(ctx, parts, original);
  await sendParts(ctx, original.messageId, splitText(reply.text), reply.keyboard);
}

/** Turns the message whose button was pressed into the translation of the one that it answers. */
export async function editTranslation(
  ctx: BotContext,
  parts: BotParts,
  original: Original | undefined,
): Promise<void> {
  const reply: Reply = original
    ? await translateForChat(ctx, parts, original)
    : { text: ctx.locale.say("original-gone") };
  const [first = "", ...rest] = splitText(reply.text);
  await ctx.editMessageText(first, {
    ...NO_PREVIEW,
    ...(rest.length === 0 && reply.keyboard && { reply_markup: reply.keyboard }),
  });
  if (original) await sendParts(ctx, original.messageId, rest, reply.keyboard);
}

/** Several messages where Telegram's limit asks for it; the keyboard belongs to the last one. */
async function sendParts(
  ctx: BotContext,
  answersId: number,
  texts: readonly string[],
  keyboard: InlineKeyboard | undefined,
): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await ctx.reply(text, {
      ...NO_PREVIEW,
      reply_parameters: { message_id: answersId, allow_sending_without_reply: true },
      ...(index === texts.length - 1 && keyboard && { reply_markup: keyboard }),
    });
  }
}

async function translateForChat(
  ctx: BotContext,
  parts: BotParts,
  original: Original,
): Promise<Reply> {
  if (!ctx.chat) throw new Error("Cannot translate: the update has no chat");
  if (!hasWords(original.text, original.entities)) {
    return { text: ctx.locale.say("nothing-to-translate") };
  }
  const { target, alternative } = chatLanguages(
    parts.store.settings(ctx.chat.id),
    ctx.from?.language_code,
  );
  const request = {
    text: original.text,
    target: target.code,
    ...(alternative && { alternative: alternative.code }),
  };
  try {
    const translation = await whileTyping(
      ctx,
      () => parts.translator.translate(request, parts.giveUp),
    );
    return describe(ctx, parts, translation);
  } catch (error) {
    if (!(error instanceof TranslationError)) throw error;
    return { text: failureText(ctx.locale, error), keyboard: againKeyboard(ctx) };
  }
}

function describe(ctx: BotContext, { store }: BotParts, translation: Translation): Reply {
  const chatId = ctx.chat!.id;
  const settings = store.settings(chatId);
  if (translation.kind === "already") {
    const language = nameOf(translation.source, ctx.locale.tag);
    if (settings.asked) {
      return { text: ctx.locale.say("already-said", { language }), keyboard: changeKeyboard(ctx) };
    }
    store.saveSettings(chatId, { ...settings, asked: true });
    return {
      text: ctx.locale.say("already-ask", { language }),
      keyboard: pickerKeyboard("translate", 0, settings.target),
    };
  }
  const keyboard = directionKeyboard(ctx, translation.source, translation.target);
  const { isOwn } = chatLanguages(settings, ctx.from?.language_code);
  if (settings.introduced || !isOwn) return { text: translation.text, keyboard };
  store.saveSettings(chatId, { ...settings, introduced: true });
  const introduction = ctx.locale.say("introduction", {
    source: nameOf(translation.source, ctx.locale.tag),
    target: nameOf(translation.target, ctx.locale.tag),
  });
  return { text: `${translation.text}\n\n${introduction}`, keyboard: changeKeyboard(ctx) };
}

function nameOf(code: string, locale: string): string {
  const language = findLanguage(code);
  return language ? languageName(language, locale) : code;
}

/** Says from which language to which, and opens the picker. */
function directionKeyboard(ctx: BotContext, source: string, target: string): InlineKeyboard {
  const label = ctx.locale.say("button-direction", {
    source: nameOf(source, ctx.locale.tag),
    target: nameOf(target, ctx.locale.tag),
  });
  return new InlineKeyboard().text(label, "change");
}

function changeKeyboard(ctx: BotContext): InlineKeyboard {
  return new InlineKeyboard().text(ctx.locale.say("button-change"), "change");
}

function againKeyboard(ctx: BotContext): InlineKeyboard {
  return new InlineKeyboard().text(ctx.locale.say("button-again"), "again");
}
