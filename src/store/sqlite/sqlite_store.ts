import { scopeKey } from "../scope_key.ts";
import type { Store } from "../store.ts";
import { openDatabase } from "./database.ts";
import { migrate } from "./schema.ts";
import { moveAll, type Scoped } from "../scoped.ts";
import { createSlots } from "./slots.ts";
import { createSqliteCounts } from "./sqlite_counts.ts";
import { createSqliteInbox } from "./sqlite_inbox.ts";
import { createSqliteQuota } from "./sqlite_quota.ts";
import { createSqliteReplies } from "./sqlite_replies.ts";
import { createSqliteSettings } from "./sqlite_settings.ts";

/** The settings of a file. */
export interface SqliteOptions {
  /** Owner of everything in a file from when there was one bot a file. */
  readonly bot: number;
  /** The clock, in ms since the epoch. */
  readonly now?: () => number;
  /** Told once that another process keeps updates in the same file. */
  readonly onShared?: () => void;
}

/**
 * Opens all parts of the store in one SQLite file.
 * @param path the file, or ":memory:"; its folder must exist
 * @throws StoreError when the file cannot be used or was written by a newer version
 */
export function openSqliteStore(
  path: string,
  { bot, now = Date.now, onShared = () => {} }: SqliteOptions,
): Store {
  const database = openDatabase(path, (raw) => migrate(raw, bot));
  const slots = createSlots(path);
  const settings = createSqliteSettings(database);
  const replies = createSqliteReplies(database, now);
  const quota = createSqliteQuota(database);
  const scoped: readonly Scoped[] = [settings, replies, quota];
  return {
    settings,
    replies,
    quota,
    inbox: createSqliteInbox({ database, slots, now, onShared }),
    counts: createSqliteCounts(database),
    problem: undefined,
    move: (from, to) => database.write(() => moveAll(scoped, from, to)),
    forget: (bot, id) =>
      database.write(() => {
        for (const part of scoped) part.forget(scopeKey({ bot, kind: "person", id }));
      }),
    // deno-lint-ignore require-await -- what fails becomes a rejection
    async close() {
      slots.close();
      database.close();
    },
  };
}
