import type { Message } from "grammy/types";
import type { BotSide, Methods } from "../bot_side.ts";
import { asReplied, type ChatState } from "../chats.ts";
import type { Payload } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { checkedCaption, checkedContent, checkedMarkup, storeDocument } from "./content.ts";
import { postEphemeral } from "./ephemeral.ts";

/** Creates the methods that send, and those around files. */
export function sendingMethods(side: BotSide): Methods {
  const { chats, files } = side;

  /** Posts for everybody, or for the one person that the request names. */
  const post = (state: ChatState, payload: Payload, content: Partial<Message>): Message =>
    payload.ephemeral_message_parameters === undefined
      ? chats.post(state, chats.bot, { ...content, ...replyOf(state, payload) })
      : postEphemeral(side, state, payload, content);

  return {
    sendMessage: (payload) => post(chats.forBot(payload.chat_id), payload, checkedContent(payload)),
    async sendDocument(payload) {
      const state = chats.forBot(payload.chat_id);
      const document = await storeDocument(files, payload.document);
      return post(state, payload, {
        document,
        ...checkedCaption(payload),
        ...checkedMarkup(payload),
      } as Partial<Message>);
    },
    sendChatAction(payload) {
      const state = chats.forBot(payload.chat_id);
      chats.emit({ kind: "action", chatId: state.chat.id, action: String(payload.action) });
      return true;
    },
    getFile: (payload) => files.describe(String(payload.file_id)),
  };
}

function replyOf(state: ChatState, payload: Payload): Partial<Message> {
  const reply = payload.reply_parameters as
    | {
      message_id?: number;
      ephemeral_message_id?: number;
      allow_sending_without_reply?: boolean;
    }
    | undefined;
  if (!reply) return {};
  if (reply.ephemeral_message_id !== undefined) {
    throw badRequest("a reply to an ephemeral message must be ephemeral");
  }
  const answered = asReplied(state.messages.get(reply.message_id ?? 0));
  if (answered) return { reply_to_message: answered };
  if (reply.allow_sending_without_reply) return {};
  throw badRequest("message to be replied not found");
}
