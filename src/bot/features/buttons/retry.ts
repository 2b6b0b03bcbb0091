import { createBoundedMap } from "../../../time/bounded_map.ts";
import { readWish, waitLeft, waitText } from "../../answers/failure.ts";
import { answerAgain } from "../../asking.ts";
import type { Feature } from "../../feature.ts";

/** Enough for everybody who presses twice within a moment (guess). */
const MAX_REMEMBERED = 1_000;

/** The "Try again" button under a failure: the failure becomes the translation. */
export const retry: Feature = {
  buttons: ["again"],
  install(composer, dependencies) {
    /** Presses that have led to a result, so that a double press gives one. */
    const answered = createBoundedMap<string, true>({ entries: MAX_REMEMBERED });

    composer.callbackQuery(/^again(?::([\w-]*)(?:\.([\w-]+))?(?:@(\w+))?)?$/, async (ctx) => {
      const [, target, language, until] = ctx.match;
      const leftS = waitLeft(until);
      if (leftS > 0) {
        const wait = waitText(ctx.locale, leftS);
        await ctx.answerCallbackQuery(ctx.locale.say("retry-too-early", { wait }));
        return;
      }
      await ctx.answerCallbackQuery();
      const { message } = ctx.callbackQuery;
      if (!message) return;
      // A failed repetition edits the message, too: its next press comes with a newer edit date.
      const edited = "edit_date" in message ? message.edit_date ?? 0 : 0;
      const press = `${message.chat.id}:${message.message_id}:${edited}`;
      if (answered.has(press)) return;
      answered.set(press, true);
      await answerAgain(ctx, dependencies, readWish(target, language));
    });
  },
};
