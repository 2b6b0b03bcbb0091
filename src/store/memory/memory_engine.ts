import type { StoreEngine } from "../store_engine.ts";
import { createMemoryStore } from "./memory_store.ts";

/** Keeps everything until the program ends: for a host without a disk. */
export const memoryEngine: StoreEngine = ({ now }) => Promise.resolve(createMemoryStore(now));
