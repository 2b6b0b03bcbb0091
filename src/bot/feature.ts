import type { Composer } from "grammy/web";
import type { Update } from "grammy/types";
import type { CommandName } from "../locales/locales.ts";
import type { RowButtons } from "./answers/buttons/translation_row.ts";
import type { BotContext } from "./context.ts";
import type { Dependencies } from "./dependencies.ts";

/** A kind of update (Bot API, Update). */
export type UpdateKind = Exclude<keyof Update, "update_id">;

/**
 * One thing that the bot can do. The menu, the help, the kinds of updates and the words of buttons
 * follow from the list.
 */
export interface Feature {
  /** Kinds of updates that it needs beside messages and presses. */
  readonly updates?: readonly UpdateKind[];
  /**
   * Commands in Telegram's menu; `command-…` in the locales describes each, `help-…` explains it.
   */
  readonly commands?: readonly CommandName[];
  /** First words of its buttons' data; no two features share one. */
  readonly buttons?: readonly string[];
  /** Its buttons in the row under a translation, which is in the order of the list. */
  readonly rowButtons?: RowButtons;
  install(composer: Composer<BotContext>, dependencies: Dependencies): void;
}
