import type { Context } from "grammy/web";
import type { Locale } from "../locales/locales.ts";
import type { Logger } from "../log/log.ts";
import type { SpeechRecognizer } from "../speech/recognizer.ts";
import type { Transcript } from "../speech/transcriber.ts";
import type { Store } from "../store/store.ts";
import type { BoundedMap } from "../time/bounded_map.ts";
import type { Patience, Work } from "../time/work.ts";
import type { Translator } from "../translation/translator.ts";
import type { TelegramFiles } from "./telegram_files.ts";

/** What bounds the work on one file or for one chat. */
export interface BotLimits {
  /** Largest recording that is fetched and transcribed, in bytes. */
  readonly maxAudioBytes: number;
  /** How much speech a chat may have transcribed on one day (UTC), in s. */
  readonly voiceSecondsPerDay: number;
}

/** Counts what became of people's wishes; languages and kinds of failure, never whose or what. */
export interface Outcomes {
  translated(source: string, target: string): void;
  failed(kind: string): void;
}

/** What the features of the bot work with. */
export interface BotParts {
  readonly translator: Translator;
  readonly recognizer: SpeechRecognizer;
  readonly files: TelegramFiles;
  /** What was heard lately, so that another language for it costs no second hearing. */
  readonly transcripts: BoundedMap<string, Transcript>;
  readonly store: Store;
  readonly limits: BotLimits;
  readonly logger: Logger;
  readonly outcomes: Outcomes;
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

/** Makes what goes with the work on an update: whoever wrote pays for it. */
export function workFor(ctx: BotContext, { giveUp }: BotParts, patience: Patience = "brief"): Work {
  return { signal: giveUp, payer: String(ctx.from?.id ?? ctx.chat?.id), patience };
}
