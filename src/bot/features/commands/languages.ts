import { languagesIn } from "../../../translation/languages/language_lines.ts";
import { localeOfNames } from "../../choosing.ts";
import { excerpt } from "../../words/excerpt.ts";
import { isWordFor } from "../../words/switch_words.ts";
import type { Feature } from "../../feature.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { changeReads, editReadingPanel, readReads, sendReadingPanel } from "../reading_panel.ts";

/** /languages: those that one reads as well, and whose texts stay as they are. */
export const languages: Feature = {
  commands: ["languages"],
  buttons: ["reads"],
  install(composer, dependencies) {
    composer.command("languages", async (ctx) => {
      const input = ctx.match.trim();
      if (input === "") return await sendReadingPanel(ctx, await readReads(ctx, dependencies));
      if (isWordFor("off", input)) {
        return await sendReadingPanel(ctx, await changeReads(ctx, dependencies, () => []));
      }
      const { languages, notUnderstood: [{ words: unknown } = {}] } = languagesIn(
        input,
        localeOfNames(ctx),
      );
      if (unknown !== undefined) {
        const text = ctx.locale.say("reads-unknown", { input: excerpt(unknown) });
        await ctx.reply(text, NO_PREVIEW);
        return;
      }
      const named = languages.map(({ code }) => code);
      await sendReadingPanel(ctx, await changeReads(ctx, dependencies, () => named));
    });

    composer.callbackQuery(/^reads:([\w-]{2,16})$/, async (ctx) => {
      await ctx.answerCallbackQuery();
      const dropped = ctx.match[1];
      const drop = (now: readonly string[]) => now.filter((code) => code !== dropped);
      await editReadingPanel(ctx, await changeReads(ctx, dependencies, drop));
    });
  },
};
