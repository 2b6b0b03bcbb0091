import type { Message } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import type { Chats, ChatState } from "../chats.ts";
import { isAdministrator } from "../people/members.ts";
import type { Payload } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { checkedContent, checkedMarkup, checkModified } from "./content.ts";

/** Creates the methods that change or delete messages which everybody in the chat sees. */
export function editingMethods({ chats }: BotSide): Methods {
  return {
    editMessageText(payload) {
      const { state, message } = messageOfBot(chats, payload);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      const { reply_markup: _, entities: __, ...kept } = message;
      return replaceChanged(chats, state, message, { ...kept, ...checkedContent(payload) });
    },
    editMessageReplyMarkup(payload) {
      const { state, message } = messageOfBot(chats, payload);
      const { reply_markup: _, ...kept } = message;
      return replaceChanged(chats, state, message, { ...kept, ...checkedMarkup(payload) });
    },
    deleteMessage(payload) {
      const state = chats.forBot(payload.chat_id);
      const message = state.messages.get(Number(payload.message_id));
      if (!message) throw badRequest("message to delete not found");
      const isForeign = state.chat.type !== "private" && message.from?.id !== chats.bot.id;
      if (isForeign && !isAdministrator(state.members.get(chats.bot.id))) {
        throw badRequest("message can't be deleted");
      }
      chats.remove(state, message);
      return true;
    },
  };
}

function messageOfBot(chats: Chats, payload: Payload): { state: ChatState; message: Message } {
  const state = chats.forBot(payload.chat_id);
  const message = state.messages.get(Number(payload.message_id));
  if (!message) throw badRequest("message to edit not found");
  if (message.from?.id !== chats.bot.id) throw badRequest("message can't be edited");
  return { state, message };
}

function replaceChanged(
  chats: Chats,
  state: ChatState,
  before: Message,
  after: Partial<Message>,
): Message {
  checkModified(before, after);
  const edit_date = Math.floor(chats.now() / 1_000);
  return chats.replace(state, { ...after, edit_date } as Message);
}
