import type { Locale } from "../../locales/locales.ts";
import type { Logger } from "../../log/log.ts";
import type { Scope } from "../../store/store.ts";
import type { Reader } from "./buttons/translation_row.ts";
import type { Choices } from "./choices.ts";
import type { Context } from "./context/context.ts";
import type { Handling } from "./handling.ts";

/** A person who wants something, and the bot they ask: settings, quota and privacy hang on it. */
export interface Asker {
  readonly bot: number;
  readonly person: number;
  /** BCP 47 tag of the person's Telegram (Bot API, User), which may be missing. */
  readonly languageCode?: string | undefined;
}

/** The wish of one press or command, for this message only; without it the choices decide. */
export interface Wish {
  /** Code of a language to translate into. */
  readonly target?: string | undefined;
  /** Code of the language that a recording is to be heard as. */
  readonly heardAs?: string | undefined;
  /** What is said in a recording is wanted as subtitles, beside the original for `both`. */
  readonly subtitles?: "translated" | "both" | undefined;
  /** A recording is heard once more, whatever was heard or said about it before. */
  readonly hearsAnew?: boolean | undefined;
  /** Code of the language that a text is in, as somebody says. */
  readonly source?: string | undefined;
  /** The language that holds was chosen below this message, for good. */
  readonly isLasting?: boolean | undefined;
  /** Label of the encoding of a file (WHATWG Encoding). */
  readonly encoding?: string | undefined;
  /** Given by a command that names this message; `again` where it was answered before. */
  readonly command?: "first" | "again" | undefined;
}

/** One thing that somebody wants translated, whatever update it came by. */
export interface Ask<M> {
  readonly asker: Asker;
  /** Owner of the choices that hold, and of the quota that it takes. */
  readonly scope: Scope;
  readonly choices: Choices;
  readonly material: M;
  readonly wish: Wish;
  readonly context: Context;
  readonly handling: Handling;
  readonly locale: Locale;
  readonly log: Logger;
}

/** Returns whoever will read the answer. */
export function readerOf({ asker, locale, choices }: Ask<unknown>): Reader {
  return { languageCode: asker.languageCode, locale, recent: choices.recent };
}
