import { Composer } from "grammy/web";
import {
  findLanguage,
  type Language,
  languageName,
  sameLanguage,
} from "../../translation/languages/languages.ts";
import { answerAgain } from "../answers/answer.ts";
import { withRecent, withTarget } from "../answers/chat_languages.ts";
import type { BotContext, BotParts } from "../context.ts";
import { extrasOf } from "../answers/extras.ts";
import { pickerKeyboard, type PickerPurpose, PURPOSE } from "../answers/language_buttons.ts";
import { toOriginal } from "../answers/original.ts";
import { describePair, withPair } from "./pair.ts";
import { type Direction, translationRow } from "../answers/translation_row.ts";

/** The presses of the picker, and the buttons that open and close it. */
export function languagePicker(parts: BotParts): Composer<BotContext> {
  const { store } = parts;
  const composer = new Composer<BotContext>();

  const show = async (ctx: BotContext, purpose: PickerPurpose, page = 0) => {
    await ctx.answerCallbackQuery();
    if (!ctx.chat) return;
    const { target, pair, recent = [] } = store.settings(ctx.chat.id);
    const isOnce = purpose.startsWith("once.");
    const selected = purpose === "pair" ? pair : isOnce ? directionOf(purpose).target : target;
    const likely = purpose === "hear" ? [pair, target, ...recent] : isOnce ? recent : [];
    const first = likely.filter((code) => code !== undefined);
    await ctx.editMessageReplyMarkup({
      reply_markup: pickerKeyboard(purpose, {
        page,
        first,
        ...(purpose !== "hear" && { selected }),
      }),
    });
  };

  composer.callbackQuery("hear", (ctx) => show(ctx, "hear"));
  composer.callbackQuery("change", (ctx) => show(ctx, "translate"));
  composer.callbackQuery(
    /^other:([\w-]+):([\w-]+)$/,
    (ctx) => show(ctx, `once.${ctx.match[1]!}.${ctx.match[2]!}`),
  );
  composer.callbackQuery(
    new RegExp(`^page:(${PURPOSE}):(\\d{1,3})$`),
    (ctx) => show(ctx, ctx.match[1] as PickerPurpose, Number(ctx.match[2])),
  );

  composer.callbackQuery(new RegExp(`^close:(${PURPOSE})$`), async (ctx) => {
    await ctx.answerCallbackQuery();
    await restoreRow(ctx, directionOf(ctx.match[1]!));
  });

  composer.callbackQuery(new RegExp(`^pick:(${PURPOSE}):([\\w-]{2,16})$`), async (ctx) => {
    const [, purpose = "", code] = ctx.match as RegExpMatchArray;
    const language = findLanguage(code);
    if (!ctx.chat || !language) return;
    const settings = store.settings(ctx.chat.id);
    const name = languageName(language, ctx.locale.tag);

    if (purpose.startsWith("once.")) {
      await pickOnce(ctx, directionOf(purpose), language, name);
      return;
    }
    await ctx.answerCallbackQuery();
    if (purpose === "hear") {
      await answerAgain(ctx, parts, { spoken: language.code });
      return;
    }
    if (purpose === "pair") {
      const paired = withPair(settings, language, ctx.from?.language_code);
      store.saveSettings(ctx.chat.id, paired);
      await ctx.editMessageText(describePair(ctx, paired));
      return;
    }
    store.saveSettings(ctx.chat.id, withTarget(settings, language));
    ctx.log.info("Language set", { target: language.code });
    if (purpose === "set") {
      await ctx.editMessageText(ctx.locale.say("language-set", { language: name }));
    } else {
      await answerAgain(ctx, parts);
    }
  });

  const pickOnce = async (
    ctx: BotContext,
    direction: Direction,
    language: Language,
    name: string,
  ) => {
    if (sameLanguage(direction.source, language.code)) {
      await ctx.answerCallbackQuery(ctx.locale.say("already-said", { language: name }));
      await restoreRow(ctx, direction);
      return;
    }
    await ctx.answerCallbackQuery();
    const chatId = ctx.chat!.id;
    store.saveSettings(chatId, withRecent(store.settings(chatId), language));
    await answerAgain(ctx, parts, { target: language.code });
  };

  return composer;
}

function directionOf(purpose: string): Direction {
  const [, source = "und", target = "und"] = purpose.split(".");
  return { source, target };
}

async function restoreRow(ctx: BotContext, direction: Direction): Promise<void> {
  const message = ctx.callbackQuery?.message;
  const translation = toOriginal(message);
  if (!translation || !message) return;
  const extras = extrasOf({ text: message.text ?? "", entities: message.entities ?? [] });
  await ctx.editMessageReplyMarkup({
    reply_markup: translationRow(ctx, direction, translation.text, extras),
  });
}
