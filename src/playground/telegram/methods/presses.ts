import type { BotSide, Methods } from "../bot_side.ts";
import { badRequest } from "../refusal.ts";

/** Bot API, answerCallbackQuery; in UTF-16 units. */
const MAX_TEXT_UNITS = 200;

/** Creates the method that acknowledges a press. */
export function pressMethods({ chats, presses }: BotSide): Methods {
  return {
    answerCallbackQuery(payload) {
      const id = String(payload.callback_query_id);
      const press = presses.get(id);
      if (!press) {
        throw badRequest("query is too old and response timeout expired or query ID is invalid");
      }
      const text = payload.text === undefined ? undefined : String(payload.text);
      if ((text?.length ?? 0) > MAX_TEXT_UNITS) throw badRequest("MESSAGE_TOO_LONG");
      presses.delete(id);
      const showAlert = payload.show_alert === true;
      const { chatId, messageId } = press;
      chats.emit({
        kind: "answer",
        callbackQueryId: id,
        chatId,
        messageId,
        ...(text && { text, showAlert }),
      });
      return true;
    },
  };
}
