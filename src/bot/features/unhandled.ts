import type { Feature } from "../feature.ts";
import { replyTo } from "../outlets/telegram_message.ts";

/** One friendly line in a private chat for what no feature took, an acknowledgement for a press. */
export const unhandled: Feature = {
  install(composer) {
    composer.on("callback_query", async (ctx) => {
      await ctx.answerCallbackQuery();
    });
    composer.chatType("private").on("message", async (ctx) => {
      await ctx.reply(ctx.locale.say("unsupported"), replyTo(ctx.message.message_id));
    });
  },
};
