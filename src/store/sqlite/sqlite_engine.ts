import type { Logger } from "../../log/log.ts";
import { type Store, StoreError } from "../store.ts";
import type { StoreEngine } from "../store_engine.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite_store.ts";

const FILE = "translation-bot.sqlite";
/** SQLITE_NOTADB and SQLITE_CORRUPT; Deno's `node:sqlite` passes on the words, not the codes. */
const DAMAGED = /file is not a database|database disk image is malformed/;

/**
 * Keeps everything in one SQLite file. A damaged file is set aside under another name and a new one
 * is begun.
 */
export const sqliteEngine: StoreEngine = async ({ folder, bot, log, now = Date.now }) => {
  if (folder === undefined) return openSqliteStore(":memory:", { bot, now });
  const onShared = () =>
    log.warn("Another process uses DATA_DIR: each answers what it has taken itself", { folder });
  const path = `${folder}/${FILE}`;
  const options: SqliteOptions = { bot, now, onShared };
  try {
    return openSqliteStore(path, options);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    return await beginAnew(path, options, log);
  }
};

async function beginAnew(path: string, options: SqliteOptions, log: Logger): Promise<Store> {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
  for (const suffix of ["", "-wal", "-shm"]) await moveIfThere(path + suffix, aside + suffix);
  log.error("The store's file is damaged; it was set aside and a new one begun", { aside });
  return openSqliteStore(path, options);
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
