/** What people write and read may look like links; nobody asked for their pictures. */
export const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const;

/** Makes a message an answer to another one, or a plain one where that is gone (Bot API, ReplyParameters). */
export function answering(messageId: number) {
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}
