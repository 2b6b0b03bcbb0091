import type { Style, Term } from "../translation/model.ts";

/**
 * Owner of what is kept, under a bot: two bots on one store never meet. A business connection has a
 * scope of its own, since its chats have the ids of people who may also write to the bot themselves
 * (Bot API, business_connection_id).
 */
export type Scope =
  | { readonly bot: number; readonly kind: "person" | "chat"; readonly id: number }
  | { readonly bot: number; readonly kind: "connection"; readonly id: string };

/** Choices that are remembered of a scope. Everything is optional: who set nothing has no entry. */
export interface Settings {
  /** Language that was chosen to read, as a code of the language table. */
  readonly target?: string;
  /** The other language of a pair: what is written in `target` is translated into it. */
  readonly pair?: string;
  /** The languages that were asked for last, latest first, at most three. */
  readonly recent?: readonly string[];
  /** Languages that a person reads as well, as codes, at most twelve: texts in them stay. */
  readonly reads?: readonly string[];
  readonly style?: Style;
  /** Terms that are to be translated one's own way, at most 50. */
  readonly glossary?: readonly Term[];
  /** Nothing that was said before is looked at, nor remembered. */
  readonly context?: "off";
  /** The line that explains which language was chosen for them has been said. */
  readonly introduced?: true;
  /** The question which other language to use has been asked. */
  readonly asked?: true;
}

/** The choices of every scope. */
export interface SettingsStore {
  read(scope: Scope): Promise<Settings>;
  /**
   * Replaces settings by what `next` makes of them, with nobody in between. Fields that this
   * version does not know stay as they are.
   * @param next must not wait and may be called again when the disk failed; returning what it was
   *   given writes nothing
   * @returns the settings as they are now
   */
  change(scope: Scope, next: (now: Settings) => Settings): Promise<Settings>;
}

/** The bot's messages that answer one message. */
export interface Reply {
  /** In their order. */
  readonly messageIds: readonly number[];
  /** Those that answer the caption of a file, in their order. */
  readonly captionIds?: readonly number[];
  /** The message that says how far the work is, while it is under way. */
  readonly progressId?: number;
}

/** The answers to messages, for three days. */
export interface ReplyStore {
  /** Returns what answers a message; empty for one that nobody answered within three days. */
  read(scope: Scope, messageId: number): Promise<Reply>;
  /** @param next as in `SettingsStore.change` */
  change(scope: Scope, messageId: number, next: (now: Reply) => Reply): Promise<Reply>;
}

/** Something that is counted of a scope by the day. */
export type Quota = "speech_seconds" | "explanations";

/** The use of quotas, for the latest day. */
export interface QuotaStore {
  /** Tells how much was used on a day. @param day UTC, as "2026-11-24" */
  used(scope: Scope, quota: Quota, day: string): Promise<number>;
  /** Adds to it; the days before are forgotten. @returns how much that is now */
  add(scope: Scope, quota: Quota, day: string, amount: number): Promise<number>;
}

/** One count of one hour. */
export interface Count {
  /** Hours since the epoch. */
  readonly hour: number;
  readonly name: string;
  readonly value: number;
}

/** Counts for the dashboard: of no person, and no text. */
export interface CountStore {
  /** Adds to the counts of an hour; those of 61 days are kept. */
  add(hour: number, counts: ReadonlyMap<string, number>): Promise<void>;
  /** Returns the counts since an hour, in no order. */
  since(hour: number): Promise<readonly Count[]>;
  /** @param hash says that somebody was here on that day (days since the epoch), not who */
  addPerson(day: number, hash: string): Promise<void>;
  /** Counts the people who were here, by day. */
  people(sinceDay: number): Promise<ReadonlyMap<number, number>>;
}

/** An update as it is kept until it is done: bytes that only its bot can read. */
export interface KeptUpdate {
  readonly updateId: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** Times that work on it has begun. */
  readonly attempts: number;
  /** What was made of it, where that is kept; as unreadable as `sealed`. */
  readonly made?: Uint8Array<ArrayBuffer>;
}

/**
 * Updates that were taken from Telegram and are not done, and for a day the ids of those that are.
 * What a process keeps is its own until it ends, however it ends, or gives it back.
 */
export interface InboxStore {
  /**
   * Keeps updates for this process; those that were kept or done before are left as they are.
   * @returns the ids of the others, or `undefined` when nothing could be kept
   */
  put(bot: number, updates: readonly KeptUpdate[]): Promise<readonly number[] | undefined>;
  /** Returns an update as it is kept; `undefined` where it is not. */
  read(bot: number, id: number): Promise<KeptUpdate | undefined>;
  /** Returns those of the ids that some process keeps, or that were done within a day. */
  known(bot: number, ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** Takes what belongs to nobody any more, oldest first. */
  claim(bot: number): Promise<readonly KeptUpdate[]>;
  /**
   * Notes in one step on which kept updates work begins, and which are done: what these said is
   * forgotten.
   * @param started ids, each of which counts as one more attempt
   * @param done ids, also of updates that were never kept
   */
  mark(bot: number, started: readonly number[], done: readonly number[]): Promise<void>;
  /** Keeps what was made of a kept update, and lets its attempts begin anew. */
  keepMade(bot: number, id: number, made: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Gives kept updates back to whoever claims next.
   * @param updates with their attempts as they are to stand
   */
  release(
    bot: number,
    updates: readonly Pick<KeptUpdate, "updateId" | "attempts">[],
  ): Promise<void>;
}

/**
 * Everything that is remembered, in parts: each consumer takes only its own. Methods reject with
 * `StoreError` when nothing could be read or kept; as `openStore` gives it, a store never rejects.
 */
export interface Store {
  readonly settings: SettingsStore;
  readonly replies: ReplyStore;
  readonly quota: QuotaStore;
  readonly inbox: InboxStore;
  readonly counts: CountStore;
  /**
   * The reason why something does not outlive the program at the moment; `undefined` while all
   * does.
   */
  readonly problem: string | undefined;
  /**
   * Takes along all that is kept when a group becomes a supergroup (Bot API, `migrate_to_chat_id`).
   * What the new id has already was set later than anything of the old one, since it did not exist
   * before: its settings win one by one, and its replies; quotas add up.
   */
  move(from: Scope, to: Scope): Promise<void>;
  /** Deletes settings, replies and quota of a person. */
  forget(bot: number, person: number): Promise<void>;
  /** Writes as much as a long update takes, reads it and deletes it again. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot be read or written: full disk, read-only folder, damaged file. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** What is on the disk makes no sense any more, or is not what was opened: only a new start helps. */
export class StoreDamaged extends StoreError {}
