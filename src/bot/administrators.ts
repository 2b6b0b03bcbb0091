import { GrammyError } from "grammy/web";
import type { BotContext } from "./context.ts";
import { replyTo } from "./outlets/telegram_message.ts";

/**
 * Says whether the sender may change what holds for the chat: anybody where they are alone with the
 * bot, in groups the administrators, those too who write as the group itself (Bot API,
 * `sender_chat`).
 */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  const { chat } = ctx;
  if (!chat || chat.type === "private") return true;
  if (ctx.callbackQuery === undefined && ctx.senderChat?.id === chat.id) return true;
  const { status } = await ctx.getChatMember(ctx.asker.person);
  return status === "creator" || status === "administrator";
}

/** Tells that this is for administrators, seen by the sender alone where Telegram allows it. */
export async function tellAdministratorsOnly(ctx: BotContext): Promise<void> {
  const text = ctx.locale.say("administrators-only");
  if (ctx.callbackQuery) {
    await ctx.answerCallbackQuery({ text, show_alert: true });
    return;
  }
  try {
    await ctx.reply(text, {
      ephemeral_message_parameters: { receiver_user_id: ctx.asker.person },
    });
  } catch (error) {
    // Only an administrator bot may whisper unasked (Bot API, EphemeralMessageParameters).
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    await ctx.reply(text, ctx.msgId === undefined ? {} : replyTo(ctx.msgId));
  }
}
