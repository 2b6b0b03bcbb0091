import { scopeKey } from "../scope_key.ts";
import { type Store, StoreDamaged, StoreError } from "../store.ts";
import { type Database, openDatabase } from "./database.ts";
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

/** As much as the longest update takes with its seal, and room to grow for what comes next (guess). */
const PROBE_BYTES = 65_536;
/** No scope: those have three words. */
const PROBE_KEY = "probe";

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
  const inbox = createSqliteInbox({ database, slots, now, onShared });
  const probe = createProbe(database);
  const isMoved = watchFile(path);
  const scoped: readonly Scoped[] = [settings, replies, quota];
  return {
    settings,
    replies,
    quota,
    inbox: {
      ...inbox,
      async claim(bot) {
        // The one use that comes every other second, whether anybody writes or not.
        if (isMoved()) throw new StoreDamaged("The store's file was moved, replaced or deleted");
        return await inbox.claim(bot);
      },
    },
    counts: createSqliteCounts(database),
    problem: undefined,
    move: (from, to) => database.write(() => moveAll(scoped, from, to)),
    forget: (bot, id) =>
      database.write(() => {
        for (const part of scoped) part.forget(scopeKey({ bot, kind: "person", id }));
      }),
    probe,
    // deno-lint-ignore require-await -- what fails becomes a rejection
    async close() {
      slots.close();
      database.close();
    },
  };
}

/**
 * Makes a use of the file that fails where others would, and leaves nothing behind: in two steps,
 * since what one step writes and deletes again never comes to the disk.
 */
function createProbe(database: Database): Store["probe"] {
  const write = database.prepare(
    `INSERT OR REPLACE INTO settings (scope, value) VALUES (?, printf('%.*c', ${PROBE_BYTES}, ' '))`,
  );
  const read = database.prepare("SELECT length(value) AS bytes FROM settings WHERE scope = ?");
  const remove = database.prepare("DELETE FROM settings WHERE scope = ?");
  return async () => {
    await database.write(() => write.run(PROBE_KEY));
    const row = await database.read(() => read.get(PROBE_KEY));
    await database.write(() => remove.run(PROBE_KEY));
    if (Number(row?.bytes) !== PROBE_BYTES) throw new StoreError("What was written is not there");
  };
}

/** Watches whether a file is still the one under its name: as soon as it is not, nobody sees it. */
function watchFile(path: string): () => boolean {
  const inode = () => {
    try {
      return Deno.statSync(path).ino;
    } catch {
      return undefined;
    }
  };
  const opened = path === ":memory:" ? null : inode();
  // Windows knows no inodes, and does not let an open file be moved.
  return () => opened !== null && inode() !== opened;
}
