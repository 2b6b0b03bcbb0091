import type { Message } from "grammy/types";
import { utcDay } from "../../time/utc_day.ts";
import type { Feature } from "../feature.ts";
import { replyTo } from "../outlets/telegram_message.ts";
import { personScope } from "../scopes.ts";

type Field = keyof Message | "rich_message" | "live_photo";

/** What people send in the hope of a translation (Bot API, Message). */
const HOPEFUL: readonly Field[] = [
  ...["text", "rich_message", "photo", "live_photo", "paid_media", "audio", "video"] as const,
  ...["video_note", "voice", "document", "checklist", "poll"] as const,
];
/**
 * What people send for its own sake. Every other kind tells of something that happened in the chat,
 * and nobody waits for an answer to it.
 */
const PLAYFUL: readonly Field[] = [
  ...["animation", "sticker", "story", "dice", "game", "contact", "venue", "location"] as const,
];

/**
 * One friendly line in a private chat for what no feature took, once for an album and once a day for
 * stickers and the like, and an acknowledgement for a press.
 */
export const unhandled: Feature = {
  install(composer, { albums, quota, giveUp }) {
    composer.on("callback_query", async (ctx) => {
      await ctx.answerCallbackQuery();
    });
    composer.chatType("private").on("message", async (ctx) => {
      const { message } = ctx;
      // A GIF is a document, too (Bot API, Message, `animation`).
      const isPlayful = PLAYFUL.some((field) => field in message);
      if (!isPlayful && !HOPEFUL.some((field) => field in message)) return;
      const { media_group_id: album } = message;
      if (album !== undefined && await albums.isAnswered(album, giveUp)) return;
      if (isPlayful || album !== undefined) {
        const scope = personScope(ctx.asker);
        const times = await quota.add(scope, "explanations", utcDay(), 1);
        if (times > 1) return;
      }
      await ctx.reply(ctx.locale.say("unsupported"), replyTo(message.message_id));
    });
  },
};
