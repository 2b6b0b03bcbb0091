import type { Feature } from "../feature.ts";
import { replyTo } from "../outlets/telegram_message.ts";

/** What no feature took: one friendly line in a private chat, an acknowledgement for a press. */
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
