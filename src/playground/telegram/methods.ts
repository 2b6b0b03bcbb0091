import type { BotCommand, InlineKeyboardMarkup, Message, MessageEntity } from "grammy/types";
import { asReplied, type Chats, type ChatState } from "./chats.ts";
import type { Files } from "./files.ts";
import type { Payload } from "./payload.ts";
import { badRequest, Refusal } from "./refusal.ts";
import type { WebhookSender } from "./webhook_sender.ts";
import type { UpdateQueue } from "./update_queue.ts";
import { checkCommands } from "./checks/commands.ts";
import { checkEntities } from "./checks/entities.ts";
import { checkKeyboard } from "./checks/keyboard.ts";
import { checkCaption, checkText } from "./checks/text.ts";

export type Method = (payload: Payload, gone: AbortSignal) => unknown;

/** What the methods work on. */
export interface BotSide {
  readonly chats: Chats;
  readonly queue: UpdateQueue;
  /** Presses that wait for answerCallbackQuery, by id. */
  readonly presses: Map<string, { readonly chatId: number; readonly messageId: number }>;
  /** Command lists by language code; "" is the default. */
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly webhook: WebhookSender;
  readonly files: Files;
}

/** The bot's half of the Bot API, by method name. */
export function createMethods(side: BotSide): Readonly<Record<string, Method>> {
  const { chats, queue } = side;

  return {
    getMe: () => ({
      ...chats.bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    }),
    async getUpdates(payload, gone) {
      if (side.webhook.state.url !== "") {
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      queue.allow(payload.allowed_updates as string[] | undefined);
      const limit = Math.min(Math.max(Number(payload.limit ?? 100), 1), 100);
      const timeoutS = Math.min(Number(payload.timeout ?? 0), 50);
      return await queue.take(Number(payload.offset ?? 0), limit, timeoutS, gone);
    },
    setWebhook(payload) {
      side.webhook.set(payload);
      return true;
    },
    deleteWebhook() {
      side.webhook.set({ url: "" });
      return true;
    },
    getWebhookInfo: () => {
      const { url, allowedUpdates, maxConnections } = side.webhook.state;
      return {
        url,
        has_custom_certificate: false,
        pending_update_count: queue.unconfirmed,
        ...(url !== "" && { max_connections: maxConnections, allowed_updates: allowedUpdates }),
      };
    },
    sendMessage(payload) {
      const state = chats.forBot(payload.chat_id);
      const content = checkedContent(payload);
      return chats.post(state, chats.bot, { ...content, ...replyOf(state, payload) });
    },
    async sendDocument(payload) {
      const state = chats.forBot(payload.chat_id);
      const document = await storeDocument(side.files, payload.document);
      return chats.post(state, chats.bot, {
        document,
        ...checkedCaption(payload),
        ...checkedMarkup(payload),
        ...replyOf(state, payload),
      } as Partial<Message>);
    },
    getFile: (payload) => side.files.describe(String(payload.file_id)),
    editMessageText(payload) {
      const { state, message } = ownMessage(chats, payload);
      const { reply_markup: _, entities: __, ...kept } = message;
      return replaceChanged(chats, state, message, { ...kept, ...checkedContent(payload) });
    },
    editMessageReplyMarkup(payload) {
      const { state, message } = ownMessage(chats, payload);
      const { reply_markup: _, ...kept } = message;
      return replaceChanged(chats, state, message, { ...kept, ...checkedMarkup(payload) });
    },
    deleteMessage(payload) {
      const state = chats.forBot(payload.chat_id);
      const message = state.messages.get(Number(payload.message_id));
      if (!message) throw badRequest("message to delete not found");
      chats.remove(state, message);
      return true;
    },
    sendChatAction(payload) {
      const state = chats.forBot(payload.chat_id);
      chats.emit({ kind: "action", chatId: state.chat.id, action: String(payload.action) });
      return true;
    },
    answerCallbackQuery(payload) {
      const id = String(payload.callback_query_id);
      const press = side.presses.get(id);
      if (!press) {
        throw badRequest("query is too old and response timeout expired or query ID is invalid");
      }
      const text = payload.text === undefined ? undefined : String(payload.text);
      if ((text?.length ?? 0) > 200) throw badRequest("MESSAGE_TOO_LONG");
      side.presses.delete(id);
      const showAlert = payload.show_alert === true;
      chats.emit({
        kind: "answer",
        callbackQueryId: id,
        ...press,
        ...(text && { text, showAlert }),
      });
      return true;
    },
    setMyCommands(payload) {
      const commands = payload.commands as BotCommand[];
      const code = payload.language_code as string | undefined;
      checkCommands(commands, code);
      side.commands.set(code ?? "", commands);
      chats.emit({ kind: "commands" });
      return true;
    },
    getMyCommands: (payload) => side.commands.get(String(payload.language_code ?? "")) ?? [],
  };
}

function checkedCaption(payload: Payload): Partial<Message> {
  refuseParseMode(payload);
  const { caption } = payload;
  if (caption === undefined) return {};
  const entities = (payload.caption_entities ?? []) as MessageEntity[];
  checkCaption(caption);
  checkEntities(caption, entities);
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) };
}

function refuseParseMode({ parse_mode }: Payload): void {
  if (parse_mode !== undefined) {
    throw badRequest("parse_mode is not supported by the embedded Telegram");
  }
}

function checkedContent(payload: Payload): Partial<Message> {
  refuseParseMode(payload);
  const { text } = payload;
  checkText(text);
  const entities = (payload.entities ?? []) as MessageEntity[];
  checkEntities(text, entities);
  return {
    text,
    ...(entities.length > 0 && { entities }),
    ...(payload.link_preview_options !== undefined && {
      link_preview_options: payload.link_preview_options as
        & Message["link_preview_options"]
        & object,
    }),
    ...checkedMarkup(payload),
  } as Partial<Message>;
}

/** A file that was uploaded with the request. */
async function storeDocument(files: Files, upload: unknown): Promise<Message["document"]> {
  if (!(upload instanceof File)) throw badRequest("there is no document in the request");
  const extension = /\.\w+$/.exec(upload.name)?.[0] ?? "";
  const file = files.add("documents", extension, new Uint8Array(await upload.arrayBuffer()));
  return {
    file_id: file.id,
    file_unique_id: file.id.slice(0, 12),
    file_name: upload.name,
    file_size: file.bytes.length,
  };
}

function checkedMarkup(payload: Payload): { reply_markup?: InlineKeyboardMarkup } {
  const markup = payload.reply_markup as InlineKeyboardMarkup | undefined;
  checkKeyboard(markup);
  return markup && markup.inline_keyboard.flat().length > 0 ? { reply_markup: markup } : {};
}

function replyOf(state: ChatState, payload: Payload): Partial<Message> {
  const reply = payload.reply_parameters as
    | { message_id: number; allow_sending_without_reply?: boolean }
    | undefined;
  if (!reply) return {};
  const answered = asReplied(state.messages.get(reply.message_id));
  if (answered) return { reply_to_message: answered };
  if (reply.allow_sending_without_reply) return {};
  throw badRequest("message to be replied not found");
}

function ownMessage(chats: Chats, payload: Payload): { state: ChatState; message: Message } {
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
  const shown = ({ text, entities, reply_markup }: Partial<Message>) =>
    JSON.stringify([text, entities, reply_markup]);
  if (shown(before) === shown(after)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const edit_date = Math.floor(chats.now() / 1_000);
  return chats.replace(state, { ...after, edit_date } as Message);
}
