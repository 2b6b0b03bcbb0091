import type { Wish } from "../../answers/ask.ts";
import { materialOf } from "../../answers/materials/materials.ts";
import { answerMessage } from "../../asking.ts";
import { localeOfNames } from "../../choosing.ts";
import { excerpt } from "../../words/excerpt.ts";
import { writtenIn } from "../../words/written.ts";
import type { Feature } from "../../feature.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { quotedIn } from "./translate.ts";

/** /from: the language that one message is in, as a reply to it or before its text. */
export const sourceLanguage: Feature = {
  commands: ["from"],
  install(composer, dependencies) {
    composer.command("from", async (ctx) => {
      const { message, locale } = ctx;
      const replied = message?.reply_to_message;
      const input = ctx.match.trim();
      const written = writtenIn(message, localeOfNames(ctx));
      if (!written?.language && input !== "") {
        const [word = ""] = input.split(/\s/, 1);
        await ctx.reply(locale.say("from-unknown", { input: excerpt(word) }), NO_PREVIEW);
        return;
      }
      if (!message || !written?.language || (!written.material && !replied)) {
        await ctx.reply(locale.say("from-usage"));
        return;
      }
      const material = written.material ?? quotedIn(message) ?? materialOf(replied);
      if (!material) {
        await ctx.reply(locale.say("tr-no-text"));
        return;
      }
      const { code } = written.language;
      const wish: Wish = material.kind === "voice" ? { heardAs: code } : { source: code };
      const asked = written.material ? message : replied ?? message;
      await answerMessage(ctx, dependencies, asked, material, { wish });
    });
  },
};
