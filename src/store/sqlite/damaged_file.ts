import { delay } from "@std/async/delay";
import { StoreDamaged, StoreError } from "../store.ts";
import { salvage } from "./salvage.ts";
import { tryLock } from "./slots.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite_store.ts";

/** The way a damaged file went. */
export interface Replaced {
  /** Where it is now. */
  readonly aside: string;
  /** How much of it is in the new file, such as "settings 12, replies 40". */
  readonly taken_over: string;
}

/** Ten seconds: a file of 77 MB is copied in six (measured); the next probe tries again. */
const [MAX_TRIES, TRY_EVERY_MS] = [200, 50];
/** A file and its log. */
const SUFFIXES = ["", "-wal", "-shm"];

/**
 * Puts a new file in the place of a damaged one, with what can be read of it. The old one is moved
 * only when the new one is whole: a disk without room leaves all as it is.
 * @param isSure set where it is damaged although it can be opened
 * @returns `undefined` where another process has just done the same
 * @throws StoreError
 */
export async function replaceDamaged(
  path: string,
  options: SqliteOptions,
  isSure = false,
): Promise<Replaced | undefined> {
  const lock = await waitForLock(`${path}.repair`);
  try {
    if (!isSure && await opens(path, options)) return undefined;
    const fresh = `${path}.new`;
    for (const suffix of SUFFIXES) await unlessMissing(() => Deno.remove(fresh + suffix));
    await openSqliteStore(fresh, options).close();
    const taken = await salvage(path, fresh);
    const aside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
    for (const suffix of SUFFIXES.toReversed()) {
      await unlessMissing(() => Deno.rename(path + suffix, aside + suffix));
    }
    await Deno.rename(fresh, path);
    const all = Object.entries(taken).map(([table, rows]) => `${table} ${rows}`).join(", ");
    return { aside, taken_over: all || "nothing" };
  } finally {
    lock.close();
  }
}

/** Waits until another process has done the same. @throws StoreError when it takes too long */
async function waitForLock(path: string): Promise<{ close(): void }> {
  for (let tries = 1; tries < MAX_TRIES; tries++) {
    const lock = tryLock(path);
    if (lock) return lock;
    await delay(TRY_EVERY_MS);
  }
  throw new StoreError("Another process is replacing the damaged file");
}

async function opens(path: string, options: SqliteOptions): Promise<boolean> {
  try {
    await openSqliteStore(path, options).close();
    return true;
  } catch (error) {
    if (error instanceof StoreDamaged) return false;
    throw error;
  }
}

async function unlessMissing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
