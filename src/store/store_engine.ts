import type { Logger } from "../log/log.ts";
import type { Store, StoreDamaged } from "./store.ts";

/** Everything that an engine needs to open the store. */
export interface EngineOptions {
  /** Folder for its files, which is there; without one nothing outlives the program. */
  readonly folder: string | undefined;
  /** Owner of everything in a file from when there was one bot a file. */
  readonly bot: number;
  readonly log: Logger;
  /** The clock, in ms since the epoch. */
  readonly now?: () => number;
  /** The reason for opening the files once more. */
  readonly suspicion?: Suspicion;
}

/** Damage that was met while the store was used. */
export interface Suspicion {
  readonly error: StoreDamaged;
  /** True where opening the files once more did not help: they are not to be used again. */
  readonly isSure: boolean;
}

/**
 * Opens the store.
 * @throws StoreError, or whatever stands in the way
 */
export type StoreEngine = (options: EngineOptions) => Promise<Store>;
