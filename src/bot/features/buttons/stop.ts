import type { Feature } from "../../feature.ts";

/** The buttons that end long work: Telegram's own below a draft, else one below the message. */
export const stop: Feature = {
  updates: ["stopped_message_generation"],
  buttons: ["stop"],
  install(composer, { stops }) {
    composer.on("stopped_message_generation", ({ stoppedMessageGeneration }) => {
      const { chat, draft_id } = stoppedMessageGeneration;
      stops.stop(chat.id, draft_id);
    });
    composer.callbackQuery(/^stop:(\d{1,16})$/, async (ctx) => {
      await ctx.answerCallbackQuery();
      if (ctx.chatId !== undefined) stops.stop(ctx.chatId, Number(ctx.match[1]));
    });
  },
};
