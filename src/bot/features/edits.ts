import { isCaption, materialsOf } from "../answers/materials/materials.ts";
import { answerMessage } from "../asking.ts";
import { localeOfNames } from "../choosing.ts";
import { writtenIn } from "../words/written.ts";
import type { Feature } from "../feature.ts";
import { chatScope } from "../scopes.ts";

/** A translation follows when its text is edited. */
export const edits: Feature = {
  updates: ["edited_message"],
  install(composer, dependencies) {
    composer.on("edited_message", async (ctx) => {
      const { editedMessage: message } = ctx;
      // What was said or stands in a file does not change with the caption, which is the last.
      const written = writtenIn(message, localeOfNames(ctx));
      const material = written?.material ?? materialsOf(message).at(-1);
      if (material?.kind !== "text" || material.text.startsWith("/")) return;
      const scope = chatScope(ctx.asker.bot, message.chat);
      const reply = await dependencies.replies.read(scope, message.message_id);
      const existing = isCaption(material, message) ? reply.captionIds ?? [] : reply.messageIds;
      // In a group only what was asked for is followed.
      if (existing.length === 0 && message.chat.type !== "private") return;
      const wish = written?.wish ?? {};
      await answerMessage(ctx, dependencies, message, material, { existing, wish });
    });
  },
};
