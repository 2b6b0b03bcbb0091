import { languageName } from "../../../translation/languages/languages.ts";
import { readChoices } from "../../asking.ts";
import { readSettings } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { pairAnswer } from "../../words/pair_text.ts";

/** /mylang: which languages hold here. */
export const myLanguage: Feature = {
  commands: ["mylang"],
  install(composer, dependencies) {
    composer.command("mylang", async (ctx) => {
      const settings = await readSettings(ctx, dependencies);
      if (settings.pair) {
        await ctx.reply(pairAnswer(ctx, settings).text);
        return;
      }
      const { target, isUnchosen } = await readChoices(ctx.asker, ctx.chat, dependencies);
      const language = languageName(target, ctx.locale.tag);
      await ctx.reply(ctx.locale.say(isUnchosen ? "mylang-own" : "mylang-set", { language }));
    });
  },
};
