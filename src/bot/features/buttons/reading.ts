import { readWish } from "../../answers/failure.ts";
import { answerAgain } from "../../asking.ts";
import type { Feature } from "../../feature.ts";

/** The choice between two ways to read the letters of a file. */
export const reading: Feature = {
  buttons: ["read"],
  install(composer, dependencies) {
    composer.callbackQuery(/^read:([\w-]{2,20}):([\w-]*)(?:\.([\w-]+))?$/, async (ctx) => {
      const [, encoding, target, language] = ctx.match as RegExpMatchArray;
      await ctx.answerCallbackQuery();
      await answerAgain(ctx, dependencies, { encoding, ...readWish(target, language) });
    });
  },
};
