import { sliceFormatted } from "../../../translation/entities.ts";
import type { Language } from "../../../translation/languages/languages.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import type { Wish } from "../../answers/ask.ts";
import { type Material, materialOf } from "../../answers/materials/materials.ts";
import { answerMessage } from "../../asking.ts";
import { localeOfNames } from "../../choosing.ts";
import { excerpt } from "../../words/excerpt.ts";
import type { Feature } from "../../feature.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { quotedIn } from "./translate.ts";

/** Words of the longest names of languages (guess). */
const MAX_WORDS = 3;

/** /from: the language that one message is in, as a reply to it or before its text. */
export const sourceLanguage: Feature = {
  commands: ["from"],
  install(composer, dependencies) {
    composer.command("from", async (ctx) => {
      const { message, locale } = ctx;
      const replied = message?.reply_to_message;
      const named = languageBefore(ctx.match, localeOfNames(ctx));
      if (!named && ctx.match.trim() !== "") {
        const input = excerpt(firstWord(ctx.match));
        await ctx.reply(locale.say("from-unknown", { input }), NO_PREVIEW);
        return;
      }
      if (!message || !named || (named.rest === "" && !replied)) {
        await ctx.reply(locale.say("from-usage"));
        return;
      }
      const { text = "", entities = [] } = message;
      const written: Material | undefined = named.rest === "" ? undefined : {
        kind: "text",
        ...sliceFormatted({ text, entities }, text.length - named.rest.length, text.length),
      };
      const material = written ?? quotedIn(message) ?? materialOf(replied);
      if (!material) {
        await ctx.reply(locale.say("tr-no-text"));
        return;
      }
      const { code } = named.language;
      const wish: Wish = material.kind === "voice" ? { heardAs: code } : { source: code };
      const asked = written ? message : replied ?? message;
      await answerMessage(ctx, dependencies, asked, material, { wish });
    });
  },
};

function firstWord(input: string): string {
  return /\S+/.exec(input)?.[0] ?? "";
}

/** Finds the language that a line begins with, the longest name first, and what stands behind it. */
function languageBefore(
  input: string,
  locale: string,
): { readonly language: Language; readonly rest: string } | undefined {
  const ends = [...input.matchAll(/\S+/g).take(MAX_WORDS)]
    .map(({ index, 0: word }) => index + word.length);
  for (const end of ends.toReversed()) {
    const search = searchLanguage(input.slice(0, end).trim(), locale);
    if (search.kind === "found") {
      return { language: search.language, rest: input.slice(end).trimStart() };
    }
  }
  return undefined;
}
