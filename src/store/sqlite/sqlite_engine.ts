import { StoreDamaged } from "../store.ts";
import type { StoreEngine } from "../store_engine.ts";
import { replaceDamaged } from "./damaged_file.ts";
import { openSqliteStore, type SqliteOptions } from "./sqlite_store.ts";

/** Name of the file in its folder. */
export const FILE = "translation-bot.sqlite";

/**
 * Keeps everything in one SQLite file. A damaged file is set aside under another name, and a new
 * one is begun with all that can be read in it.
 */
export const sqliteEngine: StoreEngine = async (
  { folder, bot, log, now = Date.now, suspicion },
) => {
  if (folder === undefined) return openSqliteStore(":memory:", { bot, now });
  const onShared = () =>
    log.warn("Another process uses DATA_DIR: each answers what it has taken itself", { folder });
  const path = `${folder}/${FILE}`;
  const options: SqliteOptions = { bot, now, onShared };
  try {
    if (suspicion?.isSure) throw suspicion.error;
    const store = openSqliteStore(path, options);
    if (suspicion) log.warn("The store's file was opened anew", { error: suspicion.error });
    return store;
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;
    const replaced = await replaceDamaged(path, options, suspicion?.isSure);
    if (replaced) {
      log.error("The store's file is damaged; it was set aside and a new one begun", {
        ...replaced,
        error,
      });
    }
    return openSqliteStore(path, options);
  }
};
