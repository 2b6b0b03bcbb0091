import { inTurns } from "../../../time/turns.ts";
import { searchLanguage } from "../../../translation/languages/language_search.ts";
import { MAX_READS } from "../../answers/choices.ts";
import { localeOfNames } from "../../choosing.ts";
import { excerpt } from "../../words/excerpt.ts";
import type { Feature } from "../../feature.ts";
import { isOffWord } from "../../words/switch_words.ts";
import { NO_PREVIEW } from "../../outlets/telegram_message.ts";
import { changeReads, editReadingPanel, readReads, sendReadingPanel } from "../reading_panel.ts";

/** Signs that people put between the languages of a list. */
const BETWEEN = /[,;/+&|،、，；]+/u;
/** Words of the longest names of languages (guess). */
const MAX_WORDS = 3;

/** /languages: those that one reads as well, and whose texts stay as they are. */
export const languages: Feature = {
  commands: ["languages"],
  buttons: ["reads"],
  install(composer, dependencies) {
    composer.command("languages", async (ctx) => {
      const input = ctx.match.trim();
      if (input === "") return await sendReadingPanel(ctx, await readReads(ctx, dependencies));
      const isOff = isOffWord(input, ctx.locale);
      const named = isOff
        ? []
        : await inTurns(languagesIn(input, joiningWords(ctx.locale.tag), localeOfNames(ctx)));
      if (typeof named === "string") {
        const text = ctx.locale.say("reads-unknown", { input: excerpt(named) });
        await ctx.reply(text, NO_PREVIEW);
        return;
      }
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

/**
 * Finds the codes of the languages in a list, in steps of a word, up to as many as are kept.
 * @returns the first word that names none instead, where there is one
 */
function* languagesIn(
  input: string,
  joining: ReadonlySet<string>,
  locale: string,
): Generator<void, string[] | string> {
  const found: string[] = [];
  const find = (name: string) => {
    const search = searchLanguage(name, locale);
    return search.kind === "found" ? search.language.code : undefined;
  };
  for (const part of input.split(BETWEEN)) {
    const words = part.split(/\s+/).filter((word) =>
      word !== "" && !joining.has(word.toLowerCase())
    );
    for (let at = 0; at < words.length && found.length < MAX_READS;) {
      let code: string | undefined;
      let length = Math.min(MAX_WORDS, words.length - at);
      for (; length > 0; length--) {
        code = find(words.slice(at, at + length).join(" "));
        if (code !== undefined) break;
        yield;
      }
      if (code === undefined) return words[at]!;
      found.push(code);
      at += length;
    }
  }
  return found;
}

/** Returns the words that stand before the last of a list, in English and in one's own language. */
function joiningWords(locale: string): ReadonlySet<string> {
  const words = ["en", locale].flatMap((tag) =>
    new Intl.ListFormat(tag).formatToParts(["1", "2"])
      .filter(({ type }) => type === "literal").map(({ value }) => value.trim().toLowerCase())
  );
  return new Set(words);
}
