import type { Chat, Message, Update } from "grammy/types";
import { type Api, GrammyError, HttpError, type MiddlewareFn } from "grammy/web";
import { type Locale, localeFor } from "../locales/locales.ts";
import { retryKeyboard } from "./answers/failure.ts";
import type { BotContext } from "./context.ts";
import { inlineKeyboard, replyTo } from "./outlets/telegram_message.ts";
import { malformedField } from "./incoming/update_form.ts";

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

async function apologise({ api, chat, message, locale, log }: BotContext): Promise<void> {
  try {
    await sendApology(api, chat, message, locale);
  } catch (error) {
    log.named("bot.error_boundary", "apologise").error("The failure could not be told", { error });
  }
}

/**
 * Tells somebody in private that a message of theirs was given up, with a button to try again.
 * @throws what the API throws
 */
export async function tellGivenUp(api: Api, update: Update): Promise<void> {
  if (malformedField(update) !== undefined) return;
  const { message } = update;
  await sendApology(api, message?.chat, message, localeFor(message?.from?.language_code));
}

/** Says in private that something went wrong, with a button where there is something to try. */
async function sendApology(
  api: Api,
  chat: Chat | undefined,
  message: Message | undefined,
  locale: Locale,
): Promise<void> {
  if (chat?.type !== "private") return;
  await api.sendMessage(chat.id, locale.say("failure-unexpected"), {
    ...(message && {
      ...replyTo(message.message_id),
      reply_markup: inlineKeyboard(retryKeyboard(locale)),
    }),
  });
}
