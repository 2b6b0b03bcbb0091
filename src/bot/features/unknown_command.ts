import { commandIn, nearCommands } from "../words/command_words.ts";
import { excerpt } from "../words/excerpt.ts";
import type { Feature } from "../feature.ts";
import { NO_PREVIEW } from "../outlets/telegram_message.ts";

/** A command that nobody knows is no text: it leads to those that are written alike, and to the help. */
export const unknownCommand: Feature = {
  install(composer, { commands }) {
    composer.on("message:text", async (ctx, next) => {
      const command = commandIn(ctx.message.text);
      if (!command) return await next();
      const isAddressed = command.bot?.toLowerCase() === ctx.me.username.toLowerCase();
      // In a group it is for one of the other bots, as long as it names none.
      const isForUs = isAddressed || command.bot === undefined && ctx.chat.type === "private";
      if (!isForUs) return await next();
      const near = nearCommands(command.name, commands).map((name) => `/${name}`);
      const typed = `/${excerpt(command.name)}`;
      const text = near.length === 0
        ? ctx.locale.say("unknown-command", { command: typed })
        : ctx.locale.say("unknown-command-near", {
          command: typed,
          near: new Intl.ListFormat(ctx.locale.tag, { type: "disjunction" }).format(near),
        });
      await ctx.reply(text, NO_PREVIEW);
    });
  },
};
