import { type Language, languageName } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { likelyFirst, withTarget } from "../../answers/choices.ts";
import { languageButtons, pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import { readChoices } from "../../asking.ts";
import { changeSettings, localeOfNames, mayChoose } from "../../choosing.ts";
import type { BotContext } from "../../context.ts";
import type { Dependencies } from "../../dependencies.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard, NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { excerpt } from "../../words/excerpt.ts";
import { pairAnswer } from "../../words/pair_text.ts";

/** /setlang, also /language and /lang: the language that one reads, by name or from the picker. */
export const setLanguage: Feature = {
  commands: ["setlang"],
  install(composer, dependencies) {
    composer.command(["setlang", "language", "lang"], async (ctx) => {
      if (!await mayChoose(ctx)) return;
      const input = ctx.match.trim();
      const search = input === "" ? undefined : searchLanguage(input, localeOfNames(ctx));
      if (search?.kind === "found") return await setTarget(ctx, dependencies, search.language);
      if (search?.kind === "near") {
        await ctx.reply(ctx.locale.say("picker-near", { input: excerpt(input) }), {
          reply_markup: inlineKeyboard(languageButtons("set", search.languages)),
          ...NO_PREVIEW,
        });
        return;
      }
      const { target, recent } = await readChoices(ctx.asker, ctx.chat, dependencies);
      const first = likelyFirst(ctx.asker.languageCode, recent);
      dependencies.namings.expect(ctx.chat.id, "set");
      const text = search
        ? ctx.locale.say("picker-unknown", { input: excerpt(input) })
        : ctx.locale.say("picker-title");
      await ctx.reply(text, {
        reply_markup: inlineKeyboard(pickerKeyboard("set", { first, selected: target.code })),
        ...NO_PREVIEW,
      });
    });
  },
};

/** Sets the language that is read, and says so; in a pair, what becomes of the pair. */
export async function setTarget(
  ctx: BotContext,
  dependencies: Dependencies,
  language: Language,
): Promise<void> {
  const settings = await changeSettings(ctx, dependencies, (now) => withTarget(now, language));
  ctx.log.named("bot.features.set_language", "setTarget")
    .info("Language set", { target: language.code });
  if (!settings.pair) {
    const name = languageName(language, ctx.locale.tag);
    await ctx.reply(ctx.locale.say("language-set", { language: name }));
    return;
  }
  const { text, keyboard } = pairAnswer(ctx, settings);
  await ctx.reply(text, { reply_markup: inlineKeyboard(keyboard) });
}
