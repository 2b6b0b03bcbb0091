import type { Style, Term } from "../translation/model.ts";

/**
 * Whose something is, under a bot: two bots on one store never meet. A business connection has a scope of its own,
 * since its chats have the ids of people who may also write to the bot themselves (Bot API, business_connection_id).
 */
export type Scope =
  | { readonly bot: number; readonly kind: "person" | "chat"; readonly id: number }
  | { readonly bot: number; readonly kind: "connection"; readonly id: string };

/** What is remembered of a scope's choices. Everything is optional: who set nothing has no entry. */
export interface Settings {
  /** Language that was chosen to read, as a code of the language table. */
  readonly target?: string;
  /** The other language of a pair: what is written in `target` is translated into it. */
  readonly pair?: string;
  /** The languages that were asked for last, latest first, at most three. */
  readonly recent?: readonly string[];
  readonly style?: Style;
  /** Terms that are to be translated one's own way, at most 50. */
  readonly glossary?: readonly Term[];
  /** The line that explains which language was chosen for them has been said. */
  readonly introduced?: true;
  /** The question which other language to use has been asked. */
  readonly asked?: true;
}

export interface SettingsStore {
  read(scope: Scope): Promise<Settings>;
  /**
   * Replaces settings by what `next` makes of them, with nobody in between. Fields that this version does not know
   * stay as they are.
   * @param next must not wait; returning what it was given writes nothing
   * @returns the settings as they are now
   */
  change(scope: Scope, next: (now: Settings) => Settings): Promise<Settings>;
}

/** The bot's messages that answer one message. */
export interface Reply {
  /** In their order. */
  readonly messageIds: readonly number[];
  /** The message that says how far the work is, while it is under way. */
  readonly progressId?: number;
}

export interface ReplyStore {
  /** What answers a message; empty for one that nobody answered within three days. */
  read(scope: Scope, messageId: number): Promise<Reply>;
  /** @param next as in `SettingsStore.change` */
  change(scope: Scope, messageId: number, next: (now: Reply) => Reply): Promise<Reply>;
}

/** What is counted of a scope by the day. */
export type Quota = "speech_seconds";

export interface QuotaStore {
  /** How much was used on a day. @param day UTC, as "2026-11-24" */
  used(scope: Scope, quota: Quota, day: string): Promise<number>;
  /** Adds to it; other days are forgotten. @returns how much that is now */
  add(scope: Scope, quota: Quota, day: string, amount: number): Promise<number>;
}

/** One count of one hour. */
export interface Count {
  /** Since the epoch. */
  readonly hour: number;
  readonly name: string;
  readonly value: number;
}

export interface CountStore {
  /** Adds to the counts of an hour; those of 31 days are kept. */
  add(hour: number, counts: ReadonlyMap<string, number>): Promise<void>;
  /** The counts since an hour, in no order. */
  since(hour: number): Promise<readonly Count[]>;
  /** @param hash says that somebody was here on that day (days since the epoch), not who */
  addPerson(day: number, hash: string): Promise<void>;
  /** How many people were here, by day. */
  people(sinceDay: number): Promise<ReadonlyMap<number, number>>;
}
