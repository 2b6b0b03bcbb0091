type Values = Readonly<Record<string, unknown>>;

/**
 * Words that a field may hold, where the reference lists all of them (core.telegram.org/bots/api).
 */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "Chat.type": ["private", "group", "supergroup", "channel"],
  "InlineKeyboardButton.style": ["danger", "success", "primary"],
  "KeyboardButton.style": ["danger", "success", "primary"],
  "MessageEntity.type": [
    ...["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold"],
    ...["italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"],
    ...["code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"],
    // Found by the server, with no name in the table (tdlib/telegram-bot-api, Client.cpp).
    ...["bank_card_number"],
  ],
  "sendChatAction.action": [
    ...["typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"],
    ...["upload_document", "choose_sticker", "find_location", "record_video_note"],
    ...["upload_video_note"],
  ],
};

/** Types of which a value has one, told by one of its fields. */
export const KINDS: Readonly<
  Record<string, { readonly by: string; readonly types: Readonly<Record<string, string>> }>
> = {
  ChatMember: {
    by: "status",
    types: {
      creator: "ChatMemberOwner",
      administrator: "ChatMemberAdministrator",
      member: "ChatMemberMember",
      restricted: "ChatMemberRestricted",
      left: "ChatMemberLeft",
      kicked: "ChatMemberBanned",
    },
  },
  BotCommandScope: {
    by: "type",
    types: {
      default: "BotCommandScopeDefault",
      all_private_chats: "BotCommandScopeAllPrivateChats",
      all_group_chats: "BotCommandScopeAllGroupChats",
      all_chat_administrators: "BotCommandScopeAllChatAdministrators",
      chat: "BotCommandScopeChat",
      chat_administrators: "BotCommandScopeChatAdministrators",
      chat_member: "BotCommandScopeChatMember",
    },
  },
  MessageOrigin: {
    by: "type",
    types: {
      user: "MessageOriginUser",
      hidden_user: "MessageOriginHiddenUser",
      chat: "MessageOriginChat",
      channel: "MessageOriginChannel",
    },
  },
};

/** A field that a button may have beside the one that says what it does. */
const LOOKS = ["text", "style", "icon_custom_emoji_id"];

const fieldsOf = (values: Values, but: readonly string[]) =>
  Object.keys(values).filter((name) => values[name] !== undefined && !but.includes(name));

/**
 * Sentences of the reference about several fields of a type or method at once; each says what is
 * wrong, or nothing.
 */
export const RULES: Readonly<Record<string, (values: Values) => string | undefined>> = {
  Update: (values) =>
    fieldsOf(values, ["update_id"]).length === 1 ? undefined : "needs exactly one kind",
  Chat: ({ type, title, first_name }) => {
    const name = type === "private" ? first_name : title;
    return typeof name === "string" ? undefined : "needs its title, or the person's first name";
  },
  Message: ({ message_id, ephemeral_message_id }) =>
    (message_id === 0) === (ephemeral_message_id !== undefined)
      ? undefined
      : "has the id 0 if it is ephemeral, and only then",
  CallbackQuery: (values) =>
    ["data", "game_short_name"].filter((name) => values[name] !== undefined).length === 1
      ? undefined
      : "needs exactly one of data and game_short_name",
  InlineKeyboardButton: (values) =>
    fieldsOf(values, LOOKS).length === 1 ? undefined : "needs exactly one action",
  ReplyParameters: ({ message_id, ephemeral_message_id }) =>
    (message_id === undefined) !== (ephemeral_message_id === undefined)
      ? undefined
      : "needs exactly one of message_id and ephemeral_message_id",
  sendMessageDraft: ({ draft_id }) =>
    draft_id !== 0 ? undefined : "needs a draft_id that is not zero",
  editMessageText: (values) => targetOf(values),
  editMessageReplyMarkup: (values) => targetOf(values),
};

function targetOf({ chat_id, message_id, inline_message_id }: Values): string | undefined {
  const isInChat = chat_id !== undefined && message_id !== undefined;
  return isInChat !== (inline_message_id !== undefined)
    ? undefined
    : "needs chat_id and message_id, or inline_message_id alone";
}
