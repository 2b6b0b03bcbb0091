import type { BotSide, Methods } from "../bot_side.ts";
import { Refusal } from "../refusal.ts";

/** Longest wait for an update, in s (tdlib/telegram-bot-api, Client.h). */
const MAX_POLL_S = 50;

/** Creates the methods by which a bot knows itself and gets its updates. */
export function receivingMethods({ chats, queue, webhook, readsAll }: BotSide): Methods {
  return {
    getMe: () => ({
      ...chats.bot,
      can_join_groups: true,
      can_read_all_group_messages: readsAll,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    }),
    async getUpdates(payload, clientLeft) {
      if (webhook.state.url !== "") {
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      queue.allow(payload.allowed_updates as string[] | undefined);
      const limit = Math.min(Math.max(Number(payload.limit ?? 100), 1), 100);
      const timeoutS = Math.min(Number(payload.timeout ?? 0), MAX_POLL_S);
      return await queue.take(Number(payload.offset ?? 0), limit, timeoutS, clientLeft);
    },
    setWebhook(payload) {
      if (isTrue(payload.drop_pending_updates)) queue.drop();
      webhook.set(payload);
      return true;
    },
    deleteWebhook(payload) {
      if (isTrue(payload.drop_pending_updates)) queue.drop();
      webhook.set({ url: "" });
      return true;
    },
    getWebhookInfo: () => {
      const { url, allowedUpdates, maxConnections } = webhook.state;
      return {
        url,
        has_custom_certificate: false,
        pending_update_count: queue.unconfirmed,
        ...(url !== "" && { max_connections: maxConnections, allowed_updates: allowedUpdates }),
      };
    },
  };
}

/** Reads a truth, which is a word in a form or an address. */
function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}
