/**
 * Types of results by method, for the methods that the embedded Telegram knows: the table has none.
 * "True" is the value itself (core.telegram.org/bots/api, the last sentence of each method).
 */
export const RESULTS: Readonly<Record<string, string>> = {
  getMe: "UserFromGetMe",
  getUpdates: "Array of Update",
  setWebhook: "True",
  deleteWebhook: "True",
  getWebhookInfo: "WebhookInfo",
  sendMessage: "Message",
  sendDocument: "Message",
  sendMessageDraft: "True",
  sendChatAction: "True",
  getFile: "File",
  getChatMember: "ChatMember",
  getChatAdministrators: "Array of ChatMember",
  answerCallbackQuery: "True",
  setMyCommands: "True",
  deleteMyCommands: "True",
  getMyCommands: "Array of BotCommand",
  setMyDescription: "True",
  getMyDescription: "BotDescription",
  setMyShortDescription: "True",
  getMyShortDescription: "BotShortDescription",
  editMessageText: "Message|True",
  editMessageReplyMarkup: "Message|True",
  deleteMessage: "True",
  editEphemeralMessageText: "True",
  editEphemeralMessageReplyMarkup: "True",
  deleteEphemeralMessage: "True",
};
