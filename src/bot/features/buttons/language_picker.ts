import {
  findLanguage,
  type Language,
  languageName,
  LANGUAGES,
  sameVariety,
} from "../../../translation/languages/languages.ts";
import { isHearable } from "../../answers/materials/hearing.ts";
import { likelyOthers, withPair, withRecent, withTarget } from "../../answers/choices.ts";
import {
  DIRECTION,
  type Direction,
  laidOut,
  readDirection,
  writeDirection,
} from "../../answers/buttons/direction.ts";
import {
  pickerKeyboard,
  type PickerPurpose,
  PURPOSE,
} from "../../answers/buttons/language_buttons.ts";
import { likelySources } from "../../answers/buttons/likely_sources.ts";
import { materialOf } from "../../answers/materials/materials.ts";
import { foreignButton, judgedIn, untranslated } from "../../answers/buttons/untranslated.ts";
import { flagOrCode } from "../../answers/buttons/translation_row.ts";
import { answerAgain, readChoices } from "../../asking.ts";
import { changeSettings, choose, readSettings } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { changeReads, editReadingPanel, readReads } from "../reading_panel.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";
import { describePair } from "../../words/pair_text.ts";

/** The presses of the picker, and the buttons that open and close it. */
export const languagePicker: Feature = {
  buttons: ["hear", "change", "other", "foreign", "page", "close", "pick"],
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
      new RegExp(`^foreign:(${DIRECTION})$`),
      (ctx) => show(ctx, `from.${ctx.match[1]!}`),
    );
    composer.callbackQuery(
      new RegExp(`^page:(${PURPOSE}):(\\d{1,3})$`),
      (ctx) => show(ctx, ctx.match[1] as PickerPurpose, Number(ctx.match[2])),
    );
    composer.callbackQuery(new RegExp(`^close:(${PURPOSE})$`), async (ctx) => {
      await ctx.answerCallbackQuery();
      const purpose = ctx.match[1]!;
      const direction = directionOf(purpose);
      if (purpose === "reads") await editReadingPanel(ctx, await readReads(ctx, dependencies));
      else if (purpose.startsWith("once.")) await restoreRow(ctx, dependencies, direction);
      else if (ctx.callbackQuery.message) {
        const { text, keyboard = [] } = untranslated(ctx.locale, direction);
        await ctx.editMessageText(text, { reply_markup: inlineKeyboard(keyboard) });
      }
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
  const isForeign = purpose.startsWith("from.");
  const isAdding = purpose === "reads";
  const selected = purpose === "pair" ? pair : isOnce ? directionOf(purpose).target : target;
  // The same as on the page that a command shows, else a language is on two pages, or on none.
  const likelyFirst = async () => {
    if (purpose === "hear") return [pair, target, ...recent];
    if (isOnce) return recent;
    if (isAdding) return recent;
    if (isForeign) {
      const asked = materialOf(message.reply_to_message);
      return likelySources(asked?.kind === "text" ? asked.text : "", recent);
    }
    if (purpose !== "pair") return [];
    return likelyOthers(await readChoices(ctx.asker, message.chat, dependencies));
  };
  const keyboard = pickerKeyboard(purpose, {
    page,
    first: (await likelyFirst()).filter((code) => code !== undefined),
    // Whisper cannot be told these.
    ...(purpose === "hear"
      ? { except: LANGUAGES.map(({ code }) => code).filter((code) => !isHearable(code)) }
      : { selected }),
    ...(isAdding && { except: await readReads(ctx, dependencies), selected: undefined }),
    ...(isForeign && { except: [directionOf(purpose).source], selected: undefined }),
  });
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const judged = judgedIn(buttons.map((one) => "callback_data" in one ? one.callback_data : ""));
  const below = purpose === "translate" && judged ? [[foreignButton(ctx.locale, judged)]] : [];
  const reply_markup = inlineKeyboard([...keyboard, ...below]);
  // The sentence above asks for a language to translate into, or says what it is not.
  if (isForeign) await ctx.editMessageText(ctx.locale.say("foreign-ask"), { reply_markup });
  else await ctx.editMessageReplyMarkup({ reply_markup });
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
  if (purpose.startsWith("from.")) {
    return await pickSource(ctx, dependencies, directionOf(purpose), language);
  }
  if (purpose === "reads") {
    await ctx.answerCallbackQuery();
    const add = (now: readonly string[]) => [...now, language.code];
    return await editReadingPanel(ctx, await changeReads(ctx, dependencies, add));
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
  if (ctx.callbackQuery?.message?.document) await restoreRow(ctx, dependencies, direction);
  await changeSettings(ctx, dependencies, (now) => withRecent(now, language));
  await answerAgain(ctx, dependencies, { target: language.code });
}

/** Translates the message as one in that language, into what it would have been translated into. */
async function pickSource(
  ctx: BotContext,
  dependencies: Dependencies,
  { target }: Direction,
  language: Language,
): Promise<void> {
  await ctx.answerCallbackQuery();
  const { message } = ctx.callbackQuery ?? {};
  if (!message) return;
  const choices = await readChoices(ctx.asker, message.chat, dependencies);
  // Where the same still holds, a pair turns the text to its other language if need be.
  const isUnchanged = choices.target.code === target;
  const wish = { source: language.code, target: isUnchanged ? undefined : target };
  await answerAgain(ctx, dependencies, wish);
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
  if (!message || !("text" in message || "document" in message)) return;
  const row = translationRow(direction, laidOut(message), ctx.asker.languageCode);
  await ctx.editMessageReplyMarkup({ reply_markup: inlineKeyboard([row]) });
}
