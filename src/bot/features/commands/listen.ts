import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { materialOf } from "../../answers/materials/materials.ts";
import { answerMessage } from "../../asking.ts";
import { localeOfNames } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";

/** /listen: hears a recording again, as another language where one is named. */
export const listen: Feature = {
  commands: ["listen"],
  install(composer, dependencies) {
    composer.command("listen", async (ctx) => {
      const replied = ctx.message?.reply_to_message;
      const material = materialOf(replied);
      const input = ctx.match.trim();
      const search = input === "" ? undefined : searchLanguage(input, localeOfNames(ctx));
      if (!replied || material?.kind !== "voice" || (search && search.kind !== "found")) {
        await ctx.reply(ctx.locale.say("listen-usage"));
        return;
      }
      const wish = search ? { heardAs: search.language.code } : { hearsAnew: true };
      await answerMessage(ctx, dependencies, replied, material, { wish });
    });
  },
};
