import { keyboardBelow } from "../answers/buttons/below.ts";
import { bothButton, doubtfulButtons } from "../answers/buttons/recording_buttons.ts";
import { DIRECTION, type Direction, laidOut, readDirection } from "../answers/buttons/direction.ts";
import type { Reader, TranslationRows } from "../answers/buttons/translation_row.ts";
import { judgedIn, NO_LAYOUT, untranslated } from "../answers/buttons/untranslated.ts";
import type { Content } from "../answers/content.ts";
import { materialBehind } from "../answers/materials/materials.ts";
import type { Keyboard } from "../answers/outlet.ts";
import { readSettings } from "../choosing.ts";
import type { BotContext } from "../context.ts";
import type { Dependencies } from "../dependencies.ts";
import { inlineKeyboard } from "../outlets/telegram_message.ts";

const ROW = new RegExp(`^other:(${DIRECTION})$`);

/** Finds what the message whose button was pressed says about its languages. */
export function directionBelow({ callbackQuery }: BotContext): Direction | undefined {
  const { message } = callbackQuery ?? {};
  if (!message) return undefined;
  const judged = judgedIn(message);
  if (judged) return { ...judged, layout: NO_LAYOUT };
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const data = buttons.map((one) => "callback_data" in one ? ROW.exec(one.callback_data)?.[1] : "")
    .find((found) => found);
  return data === undefined ? undefined : readDirection(data);
}

/** Puts the buttons of before below the message whose button was pressed. */
export async function restoreBelow(
  ctx: BotContext,
  dependencies: Dependencies,
  direction: Direction,
): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (!message) return;
  if (judgedIn(message)) return await restoreSentence(ctx, direction);
  if (!("text" in message || "document" in message)) return;
  const keyboard = keyboardAgain(
    dependencies.translationRows,
    direction,
    message,
    message.reply_to_message,
    await readerIn(ctx, dependencies),
  );
  await ctx.editMessageReplyMarkup({ reply_markup: inlineKeyboard(keyboard) });
}

/** Puts the sentence back that a text stays as it is. */
export async function restoreSentence(ctx: BotContext, direction: Direction): Promise<void> {
  if (!ctx.callbackQuery?.message) return;
  const { text, keyboard = [] } = untranslated(ctx.locale, direction);
  await ctx.editMessageText(text, { reply_markup: inlineKeyboard(keyboard) });
}

/** Puts the buttons back below what may be no speech at all. */
export async function restoreDoubtful(ctx: BotContext): Promise<void> {
  if (!ctx.callbackQuery?.message) return;
  const reply_markup = inlineKeyboard([doubtfulButtons(ctx.locale)]);
  await ctx.editMessageReplyMarkup({ reply_markup });
}

/** Returns whoever reads what stands in the chat of an update. */
export async function readerIn(
  ctx: BotContext,
  dependencies: Pick<Dependencies, "settings">,
): Promise<Reader> {
  const { recent = [] } = await readSettings(ctx, dependencies);
  return { languageCode: ctx.asker.languageCode, locale: ctx.locale, recent };
}

/** Makes anew all that stood below a translation, also one that is a file. */
function keyboardAgain(
  rows: TranslationRows,
  direction: Direction,
  message: Content,
  asked: Content | undefined,
  reader: Reader,
): Keyboard {
  const laid = { ...laidOut(message), layout: direction.layout };
  const material = materialBehind(message, asked);
  const recording = material?.kind === "voice" ? material : undefined;
  if (!message.document) return keyboardBelow(rows, direction, laid, reader, recording);
  const both = recording ? [[bothButton(reader.locale, direction.target)]] : [];
  return [...rows(direction, laidOut(message), reader), ...both];
}
