import type { Context } from "grammy/web";
import type { Locale } from "../locales/locales.ts";
import type { Logger } from "../log/log.ts";
import type { Asker } from "./answers/ask.ts";
import type { Handling } from "./answers/handling.ts";

/** grammY's context with what belongs to this update. */
export type BotContext = Context & {
  /** Logs with the `update_id`. */
  log: Logger;
  /** Speaks the sender's Telegram language. */
  locale: Locale;
  asker: Asker;
  handling: Handling;
};
