import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { materialOf } from "../../answers/materials/materials.ts";
import { answerAgain, answerMessage } from "../../asking.ts";
import { localeOfNames } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";

/** /subtitles, and the buttons below a video: what is said in it as a file of subtitles. */
export const subtitles: Feature = {
  commands: ["subtitles"],
  buttons: ["subtitles"],
  install(composer, dependencies) {
    composer.command("subtitles", async (ctx) => {
      const replied = ctx.message?.reply_to_message;
      const material = materialOf(replied);
      const input = ctx.match.trim();
      const search = input === "" ? undefined : searchLanguage(input, localeOfNames(ctx));
      if (!replied || material?.kind !== "voice" || (search && search.kind !== "found")) {
        await ctx.reply(ctx.locale.say("subtitles-usage"));
        return;
      }
      const wish = { subtitles: "translated", target: search?.language.code } as const;
      await answerMessage(ctx, dependencies, replied, material, { wish });
    });
    composer.callbackQuery(/^subtitles(?::(both)\.([\w-]{2,16}))?$/, async (ctx) => {
      await ctx.answerCallbackQuery();
      const [, both, target] = ctx.match;
      const wish = both
        ? { subtitles: "both", target } as const
        : { subtitles: "translated" } as const;
      await answerAgain(ctx, dependencies, wish);
    });
  },
};
