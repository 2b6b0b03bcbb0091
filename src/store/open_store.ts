import type { Logger } from "../log/log.ts";
import { ENGINES } from "./engines.ts";
import { type Opening, reopeningStore } from "./reopening_store.ts";
import type { Store } from "./store.ts";
import { survivingStore } from "./surviving_store.ts";

/** Everything that it takes to open the store. */
export interface StoreOptions {
  /**
   * Folder for the engine's files, made when it is missing; without one nothing outlives the
   * program.
   */
  readonly folder: string | undefined;
  /** Owner of everything in a file from when there was one bot a file. */
  readonly bot: number;
  readonly logger: Logger;
}

/**
 * Opens the store. Translation works without it: while it cannot be opened, the problem is logged
 * and everything lives in memory.
 */
export async function openStore({ folder, bot, logger }: StoreOptions): Promise<Store> {
  const log = logger.named("store", "openStore");
  const open: Opening = async (suspicion) => {
    if (folder !== undefined) await Deno.mkdir(folder, { recursive: true });
    const engine = await ENGINES.sqlite();
    return await engine({ folder, bot, log, ...(suspicion && { suspicion }) });
  };
  try {
    return survivingStore(reopeningStore(open, await open()), log);
  } catch (error) {
    log.error("Everything is kept in memory only: DATA_DIR cannot be used", { folder, error });
    return survivingStore(reopeningStore(open, { error }), log, { error });
  }
}
