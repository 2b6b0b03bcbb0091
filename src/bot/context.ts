import type { Context } from "grammy/web";
import type { Locale } from "../locales/locales.ts";
import type { Logger } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Translator } from "../translation/translator.ts";

/** What the features of the bot work with. */
export interface BotParts {
  readonly translator: Translator;
  readonly store: Store;
  readonly logger: Logger;
  /** Aborted when work in flight has to be given up; its update then comes again. */
  readonly giveUp: AbortSignal;
}

/** grammY's context with what belongs to this update. */
export type BotContext = Context & {
  /** Logs with the `update_id`. */
  log: Logger;
  /** Speaks the sender's Telegram language. */
  locale: Locale;
};
