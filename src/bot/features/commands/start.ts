import { languageName } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { likelyFirst, withTarget } from "../../answers/choices.ts";
import { pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import { readChoices } from "../../asking.ts";
import { choose, localeOfNames } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";

/**
 * /start: a greeting in one screen, with the languages. A link t.me/bot?start=es sets the language
 * (Bot API, deep linking: letters, digits, _ and -).
 */
export const start: Feature = {
  commands: ["start"],
  install(composer, dependencies) {
    composer.command("start", async (ctx) => {
      const search = searchLanguage(ctx.match.trim(), localeOfNames(ctx));
      if (search.kind === "found") {
        const { language } = search;
        if (!await choose(ctx, dependencies, (now) => withTarget(now, language))) return;
      }
      const { target, recent } = await readChoices(ctx.asker, ctx.chat, dependencies);
      const language = languageName(target, ctx.locale.tag);
      const first = likelyFirst(ctx.asker.languageCode, recent);
      dependencies.namings.expect(ctx.chat.id, "set");
      await ctx.reply(ctx.locale.say("start", { language }), {
        reply_markup: inlineKeyboard(pickerKeyboard("set", { first, selected: target.code })),
      });
    });
  },
};
