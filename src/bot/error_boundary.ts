import { GrammyError, HttpError, InlineKeyboard, type MiddlewareFn } from "grammy/web";
import type { BotContext, BotParts } from "./context.ts";
import { answering } from "./outlets/send_options.ts";

/**
 * Ends every failure of a feature: logged once, and told to the person where that is possible. Only an
 * update that is given up goes on as an error, since it comes again.
 */
export function errorBoundary({ giveUp }: BotParts): MiddlewareFn<BotContext> {
  return async function catchErrors(ctx, next) {
    try {
      await next();
    } catch (error) {
      giveUp.throwIfAborted();
      if (isHarmless(error)) return;
      if (isGone(error)) {
        ctx.log.info("The chat cannot be answered", { chat_id: ctx.chat?.id, error });
        return;
      }
      ctx.log.error("The update failed", { chat_id: ctx.chat?.id, error });
      if (!(error instanceof GrammyError || error instanceof HttpError)) await apologise(ctx);
    }
  };
}

/** The person blocked the bot, left, or the bot was removed (403). */
function isGone(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** A press that came too late, or an edit that changes nothing. */
function isHarmless(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 &&
    /query is too old|message is not modified/.test(error.description);
}

async function apologise(ctx: BotContext): Promise<void> {
  if (ctx.chat?.type !== "private") return;
  const message = ctx.message;
  const keyboard = new InlineKeyboard().text(ctx.locale.say("button-again"), "again");
  try {
    await ctx.reply(ctx.locale.say("failure-unexpected"), {
      ...(message && {
        ...answering(message.message_id),
        reply_markup: keyboard,
      }),
    });
  } catch (error) {
    ctx.log.error("The failure could not be told", { error });
  }
}
