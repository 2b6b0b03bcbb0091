import type { Message } from "grammy/types";
import type { Scope, Settings } from "../store/store.ts";
import { answer } from "./answers/answer.ts";
import type { Asker, Wish } from "./answers/ask.ts";
import { type Choices, choicesOf } from "./answers/choices.ts";
import type { Content } from "./answers/content.ts";
import { type Context, repliedLine, type Replying } from "./answers/context/context.ts";
import { isCaption, kindOf, type Material, materialBehind } from "./answers/materials/materials.ts";
import type { Outlet } from "./answers/outlet.ts";
import type { BotContext } from "./context.ts";
import type { Dependencies } from "./dependencies.ts";
import { createMessageOutlet } from "./outlets/message_outlet.ts";
import { replyTo } from "./outlets/telegram_message.ts";
import { localeOfNames } from "./choosing.ts";
import { writtenIn } from "./words/written.ts";
import { chatScope, payerOf, personScope } from "./scopes.ts";

/** Reads the choices that hold for whoever sent an update, in its chat. */
export async function readChoices(
  asker: Asker,
  chat: Message["chat"],
  { settings }: Dependencies,
): Promise<Choices> {
  const scope = chatScope(asker.bot, chat);
  const placed = await settings.read(scope);
  const personal: Settings = scope.kind === "person"
    ? placed
    : await settings.read(personScope(asker));
  return choicesOf(placed, asker.languageCode, personal);
}

/** A wish about something in a chat. */
export interface Asked {
  readonly chat: Message["chat"];
  readonly material: Material;
  readonly wish?: Wish;
  /** Ends the work when somebody stops it. */
  readonly signal?: AbortSignal;
  /** The message that it is in, and perhaps the one that this answers. */
  readonly message?: Replying & Pick<Message, "message_id">;
}

/** Answers something into an outlet, for whoever sent the update. */
export async function answerInto(
  outlet: Outlet,
  ctx: BotContext,
  dependencies: Dependencies,
  { chat, material, wish = {}, message, signal: stopped }: Asked,
): Promise<void> {
  const { asker, locale, log, handling } = ctx;
  const scope = chatScope(asker.bot, chat);
  const choices = await readChoices(asker, chat, dependencies);
  const context = contextOf(scope, choices, message, dependencies);
  const ask = { asker, scope, choices, material, wish, context, handling, locale, log };
  const { giveUp } = dependencies;
  const signal = stopped ? AbortSignal.any([giveUp, stopped]) : giveUp;
  const onCall = (model: string) => {
    handling.model = model;
    handling.calls++;
  };
  const work = { signal, payer: payerOf(scope), patience: "brief", onCall } as const;
  await answer(ask, outlet, work, dependencies);
}

/** Finds what was said before a message: what it answers, and in a pair the last lines. */
function contextOf(
  scope: Scope,
  { hasContext, isPair }: Choices,
  message: Asked["message"],
  { bot, conversations }: Dependencies,
): Context {
  if (!hasContext || !message) return { before: [], remember() {} };
  const conversation = payerOf(scope);
  const { message_id: id } = message;
  const lines = isPair ? conversations.before(conversation, id) : [];
  const before = new Set([...lines, repliedLine(message, bot) ?? ""]);
  return {
    before: [...before].filter((line) => line !== ""),
    remember: (text) => isPair && conversations.remember(conversation, id, text),
  };
}

/**
 * Answers something in a message, as a reply to it.
 * @param existing the bot's messages that answered it before, and now become the new answer
 */
export async function answerMessage(
  ctx: BotContext,
  dependencies: Dependencies,
  message: Replying & Content & Pick<Message, "chat" | "message_id">,
  material: Material,
  { wish, existing = [] }: { wish?: Wish; existing?: readonly number[] } = {},
): Promise<void> {
  const { chat, message_id } = message;
  const outlet = createMessageOutlet({
    api: ctx.api,
    previews: dependencies.previews,
    drafts: dependencies.drafts,
    replies: dependencies.replies,
    scope: chatScope(ctx.asker.bot, chat),
    place: { chat: chat.id, answers: message_id },
    existing,
    isCaption: isCaption(material, message),
  });
  const asked = { chat, message, material, ...(wish && { wish }) };
  if (!kindOf(material).isSlow) return await answerInto(outlet, ctx, dependencies, asked);
  const { signal, end } = dependencies.stops.begin(chat.id, message_id);
  try {
    await answerInto(outlet, ctx, dependencies, { ...asked, signal });
  } finally {
    end();
  }
}

/** Turns the message whose button was pressed into the new answer to the one that it answers. */
export async function answerAgain(
  ctx: BotContext,
  dependencies: Dependencies,
  wish: Wish = {},
): Promise<void> {
  const pressed = ctx.callbackQuery?.message;
  if (!pressed) return;
  const asked = pressed.reply_to_message;
  const material = writtenIn(asked, localeOfNames(ctx))?.material ?? materialBehind(pressed, asked);
  if (!asked || !material) {
    // What is no text stays, and is of use.
    if (pressed.document) {
      await ctx.reply(ctx.locale.say("original-gone"), replyTo(pressed.message_id));
    } else await ctx.editMessageText(ctx.locale.say("original-gone"));
    return;
  }
  const scope = chatScope(ctx.asker.bot, pressed.chat);
  // A file cannot become a text or another file; and what it is remains of use.
  if (pressed.document) {
    const isSubtitles = material.kind === "voice" && pressed.document.file_name?.endsWith(".srt");
    const same: Wish = isSubtitles ? { subtitles: "translated", ...wish } : wish;
    return await answerMessage(ctx, dependencies, asked, material, { wish: same });
  }
  // Beside the translation, not in its place.
  if (wish.subtitles) return await answerMessage(ctx, dependencies, asked, material, { wish });
  const { messageIds, captionIds = [] } = await dependencies.replies.read(scope, asked.message_id);
  const existing = [messageIds, captionIds].find((ids) => ids.includes(pressed.message_id)) ??
    [pressed.message_id];
  await answerMessage(ctx, dependencies, asked, material, { wish, existing });
}
