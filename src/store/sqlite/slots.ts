import { StoreError } from "../store.ts";

/**
 * Numbered places for the processes that use one file. Who has one holds the lock of a small file
 * beside it, which the system lets go the moment the process ends, by SIGKILL too, and not before.
 * A time limit on what a process holds would be wrong either way: it runs out while a suspended
 * machine's process still works, and makes everybody wait after a crash. `Deno.FsFile.tryLock`
 * needs no more permission than the store's file (flock, LockFileEx on Windows); SQLite's
 * write-ahead log needs a file system with locks as well. The files are never deleted, since
 * somebody may be about to lock one that is being deleted.
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
  let held: { readonly slot: number; readonly file: Deno.FsFile } | undefined;
  const lock = (slot: number): Deno.FsFile | undefined => {
    const file = Deno.openSync(`${path}.process-${slot}`, {
      create: true,
      read: true,
      write: true,
    });
    try {
      if (file.tryLockSync(true)) return file;
      file.close();
    } catch (error) {
      file.close();
      throw error;
    }
  };
  if (path === ":memory:") return { take: () => 1, whileEmpty() {}, close() {} };
  return {
    take() {
      if (held) return held.slot;
      for (let slot = 1; slot <= MAX_SLOTS; slot++) {
        const file = lock(slot);
        if (!file) continue;
        held = { slot, file };
        return slot;
      }
      throw new StoreError(`${MAX_SLOTS} processes use this file already`);
    },
    whileEmpty(slot, work) {
      const file = lock(slot);
      if (!file) return;
      try {
        work();
      } finally {
        file.close();
      }
    },
    close: () => held?.file.close(),
  };
}
