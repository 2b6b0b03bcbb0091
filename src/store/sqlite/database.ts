import { DatabaseSync, type StatementSync } from "node:sqlite";
import { StoreDamaged, StoreError } from "../store.ts";

/** One SQLite file, whose every use is a promise and whose every failure is a `StoreError`. */
export interface Database {
  prepare(sql: string): StatementSync;
  read<T>(work: () => T): Promise<T>;
  /**
   * Makes changes in one step: all of them, or none when `work` throws, with no other process in
   * between.
   */
  write<T>(work: () => T): Promise<T>;
  close(): void;
}

/**
 * Up to here a whole file is looked at when it is opened: 0.1 s for 263 MB in the system's memory
 * (measured), some seconds from a slow disk. Damage in a larger one is met when it is used.
 */
const MAX_CHECKED_BYTES = 256 * 1_048_576;
/** As many as there may be processes that start at the same moment (a guess). */
const MAX_SWITCHES = 64;

/**
 * Opens a file with a write-ahead log.
 * @param path the file, or ":memory:"; its folder must exist
 * @param prepare makes it ready before anybody else uses it
 * @throws StoreError
 */
export function openDatabase(path: string, prepare: (database: DatabaseSync) => void): Database {
  const database = attempt(() => new DatabaseSync(path));
  try {
    attempt(() => {
      // Another process holds the file for milliseconds; 2 s is a guess at what a slow disk makes
      // of them.
      database.exec("PRAGMA busy_timeout = 2000");
      useWriteAheadLog(database);
      // NORMAL: a commit survives the end of the process, which is what the inbox promises.
      database.exec("PRAGMA synchronous = NORMAL");
      // The log stays at 0.4 MB instead of 4, which a small disk has room for and a damaged log
      // costs; for 0.02 ms a message (measured).
      database.exec("PRAGMA wal_autocheckpoint = 100");
      prepare(database);
      checkPages(database);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const atOnce = transactions(database);
  return {
    prepare: (sql) => attempt(() => database.prepare(sql)),
    // deno-lint-ignore require-await -- what `work` throws becomes a rejection
    read: async (work) => attempt(work),
    // deno-lint-ignore require-await -- as above
    write: async (work) => attempt(() => atOnce(work)),
    close: () => attempt(() => database.close()),
  };
}

/**
 * Switches a new file to its write-ahead log, or leaves it as it is when another process was first.
 * SQLite does not wait for the lock that switching takes, as its owner may wait for us (btree.c,
 * `sqlite3BtreeBeginTrans`), but it does for one that is taken before anything is read.
 */
function useWriteAheadLog(database: DatabaseSync): void {
  for (let attempt = 1;; attempt++) {
    try {
      return database.exec("PRAGMA journal_mode = WAL");
    } catch (error) {
      if (attempt === MAX_SWITCHES || !isBusy(error)) throw error;
      database.exec("BEGIN IMMEDIATE; ROLLBACK");
    }
  }
}

/** Looks whether the pages of a file fit together. @throws StoreDamaged */
function checkPages(database: DatabaseSync): void {
  const read = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get()!)[0];
  if (Number(read("page_count")) * Number(read("page_size")) > MAX_CHECKED_BYTES) return;
  const found = read("quick_check(1)");
  if (found !== "ok") throw new StoreDamaged(`The store's file is damaged: ${found}`);
}

/** Recognises SQLITE_BUSY; Deno's `node:sqlite` passes on the words, not the codes. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message);
}

/** Recognises SQLITE_NOTADB and SQLITE_CORRUPT. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error &&
    /file is not a database|database disk image is malformed/.test(error.message);
}

/**
 * Makes a function that does its work in one transaction. It takes the lock for writing before the
 * first read: one that took it later would fail, or write what it made of something that is no
 * longer there.
 * @throws what `work` throws, or why SQLite could not write
 */
export function transactions(database: DatabaseSync): <T>(work: () => T) => T {
  const begin = database.prepare("BEGIN IMMEDIATE");
  const commit = database.prepare("COMMIT");
  return (work) => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      // A full disk has ended the transaction already: to roll back once more fails and would hide
      // why (SQLite, lang_transaction, "Response To Errors Within A Transaction").
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}

/** Hides SQLite's errors from everybody: their words belong into the cause. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const Kind = isDamage(error) ? StoreDamaged : StoreError;
    throw new Kind("The store cannot be used", { cause: error });
  }
}
