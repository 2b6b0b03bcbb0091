import type { Fields } from "./specification.ts";

/**
 * Send methods that take `ephemeral_message_parameters` (10.2, 10.3; @grammyjs/types 5.0.0,
 * methods.d.ts).
 */
const EPHEMERAL_SENDS = [
  "sendMessage",
  "sendRichMessage",
  "sendPhoto",
  "sendVideo",
  "sendAnimation",
  "sendAudio",
  "sendVoice",
  "sendVideoNote",
  "sendDocument",
  "sendSticker",
  "sendLocation",
  "sendVenue",
  "sendContact",
];

/** The three ids of an ephemeral message (10.2; @grammyjs/types 5.0.0, methods.d.ts). */
const EPHEMERAL_IDS: Fields = {
  chat_id: "Integer|String",
  receiver_user_id: "Integer",
  ephemeral_message_id: "Integer",
};

/** Fields that methods gained, and methods that came, after 10.1. */
export const ADDED_METHODS: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(
    EPHEMERAL_SENDS.map((method) => [
      method,
      { ephemeral_message_parameters: "?EphemeralMessageParameters" },
    ]),
  ),
  editEphemeralMessageText: {
    ...EPHEMERAL_IDS,
    text: "?String",
    parse_mode: "?String",
    entities: "?Array of MessageEntity",
    rich_message: "?InputRichMessage",
    link_preview_options: "?LinkPreviewOptions",
    reply_markup: "?InlineKeyboardMarkup",
  },
  editEphemeralMessageReplyMarkup: { ...EPHEMERAL_IDS, reply_markup: "?InlineKeyboardMarkup" },
  deleteEphemeralMessage: EPHEMERAL_IDS,
  // 10.3: the Stop button of a draft (telegram.org/bots/api-changelog; @grammyjs/types 5.0.0).
  sendMessageDraft: { can_stop: "?Boolean", keep_on_stop: "?Boolean" },
  sendRichMessageDraft: { can_stop: "?Boolean", keep_on_stop: "?Boolean" },
};

/**
 * Fields that types gained, and types that came, after 10.1 (@grammyjs/types 5.0.0, which has
 * 10.3).
 */
export const ADDED_TYPES: Readonly<Record<string, Fields>> = {
  EphemeralMessageParameters: {
    receiver_user_id: "Integer",
    callback_query_id: "?String",
    replace_callback_query_message: "?Boolean",
  },
  Message: { receiver_user: "?User", ephemeral_message_id: "?Integer" },
  // Instead of message_id, which RULES ask for where it is absent.
  ReplyParameters: { message_id: "?Integer", ephemeral_message_id: "?Integer" },
  ChatMemberAdministrator: { can_send_welcome_messages: "Boolean" },
  BotCommand: { is_ephemeral: "?Boolean" },
  InlineKeyboardButton: { disabled: "?DisabledButton" },
  DisabledButton: {},
  Update: { stopped_message_generation: "?MessageGenerationStopped" },
  MessageGenerationStopped: {
    chat: "Chat",
    message_thread_id: "?Integer",
    draft_id: "Integer",
  },
  // What getMe returns: a User whose optional fields are there (@grammyjs/types 5.0.0,
  // manage.d.ts).
  UserFromGetMe: {
    id: "Integer",
    is_bot: "Boolean",
    first_name: "String",
    last_name: "?String",
    username: "String",
    can_join_groups: "Boolean",
    can_read_all_group_messages: "Boolean",
    supports_guest_queries: "?Boolean",
    supports_inline_queries: "Boolean",
    can_connect_to_business: "Boolean",
    has_main_web_app: "Boolean",
    has_topics_enabled: "Boolean",
    allows_users_to_create_topics: "Boolean",
    can_manage_bots: "Boolean",
    supports_join_request_queries: "Boolean",
  },
};
