import type { Work } from "../../../time/work.ts";
import { findLanguage, sameLanguage } from "../../../translation/languages/languages.ts";
import { TranslationError } from "../../../translation/translator.ts";
import { telegramLanguage } from "../../answers/choices.ts";
import {
  DIRECTION,
  laidOut,
  readDirection,
  writeDirection,
} from "../../answers/buttons/direction.ts";
import { type Extra, translationIn, withExtra } from "../../answers/extras.ts";
import { failureText } from "../../answers/failure.ts";
import { materialBehind, materialOf } from "../../answers/materials/materials.ts";
import { keyboardBelow } from "../../answers/buttons/below.ts";
import type { RowButtons } from "../../answers/buttons/translation_row.ts";
import { answerMessage } from "../../asking.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { readerIn } from "../below_message.ts";
import { MAX_MESSAGE_UNITS } from "../../outlets/message_parts.ts";
import { NO_PREVIEW, replyTo, textOptions } from "../../outlets/telegram_message.ts";
import { chatScope, payerOf } from "../../scopes.ts";

/** UTF-16 units of a press's answer (Bot API, answerCallbackQuery). */
const MAX_ANSWER_UNITS = 200;
/** UTF-16 units that a button can copy (Bot API, CopyTextButton). */
const MAX_COPY_UNITS = 256;

const rowButtons: RowButtons = ({ direction, text, extras, reader }) => {
  const { locale, languageCode } = reader;
  const data = writeDirection(direction);
  // A text in two languages may have been in its reader's, for the most part.
  const isSame = sameLanguage(direction.source, direction.target);
  const isFile = text === "";
  const canPronounce = !isFile && !extras.includes("pronunciation") &&
    isForeignScript(direction.target, languageCode);
  return [
    ...extras.includes("back") || isSame
      ? []
      : [{ label: locale.say("button-reverse"), data: `back:${data}` }],
    ...!isFile && text.length <= MAX_COPY_UNITS
      ? [{ label: locale.say("button-copy"), copies: text }]
      : [],
    ...canPronounce ? [{ label: locale.say("button-pronounce"), data: `say:${data}` }] : [],
  ];
};

/**
 * The buttons for what one does with a translation: ⇄ adds it translated back, 🔤 its pronunciation;
 * 📋 copies it, which Telegram does by itself.
 */
export const additions: Feature = {
  buttons: ["back", "say"],
  rowButtons,
  install(composer, dependencies) {
    const { translator, giveUp } = dependencies;
    composer.callbackQuery(new RegExp(`^(back|say):(${DIRECTION})$`), async (ctx) => {
      const [, button, data = ""] = ctx.match as RegExpMatchArray;
      const { message } = ctx.callbackQuery;
      const material = message && materialOf(message);
      if (message && material?.kind === "document") {
        await ctx.answerCallbackQuery();
        const wish = { target: readDirection(data).source };
        return await answerMessage(ctx, dependencies, message, material, { wish });
      }
      if (!message?.text) {
        await ctx.answerCallbackQuery(ctx.locale.say("original-gone"));
        return;
      }
      const { source, target } = readDirection(data);
      const shown = translationIn(laidOut(message));
      const payer = payerOf(chatScope(ctx.asker.bot, message.chat));
      const work: Work = { signal: giveUp, payer, patience: "brief" };
      const append = (extra: Extra, content: string) =>
        appendQuote(ctx, dependencies, data, extra, content);
      try {
        if (button === "say") {
          await append("pronunciation", await translator.romanise(shown.text, work));
          return;
        }
        const request = { ...shown, source: target, target: source };
        const back = await translator.translate(request, work);
        await append("back", back.kind === "already" ? shown.text : back.text);
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

/**
 * Tells whether a reader of one language cannot read the letters of the other, and Latin ones would
 * help.
 */
function isForeignScript(target: string, languageCode: string | undefined): boolean {
  const scripts = findLanguage(target)?.scripts ?? ["Latin"];
  const read = telegramLanguage(languageCode).scripts;
  return !scripts.includes("Latin") && !scripts.some((script) => read.includes(script));
}

/** Adds a quote to the pressed message; where it is full, in a message of its own. */
async function appendQuote(
  ctx: BotContext,
  dependencies: Dependencies,
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
  const asked = message.reply_to_message;
  const material = materialBehind(message, asked);
  const keyboard = keyboardBelow(
    dependencies.translationRows,
    readDirection(direction),
    added,
    await readerIn(ctx, dependencies),
    material?.kind === "voice" ? material : undefined,
  );
  await ctx.editMessageText(added.text, textOptions({ entities: added.entities, keyboard }));
}
