import { type Language, languageName } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { likelyOthers, withPair, withTarget } from "../../answers/choices.ts";
import { pickerKeyboard } from "../../answers/buttons/language_buttons.ts";
import { readChoices } from "../../asking.ts";
import { changeSettings, localeOfNames, mayChoose, readSettings } from "../../choosing.ts";
import type { Feature } from "../../feature.ts";
import { inlineKeyboard } from "../../outlets/telegram_message.ts";
import { describePair } from "../../words/pair_text.ts";

/** Signs and white space that people put between two languages. */
const BETWEEN = /\s*(?:[,;/+&|]|<?[-–—=]+>|↔|→|⇄|\s)\s*/u;

/** /pair: what is written in one language comes out in the other. */
export const pair: Feature = {
  commands: ["pair"],
  install(composer, dependencies) {
    composer.command("pair", async (ctx) => {
      if (!await mayChoose(ctx)) return;
      const settings = await readSettings(ctx, dependencies);
      const choices = await readChoices(ctx.asker, ctx.chat, dependencies);
      const first = languageName(choices.target, ctx.locale.tag);
      const picker = () =>
        inlineKeyboard(
          pickerKeyboard("pair", { selected: settings.pair, first: likelyOthers(choices) }),
        );
      const input = ctx.match.trim();

      if (input === "") {
        await ctx.reply(describePair(ctx, settings), { reply_markup: picker() });
        return;
      }
      if (/^(off|none|0|-)$/i.test(input)) {
        await changeSettings(ctx, dependencies, ({ pair: _, ...rest }) => rest);
        await ctx.reply(ctx.locale.say("pair-off", { first }));
        return;
      }
      const languages = twoLanguages(input, localeOfNames(ctx));
      if (!languages) {
        await ctx.reply(ctx.locale.say("pair-unknown"), { reply_markup: picker() });
        return;
      }
      const [one, other] = languages;
      const paired = await changeSettings(
        ctx,
        dependencies,
        (now) => withPair(withTarget(now, one), other, undefined),
      );
      await ctx.reply(describePair(ctx, paired));
    });
  },
};

/** Finds two languages in one line, whatever stands between them: names may be of several words. */
function twoLanguages(input: string, locale: string): [Language, Language] | undefined {
  const words = input.split(BETWEEN).filter((word) => word !== "");
  // A hyphen may also be part of a code: "pt-BR"; phones make dashes of it.
  const [separator, pieces] = words.length > 1 ? [" ", words] : ["-", input.split(/[-–—=]/)];
  for (let cut = 1; cut < pieces.length; cut++) {
    const [one, other] = [pieces.slice(0, cut), pieces.slice(cut)]
      .map((piece) => searchLanguage(piece.join(separator), locale));
    if (one?.kind !== "found" || other?.kind !== "found") continue;
    if (one.language.code !== other.language.code) return [one.language, other.language];
  }
  return undefined;
}
