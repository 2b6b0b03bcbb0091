import type { Feature } from "../feature.ts";
import { chatScope } from "../scopes.ts";

/**
 * A group that becomes a supergroup takes along all that is kept about it (Bot API,
 * `migrate_to_chat_id`).
 */
export const migration: Feature = {
  install(composer, { bot, move }) {
    composer.on(
      ["message:migrate_to_chat_id", "message:migrate_from_chat_id"],
      async ({ message, chat }) => {
        const from = message.migrate_from_chat_id ?? chat.id;
        const to = message.migrate_to_chat_id ?? chat.id;
        const scopeOf = (id: number) => chatScope(bot, { id, type: "supergroup" });
        await move(scopeOf(from), scopeOf(to));
      },
    );
  },
};
