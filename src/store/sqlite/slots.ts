import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { isBusy, isDamage } from "./database.ts";

/**
 * Numbered places for the processes that use one file. Who has one holds SQLite's lock of a small
 * database beside it, which the system lets go the moment the process ends, by SIGKILL too, and not
 * before (fcntl, LockFileEx on Windows). A time limit on what a process holds would be wrong either
 * way: it runs out while a suspended machine's process still works, and makes everybody wait after
 * a crash. `Deno.FsFile.tryLock` would do as well, where the runtime has it: an executable with a
 * base of Deno 2.6 does not. The files stay empty and are never deleted, since somebody may be
 * about to lock one that is being deleted.
 */
export interface Slots {
  /** Takes the first free one and keeps it until `close`. @throws StoreError when all are taken */
  take(): number;
  /** Does something while nobody can be in a slot; not when somebody is. */
  whileEmpty(slot: number, work: () => void): void;
  close(): void;
}

/** Guess: more processes than anybody starts on one folder. */
const MAX_SLOTS = 64;

/**
 * Makes the slots of a file; nobody is in one before `take`.
 * @param path the store's file; one in memory (":memory:") belongs to who opened it
 */
export function createSlots(path: string): Slots {
  let held: { readonly slot: number; readonly lock: DatabaseSync } | undefined;
  const lockOf = (slot: number) => tryLock(`${path}.process-${slot}`);
  if (path === ":memory:") return { take: () => 1, whileEmpty() {}, close() {} };
  return {
    take() {
      if (held) return held.slot;
      for (let slot = 1; slot <= MAX_SLOTS; slot++) {
        const lock = lockOf(slot);
        if (!lock) continue;
        held = { slot, lock };
        return slot;
      }
      throw new StoreError(`${MAX_SLOTS} processes use this file already`);
    },
    whileEmpty(slot, work) {
      const lock = lockOf(slot);
      if (!lock) return;
      try {
        work();
      } finally {
        lock.close();
      }
    },
    close: () => held?.lock.close(),
  };
}

/**
 * Locks an empty database until it is closed; `undefined` while another one has the lock, or where
 * it is damaged, which is no reason to doubt the store.
 */
export function tryLock(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path);
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error) || isDamage(error)) return undefined;
    throw error;
  }
}
