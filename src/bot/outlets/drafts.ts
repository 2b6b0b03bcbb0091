import { type Api, GrammyError } from "grammy/web";
import { createBoundedMap } from "../../time/bounded_map.ts";
import type { MessagePlace } from "./telegram_message.ts";

/** More chats without drafts than a bot has at once (guess). */
const MAX_REFUSING = 10_000;
/** A day: what keeps a chat from drafts, an old account or app, may change (guess). */
const KEEP_MS = 24 * 3_600_000;

/**
 * The drafts of one bot: texts that Telegram shows for 30 s in a private chat, or until the bot's
 * next message there (Bot API, sendMessageDraft; tdlib/td, updatePendingMessage).
 */
export interface Drafts {
  /**
   * Shows a text as the draft of an answer, or as what that draft now says. It is tried once, and
   * what fails for the moment counts as shown: another one follows.
   * @param canStop shows Telegram's button to stop it, whose press is an update of its own
   * @returns `false` where Telegram refuses drafts for good, now or before
   */
  show(place: MessagePlace, text: string, canStop?: boolean): Promise<boolean>;
}

/**
 * Makes the drafts of a bot of which nobody knows yet where they are refused.
 * @param api tries once
 */
export function createDrafts(api: Api): Drafts {
  const refusing = createBoundedMap<number, true>({ entries: MAX_REFUSING, keepMs: KEEP_MS });
  let isUnknown = false;
  return {
    async show({ chat, answers }, text, canStop = false) {
      if (isUnknown || refusing.has(chat)) return false;
      try {
        await api.sendMessageDraft(chat, answers, text, canStop ? { can_stop: true } : {});
      } catch (error) {
        const code = error instanceof GrammyError && error.error_code;
        // A Bot API server of one's own that is older than drafts.
        if (code === 404) isUnknown = true;
        if (code === 400) refusing.set(chat, true);
        return !isUnknown && !refusing.has(chat);
      }
      return true;
    },
  };
}
