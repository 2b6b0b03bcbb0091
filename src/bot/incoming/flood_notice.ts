import type { Message, Update } from "grammy/types";
import type { Api } from "grammy/web";
import { localeFor } from "../../locales/locales.ts";
import type { Logger } from "../../log/log.ts";
import { languageOfFlag } from "../../translation/languages/flags.ts";
import { replyTo } from "../outlets/telegram_message.ts";
import { summarize } from "./lanes.ts";

/** Later than this, in ms, nobody asks any more where the answers are (guess). */
const FRESH_MS = 60_000;

/**
 * Makes the sentence that a chat gets in which much waits: beside everything that waits, and once,
 * as it may be lost.
 * @param stop ends what is on its way
 * @returns whether there is somebody to tell: who pressed a button, or wrote in a group something
 *   that is not for the bot, waits for nothing
 */
export function createFloodNotice(
  api: Api,
  logger: Logger,
  stop: AbortSignal,
): (update: Update) => boolean {
  const log = logger.named("bot.incoming.flood_notice", "tellFlood");

  return function tellFlood(update) {
    const message = waitingIn(update);
    if (!message) return false;
    const { chat, from, message_id } = message;
    const text = localeFor(from?.language_code).say("many-waiting");
    // In a group it has to be clear whose wishes it is about; nobody is to be woken by that.
    const options = chat.type === "private"
      ? {}
      : { ...replyTo(message_id), disable_notification: true };
    const limit = AbortSignal.any([stop, AbortSignal.timeout(FRESH_MS)]);
    api.sendMessage(chat.id, text, options, limit as Parameters<Api["sendMessage"]>[3])
      .then(() => log.info("Much waits in a chat, and it was told", { chat_id: chat.id }))
      .catch((error) => log.info("Much waits in a chat", { chat_id: chat.id, error }));
    return true;
  };
}

/** Returns the message that somebody waits for an answer to; what is malformed has no lane to fill. */
function waitingIn(update: Update): Message | undefined {
  const message = update.message ?? update.edited_message;
  if (message?.chat.type === "private") return message;
  const isAsked = summarize(update).kind === "command" ||
    languageOfFlag(message?.text?.trim() ?? "") !== undefined;
  return isAsked ? message : undefined;
}
