import { languageName } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { withTarget } from "../../answers/choices.ts";
import { languageButtons, pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import { changeSettings, localeOfNames, mayChoose, readSettings } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard, NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { excerpt } from "../../words/excerpt.ts";

/** /setlang, also /language and /lang: the language that one reads, by name or from the picker. */
export const setLanguage: Feature = {
  commands: ["setlang"],
  install(composer, dependencies) {
    composer.command(["setlang", "language", "lang"], async (ctx) => {
      if (!await mayChoose(ctx)) return;
      const { target } = await readSettings(ctx, dependencies);
      const picker = pickerKeyboard("set", { selected: target });
      const input = ctx.match.trim();
      if (input === "") {
        await ctx.reply(ctx.locale.say("picker-title"), { reply_markup: inlineKeyboard(picker) });
        return;
      }
      const search = searchLanguage(input, localeOfNames(ctx));
      if (search.kind === "found") {
        const { language } = search;
        await changeSettings(ctx, dependencies, (now) => withTarget(now, language));
        ctx.log.named("bot.features.set_language", "install")
          .info("Language set", { target: language.code });
        const name = languageName(language, ctx.locale.tag);
        await ctx.reply(ctx.locale.say("language-set", { language: name }));
        return;
      }
      const isNear = search.kind === "near";
      await ctx.reply(
        ctx.locale.say(isNear ? "picker-near" : "picker-unknown", { input: excerpt(input) }),
        {
          reply_markup: inlineKeyboard(isNear ? languageButtons("set", search.languages) : picker),
          ...NO_PREVIEW,
        },
      );
    });
  },
};
