import { materialsOf } from "../answers/materials/materials.ts";
import { answerMessage } from "../asking.ts";
import type { Feature } from "../feature.ts";

/**
 * A text, a recording or a file in a private chat is answered by its translation, and its caption
 * after it.
 */
export const messages: Feature = {
  install(composer, dependencies) {
    const { albums } = dependencies;
    composer.chatType("private").on("message", async (ctx, next) => {
      const materials = materialsOf(ctx.message);
      if (materials.length === 0) return await next();
      const { media_group_id: album } = ctx.message;
      if (album !== undefined) albums.answer(album);
      for (const material of materials) {
        await answerMessage(ctx, dependencies, ctx.message, material);
      }
    });
  },
};
