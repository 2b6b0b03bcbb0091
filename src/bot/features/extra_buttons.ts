import { Composer } from "grammy/web";
import { TranslationError } from "../../translation/translator.ts";
import { type BotContext, type BotParts, workFor } from "../context.ts";
import { MAX_MESSAGE_UNITS } from "../outlets/message_parts.ts";
import { type Extra, extrasOf, withExtra } from "../answers/extras.ts";
import { failureText } from "../answers/failure.ts";
import { toOriginal } from "../answers/original.ts";
import { translationRow } from "../answers/translation_row.ts";
import { answering, NO_PREVIEW } from "../outlets/send_options.ts";

/** Units of a callback's answer (Bot API, answerCallbackQuery). */
const MAX_ANSWER_UNITS = 200;

/** The buttons that add something below a translation: ⇄ translates it back, 🔤 shows its pronunciation. */
export function extraButtons(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.callbackQuery(/^(back|say):([\w-]+):([\w-]+)$/, async (ctx) => {
    const [, button, source = "", target = ""] = ctx.match as RegExpMatchArray;
    const translation = toOriginal(ctx.callbackQuery.message);
    if (!translation) {
      await ctx.answerCallbackQuery(ctx.locale.say("original-gone"));
      return;
    }
    try {
      const { text, entities } = translation;
      if (button === "say") {
        await append(
          ctx,
          { source, target },
          "pronunciation",
          await parts.translator.romanise(text, workFor(ctx, parts)),
        );
        return;
      }
      const request = { text, entities, source: target, target: source };
      const back = await parts.translator.translate(request, workFor(ctx, parts));
      await append(ctx, { source, target }, "back", back.kind === "already" ? text : back.text);
    } catch (error) {
      if (!(error instanceof TranslationError)) throw error;
      await ctx.answerCallbackQuery({
        text: failureText(ctx.locale, error).slice(0, MAX_ANSWER_UNITS),
        show_alert: true,
      });
    }
  });

  return composer;
}

/** Adds a quote to the pressed message; where it is full, in a message of its own. */
async function append(
  ctx: BotContext,
  direction: { readonly source: string; readonly target: string },
  extra: Extra,
  content: string,
): Promise<void> {
  const message = ctx.callbackQuery?.message;
  await ctx.answerCallbackQuery();
  if (!message?.text) return;
  const before = { text: message.text, entities: message.entities ?? [] };
  const { text, entities } = withExtra(before, extra, content);
  if (text.length > MAX_MESSAGE_UNITS) {
    await ctx.reply(content.slice(0, MAX_MESSAGE_UNITS).toWellFormed(), {
      ...NO_PREVIEW,
      ...answering(message.message_id),
    });
    return;
  }
  const translation = toOriginal(message)?.text ?? "";
  await ctx.editMessageText(text, {
    entities: [...entities],
    ...NO_PREVIEW,
    reply_markup: translationRow(ctx, direction, translation, [...extrasOf(before), extra]),
  });
}
