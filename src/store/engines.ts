import type { StoreEngine } from "./store_engine.ts";

/**
 * The engines of the store, each loaded only where it is chosen. Every one of them passes
 * `tests/store/store_suite.ts`.
 */
export const ENGINES = {
  sqlite: async () => (await import("./sqlite/sqlite_engine.ts")).sqliteEngine,
  memory: async () => (await import("./memory/memory_engine.ts")).memoryEngine,
} satisfies Record<string, () => Promise<StoreEngine>>;

/** Name of an engine. */
export type EngineName = keyof typeof ENGINES;
