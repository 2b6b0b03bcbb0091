import type { Update } from "grammy/types";
import { type Api, GrammyError, HttpError, type MiddlewareFn } from "grammy/web";
import { type Locale, localeFor } from "../locales/locales.ts";
import { retryKeyboard } from "./answers/failure.ts";
import type { BotContext } from "./context.ts";
import { inlineKeyboard, replyTo } from "./outlets/telegram_message.ts";
import { malformedField } from "./update_form.ts";

/**
 * Ends every failure of a feature: logged once, and told to the person where that is possible. Only
 * an update that is given up goes on as an error, since it comes again.
 * @param giveUp aborted when work in flight has to be given up
 */
export function errorBoundary(giveUp: AbortSignal): MiddlewareFn<BotContext> {
  return async function catchErrors(ctx, next) {
    try {
      await next();
    } catch (error) {
      giveUp.throwIfAborted();
      const log = ctx.log.named("bot.error_boundary", "catchErrors");
      if (isHarmless(error)) return;
      if (isUnreachable(error)) {
        log.info("The chat cannot be answered", { chat_id: ctx.chat?.id, error });
        return;
      }
      log.error("The update failed", { chat_id: ctx.chat?.id, error });
      if (!isUnsendable(error)) await apologise(ctx);
    }
  };
}

/** Tells that the person blocked the bot or left, or the bot was removed (403). */
function isUnreachable(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** Tells an edit that changes nothing. */
function isHarmless(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 &&
    error.description.includes("message is not modified");
}

/** Tells that Telegram took nothing for a day: an apology would not arrive either. */
function isUnsendable(error: unknown): boolean {
  return error instanceof HttpError || error instanceof GrammyError && error.error_code !== 400;
}

async function apologise(ctx: BotContext): Promise<void> {
  if (ctx.chat?.type !== "private") return;
  const { message, locale } = ctx;
  try {
    await ctx.reply(locale.say("failure-unexpected"), apologyOptions(locale, message?.message_id));
  } catch (error) {
    const log = ctx.log.named("bot.error_boundary", "apologise");
    log.error("The failure could not be told", { error });
  }
}

function apologyOptions(locale: Locale, messageId: number | undefined) {
  if (messageId === undefined) return {};
  return { ...replyTo(messageId), reply_markup: inlineKeyboard(retryKeyboard(locale)) };
}

/**
 * Tells somebody in private that a message of theirs was given up, with a button to try again.
 * @throws what the API throws
 */
export async function tellGivenUp(api: Api, update: Update): Promise<void> {
  if (malformedField(update) !== undefined) return;
  const { message } = update;
  if (message?.chat.type !== "private") return;
  const locale = localeFor(message.from?.language_code);
  const options = apologyOptions(locale, message.message_id);
  await api.sendMessage(message.chat.id, locale.say("failure-unexpected"), options);
}
