import { Composer } from "grammy/web";
import type { BotContext, BotParts } from "../context.ts";
import { answerAgain } from "../answers/answer.ts";

/** Enough for everybody who presses twice within a moment. */
const MAX_REMEMBERED = 1_000;

/** The "Try again" button under a failure: the failure becomes the translation. */
export function again(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  /** Which presses have led to a result, so that a double press gives one. */
  const answered = new Set<string>();

  composer.callbackQuery(/^again(?::([\w-]+))?$/, async (ctx) => {
    await ctx.answerCallbackQuery();
    const message = ctx.callbackQuery.message;
    if (!message) return;
    // A failed repetition edits the message, too: its next press comes with a newer edit date.
    const edited = "edit_date" in message ? message.edit_date ?? 0 : 0;
    const press = `${message.chat.id}:${message.message_id}:${edited}`;
    if (answered.has(press)) return;
    answered.add(press);
    if (answered.size > MAX_REMEMBERED) answered.delete(answered.values().next().value!);
    await answerAgain(ctx, parts, { target: ctx.match[1] });
  });

  return composer;
}
