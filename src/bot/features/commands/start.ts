import { languageName } from "../../../translation/languages/languages.ts";
import { pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import { readChoices } from "../../asking.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";

/** /start: a greeting in one screen, with the languages. */
export const start: Feature = {
  commands: ["start"],
  install(composer, dependencies) {
    composer.command("start", async (ctx) => {
      const { target } = await readChoices(ctx.asker, ctx.chat, dependencies);
      const language = languageName(target, ctx.locale.tag);
      await ctx.reply(ctx.locale.say("start", { language }), {
        reply_markup: inlineKeyboard(pickerKeyboard("set", { selected: target.code })),
      });
    });
  },
};
