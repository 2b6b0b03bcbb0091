import type { Logger } from "../log/log.ts";
import { createMemoryStore } from "./memory/memory_store.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite/sqlite_store.ts";
import { type Store, StoreError } from "./store.ts";
import { survivingStore } from "./surviving_store.ts";

const FILE = "translation-bot.sqlite";
/** SQLITE_NOTADB and SQLITE_CORRUPT; Deno's `node:sqlite` passes on the words, not the codes. */
const DAMAGED = /file is not a database|database disk image is malformed/;

/**
 * Opens the store in a folder. Translation works without it: where the file cannot be used, the
 * problem is logged and everything lives in memory until the program ends. A damaged file is set
 * aside under another name and a new one is begun.
 * @param folder made when it is missing; without one nothing outlives the program
 * @param bot whose everything is in a file from when there was one bot a file
 */
export async function openStore(
  folder: string | undefined,
  bot: number,
  logger: Logger,
): Promise<Store> {
  if (folder === undefined) return openSqliteStore(":memory:", { bot });
  const log = logger.named("store", "openStore");
  const onShared = () =>
    log.warn("Another process uses DATA_DIR: each answers what it has taken itself", { folder });
  try {
    await Deno.mkdir(folder, { recursive: true });
    const disk = await openOrSetAside(`${folder}/${FILE}`, { bot, onShared }, log);
    return survivingStore(disk, log);
  } catch (error) {
    log.error("Everything is kept in memory only: DATA_DIR cannot be used", { folder, error });
    return createMemoryStore();
  }
}

async function openOrSetAside(path: string, options: SqliteOptions, log: Logger): Promise<Store> {
  try {
    return openSqliteStore(path, options);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    const aside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
    for (const suffix of ["", "-wal", "-shm"]) await moveIfThere(path + suffix, aside + suffix);
    log.error("The store's file is damaged; it was set aside and a new one begun", { aside });
    return openSqliteStore(path, options);
  }
}

function isDamaged(error: unknown): boolean {
  return error instanceof StoreError && error.cause instanceof Error &&
    DAMAGED.test(error.cause.message);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await Deno.rename(from, to);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
