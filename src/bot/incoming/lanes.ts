import type { Update } from "grammy/types";
import { languageOfFlag } from "../../translation/languages/flags.ts";
import type { Content } from "../answers/content.ts";
import { kindOf, type Material, materialOf } from "../answers/materials/materials.ts";
import { malformedField } from "./update_form.ts";

/** Presses that may translate a message anew; the others open, close and turn pages. */
const TRANSLATING_PRESS = /^(?:pick|again|read|back)(?::|$)/;
/** Commands that translate the message that they answer. */
const TRANSLATING_COMMAND = /^\/(?:tr|translate|from)(?![\p{L}\p{N}_])/iu;

/**
 * Names the lane of an update: those of one lane are handled in their order. A press has a lane of
 * its own: whoever changes the language while a long text is being translated should not wait for
 * it. So has what may take minutes, and what ends such. What has no chat goes by its sender. It
 * never throws: what comes over the wire may lack anything.
 */
export function laneOf(update: Update): string {
  if (malformedField(update) !== undefined) return `update ${update.update_id}`;
  const stopped = update.stopped_message_generation;
  if (stopped) return `stop ${stopped.chat.id}`;
  const press = update.callback_query;
  if (press?.data?.startsWith("stop:")) return `stop ${press.message?.chat?.id ?? press.from.id}`;
  if (press) {
    return `${isSlowPress(press) ? "slow" : "press"} ${press.message?.chat?.id ?? press.from?.id}`;
  }
  const message = update.message ?? update.edited_message ?? update.channel_post ??
    update.edited_channel_post ?? update.my_chat_member;
  if (!message?.chat) return `update ${update.update_id}`;
  const material = materialOf(askedIn(update.message));
  // It waits for the words of the others, which may come behind it.
  if (!material && update.message?.media_group_id !== undefined) return `album ${message.chat.id}`;
  return `${isSlow(material) ? "slow" : "chat"} ${message.chat.id}`;
}

/** Tells a press that translates a file anew: one that it answers, or one of the bot itself. */
function isSlowPress({ data = "", message }: NonNullable<Update["callback_query"]>): boolean {
  return TRANSLATING_PRESS.test(data) &&
    [message, message?.reply_to_message].some((one) => isSlow(materialOf(one)));
}

/** Returns the message that is to be translated: this one, or the one that it answers. */
function askedIn(message: Update["message"]): Content | undefined {
  const { text, reply_to_message: replied } = message ?? {};
  if (text === undefined || !replied) return message;
  const isAboutIt = TRANSLATING_COMMAND.test(text) || languageOfFlag(text.trim()) !== undefined;
  return isAboutIt ? replied : message;
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
