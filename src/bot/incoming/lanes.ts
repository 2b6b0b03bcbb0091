import type { Update } from "grammy/types";
import { kindOf, type Material, materialOf } from "../answers/materials/materials.ts";
import { malformedField } from "./update_form.ts";

/**
 * Names the lane of an update: those of one lane are handled in their order. A press has a lane of
 * its own: whoever changes the language while a long text is being translated should not wait for
 * it. So has what may take minutes, and what ends such. What has no chat goes by its sender. It never throws: what
 * comes over the wire may lack anything.
 */
export function laneOf(update: Update): string {
  if (malformedField(update) !== undefined) return `update ${update.update_id}`;
  const stopped = update.stopped_message_generation;
  if (stopped) return `stop ${stopped.chat.id}`;
  const press = update.callback_query;
  if (press?.data?.startsWith("stop:")) return `stop ${press.message?.chat?.id ?? press.from.id}`;
  if (press) {
    const asked = materialOf(press.message?.reply_to_message);
    return `${isSlow(asked) ? "slow" : "press"} ${press.message?.chat?.id ?? press.from?.id}`;
  }
  const message = update.message ?? update.edited_message ?? update.channel_post ??
    update.edited_channel_post ?? update.my_chat_member;
  if (!message?.chat) return `update ${update.update_id}`;
  return `${isSlow(materialOf(update.message)) ? "slow" : "chat"} ${message.chat.id}`;
}

function isSlow(material: Material | undefined): boolean {
  return material !== undefined && kindOf(material).isSlow;
}

/** An update as it is counted, without anything that was said. */
export interface UpdateSummary {
  /** `command`, `press`, `edit`, `other`, or the kind of what is to be translated. */
  readonly kind: string;
  /** True where the answer may take minutes. */
  readonly isSlow: boolean;
  /** Id of the one who wrote in private; people are counted, not remembered. */
  readonly person?: number;
  /** Id of the chat, where there is one. */
  readonly chat?: number;
}

/** Tells of an update what may be counted. */
export function summarize(update: Update): UpdateSummary {
  const chat = update.message?.chat ?? update.callback_query?.message?.chat;
  const material = materialOf(update.message);
  return {
    kind: kindOfUpdate(update, material),
    isSlow: isSlow(material),
    ...(chat?.type === "private" && { person: chat.id }),
    ...(chat && { chat: chat.id }),
  };
}

function kindOfUpdate(
  { message, edited_message, callback_query, stopped_message_generation }: Update,
  material: Material | undefined,
): string {
  if (callback_query || stopped_message_generation) return "press";
  if (edited_message) return "edit";
  if (message?.text?.startsWith("/")) return "command";
  return material?.kind ?? "other";
}
