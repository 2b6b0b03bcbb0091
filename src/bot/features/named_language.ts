import { searchLanguage } from "../../translation/languages/language_search.ts";
import { localeOfNames } from "../choosing.ts";
import type { Feature } from "../feature.ts";
import { setTarget } from "./commands/set_language.ts";
import { setOther } from "./commands/pair.ts";

/** Latin letters below which a word may be a code and something else: "hi", "no", "it". */
const MIN_LETTERS = 4;

/** The name of a language, typed as the answer to a question for one. */
export const namedLanguage: Feature = {
  install(composer, dependencies) {
    composer.chatType("private").on("message:text", async (ctx, next) => {
      const naming = dependencies.namings.take(ctx.chat.id);
      const { text } = ctx.message;
      if (naming === undefined || isShort(text)) return await next();
      const search = searchLanguage(text.trim(), localeOfNames(ctx));
      if (search.kind !== "found") return await next();
      const act = naming === "set" ? setTarget : setOther;
      await act(ctx, dependencies, search.language);
    });
  },
};

function isShort(text: string): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(text) && [...text.trim()].length < MIN_LETTERS;
}
