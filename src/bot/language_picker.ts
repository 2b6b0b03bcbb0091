import { Composer } from "grammy/web";
import { findLanguage, languageName } from "../translation/languages.ts";
import { withTarget } from "./chat_languages.ts";
import type { BotContext, BotParts } from "./context.ts";
import { pickerKeyboard, type PickerPurpose } from "./language_buttons.ts";
import { editTranslation, originalOf } from "./translation_reply.ts";

/** The presses of the picker. */
export function languagePicker(parts: BotParts): Composer<BotContext> {
  const { store } = parts;
  const composer = new Composer<BotContext>();

  composer.callbackQuery(/^page:(set|translate):(\d{1,3})$/, async (ctx) => {
    const [, purpose, page] = ctx.match as RegExpMatchArray;
    await ctx.answerCallbackQuery();
    if (!ctx.chat) return;
    const selected = store.settings(ctx.chat.id).target;
    await ctx.editMessageReplyMarkup({
      reply_markup: pickerKeyboard(purpose as PickerPurpose, Number(page), selected),
    });
  });

  composer.callbackQuery(/^pick:(set|translate):([\w-]{2,16})$/, async (ctx) => {
    const [, purpose, code] = ctx.match as RegExpMatchArray;
    const language = findLanguage(code);
    await ctx.answerCallbackQuery();
    if (!ctx.chat || !language) return;
    store.saveSettings(ctx.chat.id, withTarget(store.settings(ctx.chat.id), language));
    ctx.log.info("Language set", { target: language.code });
    if (purpose === "set") {
      const name = languageName(language, ctx.locale.tag);
      await ctx.editMessageText(ctx.locale.say("language-set", { language: name }));
      return;
    }
    await editTranslation(ctx, parts, originalOf(ctx));
  });

  composer.callbackQuery("change", async (ctx) => {
    await ctx.answerCallbackQuery();
    if (!ctx.chat) return;
    const selected = store.settings(ctx.chat.id).target;
    await ctx.editMessageReplyMarkup({ reply_markup: pickerKeyboard("translate", 0, selected) });
  });

  return composer;
}
