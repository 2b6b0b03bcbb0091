import type { BotSide, Methods } from "../bot_side.ts";
import { checkLength } from "../checks/text.ts";
import { badRequest } from "../refusal.ts";
import { checkedDraft } from "./content.ts";

/**
 * Creates the method that shows a text before it is sent. The order of its checks is that of the
 * server as far as it is open (tdlib/telegram-bot-api, process_send_message_draft_query), then a
 * guess.
 */
export function draftMethods({ chats }: BotSide): Methods {
  return {
    sendMessageDraft(payload) {
      const content = checkedDraft(payload);
      const state = chats.forBot(payload.chat_id);
      if (state.chat.type !== "private") throw badRequest("TEXTDRAFT_PEER_INVALID");
      const id = Number(payload.draft_id ?? 0);
      if (!Number.isSafeInteger(id) || id === 0) throw badRequest("RANDOM_ID_INVALID");
      checkLength(content.text);
      chats.showDraft(state, { id, ...content, canStop: payload.can_stop === true });
      return true;
    },
  };
}
