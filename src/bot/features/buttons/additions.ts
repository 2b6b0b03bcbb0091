import { TranslationError } from "../../../translation/translator.ts";
import { DIRECTION, laidOut, readDirection } from "../../answers/direction.ts";
import { type Extra, translationIn, withExtra } from "../../answers/extras.ts";
import { failureText } from "../../answers/failure.ts";
import { translationRow } from "../../answers/translation_row.ts";
import type { BotContext } from "../../context.ts";
import { chatScope, payerOf } from "../../scopes.ts";
import type { Work } from "../../../time/work.ts";
import type { Feature } from "../../feature.ts";
import { MAX_MESSAGE_UNITS } from "../../outlets/message_parts.ts";
import { NO_PREVIEW, replyTo, textOptions } from "../../outlets/telegram_message.ts";

/** Units of a callback's answer (Bot API, answerCallbackQuery). */
const MAX_ANSWER_UNITS = 200;

/** The buttons that add something below a translation: ⇄ translates it back, 🔤 shows its pronunciation. */
export const additions: Feature = {
  buttons: ["back", "say"],
  install(composer, { translator, giveUp }) {
    composer.callbackQuery(new RegExp(`^(back|say):(${DIRECTION})$`), async (ctx) => {
      const [, button, data = ""] = ctx.match as RegExpMatchArray;
      const { message } = ctx.callbackQuery;
      if (!message?.text) {
        await ctx.answerCallbackQuery(ctx.locale.say("original-gone"));
        return;
      }
      const { source, target } = readDirection(data);
      const shown = translationIn(laidOut(message));
      const payer = payerOf(chatScope(ctx.asker.bot, message.chat));
      const work: Work = { signal: giveUp, payer, patience: "brief" };
      try {
        if (button === "say") {
          await append(ctx, data, "pronunciation", await translator.romanise(shown.text, work));
          return;
        }
        const request = { ...shown, source: target, target: source };
        const back = await translator.translate(request, work);
        await append(ctx, data, "back", back.kind === "already" ? shown.text : back.text);
      } catch (error) {
        if (!(error instanceof TranslationError)) throw error;
        await ctx.answerCallbackQuery({
          text: failureText(ctx.locale, error).slice(0, MAX_ANSWER_UNITS),
          show_alert: true,
        });
      }
    });
  },
};

/** Adds a quote to the pressed message; where it is full, in a message of its own. */
async function append(
  ctx: BotContext,
  direction: string,
  extra: Extra,
  content: string,
): Promise<void> {
  const message = ctx.callbackQuery?.message;
  await ctx.answerCallbackQuery();
  if (!message) return;
  const added = withExtra(laidOut(message), extra, content);
  if (added.text.length > MAX_MESSAGE_UNITS) {
    await ctx.reply(content.slice(0, MAX_MESSAGE_UNITS).toWellFormed(), {
      ...NO_PREVIEW,
      ...replyTo(message.message_id),
    });
    return;
  }
  const row = translationRow(readDirection(direction), added, ctx.asker.languageCode);
  await ctx.editMessageText(
    added.text,
    textOptions({ entities: added.entities, keyboard: [row] }),
  );
}
