import { InlineKeyboard } from "grammy/web";
import type { MessageEntity } from "grammy/types";
import { hasWords } from "../../translation/content.ts";
import { nameOfCode, sameLanguage } from "../../translation/languages/languages.ts";
import {
  type Translation,
  TranslationError,
  type TranslationRequest,
} from "../../translation/translator.ts";
import { chatLanguages } from "./chat_languages.ts";
import { type BotContext, type BotParts, workFor } from "../context.ts";
import { deliver, type Reply } from "../outlets/delivery.ts";
import { withExtra } from "./extras.ts";
import { failureText } from "./failure.ts";
import { pickerKeyboard } from "./language_buttons.ts";
import type { Original } from "./original.ts";
import { translationRow } from "./translation_row.ts";
import { whileTyping } from "../outlets/typing.ts";

/**
 * Answers a message with its translation, or with the sentence that says why there is none.
 * @param target code of a language for this message only; by default the chat's languages decide
 * @param existing the bot's messages that answered it before, and now become the new answer
 */
export async function replyWithTranslation(
  ctx: BotContext,
  parts: BotParts,
  original: Original,
  { target, existing = [] }: { target?: string | undefined; existing?: readonly number[] } = {},
): Promise<void> {
  const reply = await translateForChat(ctx, parts, original, target);
  await deliver(ctx, parts, original.messageId, reply, existing);
}

/** What a chat wants of every translation. */
export function requestFor(
  ctx: BotContext,
  { store }: BotParts,
  { text, entities }: Pick<Original, "text" | "entities">,
  target?: string,
): TranslationRequest<MessageEntity> {
  const settings = store.settings(ctx.chat!.id);
  const languages = chatLanguages(settings, ctx.from?.language_code);
  const { style, glossary } = settings;
  return {
    text,
    entities,
    target: target ?? languages.target.code,
    ...(!target && languages.alternative && { alternative: languages.alternative.code }),
    ...(style && { style }),
    ...(glossary && { glossary }),
  };
}

async function translateForChat(
  ctx: BotContext,
  parts: BotParts,
  original: Original,
  target: string | undefined,
): Promise<Reply> {
  if (!hasWords(original.text, original.entities)) {
    return { text: ctx.locale.say("nothing-to-translate"), entities: [] };
  }
  try {
    const translation = await whileTyping(
      ctx,
      () =>
        parts.translator.translate(requestFor(ctx, parts, original, target), workFor(ctx, parts)),
    );
    if (translation.kind === "already") return describeAlready(ctx, parts, translation.source);
    return describeTranslation(ctx, parts, translation, target !== undefined);
  } catch (error) {
    if (!(error instanceof TranslationError)) throw error;
    parts.outcomes.failed(error.kind);
    const again = target === undefined ? "again" : `again:${target}`;
    return {
      text: failureText(ctx.locale, error),
      entities: [],
      keyboard: new InlineKeyboard().text(ctx.locale.say("button-again"), again),
    };
  }
}

function describeAlready(ctx: BotContext, { store }: BotParts, source: string): Reply {
  const chatId = ctx.chat!.id;
  const settings = store.settings(chatId);
  const language = nameOfCode(source, ctx.locale.tag);
  if (settings.asked) {
    return {
      text: ctx.locale.say("already-said", { language }),
      entities: [],
      keyboard: changeButton(ctx, new InlineKeyboard()),
    };
  }
  store.saveSettings(chatId, { ...settings, asked: true });
  return {
    text: ctx.locale.say("already-ask", { language }),
    entities: [],
    keyboard: pickerKeyboard("translate", { selected: settings.target }),
  };
}

function describeTranslation(
  ctx: BotContext,
  { store, outcomes }: BotParts,
  translation: Translation<MessageEntity> & { kind: "translated" },
  isOnce: boolean,
): Reply {
  const chatId = ctx.chat!.id;
  const settings = store.settings(chatId);
  const { text, entities, source, target } = translation;
  outcomes.translated(source, target);
  const keyboard = translationRow(ctx, translation, text);
  const { isOwn, target: own } = chatLanguages(settings, ctx.from?.language_code);
  const isExplained = settings.introduced || !isOwn || isOnce || !sameLanguage(target, own.code);
  if (isExplained) return { text, entities, keyboard };
  store.saveSettings(chatId, { ...settings, introduced: true });
  const introduction = ctx.locale.say("introduction", {
    source: nameOfCode(source, ctx.locale.tag),
    target: nameOfCode(target, ctx.locale.tag),
  });
  return {
    ...withExtra({ text, entities }, "introduction", introduction),
    keyboard: changeButton(ctx, keyboard.row()),
  };
}

function changeButton(ctx: BotContext, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard.text(ctx.locale.say("button-change"), "change");
}
