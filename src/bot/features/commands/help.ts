import type { Feature } from "../../feature.ts";
import { helpText } from "../../words/menu.ts";

/** /help: what the bot can do, a line for each command. */
export const help: Feature = {
  commands: ["help"],
  install(composer, { commands }) {
    composer.command("help", async (ctx) => {
      await ctx.reply(helpText(ctx.locale, commands));
    });
  },
};
