import type { Feature } from "../../feature.ts";

/** /privacy: what goes where, what is kept and for how long. */
export const privacy: Feature = {
  commands: ["privacy"],
  install(composer) {
    composer.command("privacy", async (ctx) => {
      await ctx.reply(ctx.locale.say("privacy"));
    });
  },
};
