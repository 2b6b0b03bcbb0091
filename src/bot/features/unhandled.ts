import { Composer } from "grammy/web";
import type { BotContext } from "../context.ts";
import { answering } from "../outlets/send_options.ts";

/** What no feature took: one friendly line in a private chat, an acknowledgement for a press. */
export function unhandled(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", (ctx) => ctx.answerCallbackQuery().then(() => {}));
  composer.chatType("private").on("message", async (ctx) => {
    await ctx.reply(ctx.locale.say("unsupported"), {
      ...answering(ctx.message.message_id),
    });
  });
  return composer;
}
