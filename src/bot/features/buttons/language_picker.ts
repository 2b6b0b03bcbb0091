import {
  findLanguage,
  type Language,
  languageName,
  sameVariety,
} from "../../../translation/languages/languages.ts";
import { likelyOthers, withPair, withRecent, withTarget } from "../../answers/choices.ts";
import {
  DIRECTION,
  type Direction,
  laidOut,
  readDirection,
  writeDirection,
} from "../../answers/direction.ts";
import { pickerKeyboard, type PickerPurpose, PURPOSE } from "../../answers/language_buttons.ts";
import { flagOrCode } from "../../answers/translation_row.ts";
import { answerAgain, readChoices } from "../../asking.ts";
import { changeSettings, choose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";
import { describePair } from "../../pair_text.ts";

/** The presses of the picker, and the buttons that open and close it. */
export const languagePicker: Feature = {
  buttons: ["hear", "change", "other", "page", "close", "pick"],
  rowButtons: ({ direction }) => [{
    label: `${flagOrCode(direction.source)} → ${flagOrCode(direction.target)}`,
    data: `other:${writeDirection(direction)}`,
  }],
  install(composer, dependencies) {
    const show = (ctx: BotContext, purpose: PickerPurpose, page?: number) =>
      showPicker(ctx, dependencies, purpose, page);

    composer.callbackQuery("hear", (ctx) => show(ctx, "hear"));
    composer.callbackQuery("change", (ctx) => show(ctx, "translate"));
    composer.callbackQuery(
      new RegExp(`^other:(${DIRECTION})$`),
      (ctx) => show(ctx, `once.${ctx.match[1]!}`),
    );
    composer.callbackQuery(
      new RegExp(`^page:(${PURPOSE}):(\\d{1,3})$`),
      (ctx) => show(ctx, ctx.match[1] as PickerPurpose, Number(ctx.match[2])),
    );
    composer.callbackQuery(new RegExp(`^close:(${PURPOSE})$`), async (ctx) => {
      await ctx.answerCallbackQuery();
      await restoreRow(ctx, dependencies, directionOf(ctx.match[1]!));
    });
    composer.callbackQuery(new RegExp(`^pick:(${PURPOSE}):([\\w-]{2,16})$`), async (ctx) => {
      const [, purpose = "", code] = ctx.match as RegExpMatchArray;
      const language = findLanguage(code);
      if (language) await pick(ctx, dependencies, purpose as PickerPurpose, language);
      else await ctx.answerCallbackQuery();
    });
  },
};

async function showPicker(
  ctx: BotContext,
  dependencies: Dependencies,
  purpose: PickerPurpose,
  page = 0,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const { message } = ctx.callbackQuery ?? {};
  if (!message) return;
  const { target, pair, recent = [] } = await readSettings(ctx, dependencies);
  const isOnce = purpose.startsWith("once.");
  const selected = purpose === "pair" ? pair : isOnce ? directionOf(purpose).target : target;
  // The same as on the page that a command shows, else a language is on two pages, or on none.
  const likelyFirst = async () => {
    if (purpose === "hear") return [pair, target, ...recent];
    if (isOnce) return recent;
    if (purpose !== "pair") return [];
    return likelyOthers(await readChoices(ctx.asker, message.chat, dependencies));
  };
  const keyboard = pickerKeyboard(purpose, {
    page,
    first: (await likelyFirst()).filter((code) => code !== undefined),
    ...(purpose !== "hear" && { selected }),
  });
  await ctx.editMessageReplyMarkup({ reply_markup: inlineKeyboard(keyboard) });
}

async function pick(
  ctx: BotContext,
  dependencies: Dependencies,
  purpose: PickerPurpose,
  language: Language,
): Promise<void> {
  if (purpose.startsWith("once.")) {
    return await pickOnce(ctx, dependencies, directionOf(purpose), language);
  }
  if (purpose === "hear") {
    await ctx.answerCallbackQuery();
    return await answerAgain(ctx, dependencies, { heardAs: language.code });
  }
  const chosen = await choose(
    ctx,
    dependencies,
    (now) =>
      purpose === "pair"
        ? withPair(now, language, ctx.asker.languageCode)
        : withTarget(now, language),
  );
  if (!chosen) return;
  await ctx.answerCallbackQuery();
  if (purpose === "pair") {
    await ctx.editMessageText(describePair(ctx, chosen));
    return;
  }
  ctx.log.named("bot.features.language_picker", "pick").info("Language set", {
    target: language.code,
  });
  if (purpose === "translate") return await answerAgain(ctx, dependencies);
  const name = languageName(language, ctx.locale.tag);
  await ctx.editMessageText(ctx.locale.say("language-set", { language: name }));
}

async function pickOnce(
  ctx: BotContext,
  dependencies: Dependencies,
  direction: Direction,
  language: Language,
): Promise<void> {
  if (sameVariety(direction.source, language.code)) {
    const name = languageName(language, ctx.locale.tag);
    await ctx.answerCallbackQuery(ctx.locale.say("already-said", { language: name }));
    return await restoreRow(ctx, dependencies, direction);
  }
  await ctx.answerCallbackQuery();
  await changeSettings(ctx, dependencies, (now) => withRecent(now, language));
  await answerAgain(ctx, dependencies, { target: language.code });
}

function directionOf(purpose: string): Direction {
  return readDirection(purpose.slice(purpose.indexOf(".") + 1));
}

async function restoreRow(
  ctx: BotContext,
  { translationRow }: Dependencies,
  direction: Direction,
): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (!message || !("text" in message)) return;
  const row = translationRow(direction, laidOut(message), ctx.asker.languageCode);
  await ctx.editMessageReplyMarkup({ reply_markup: inlineKeyboard([row]) });
}
