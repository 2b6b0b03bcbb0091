import type { ChatSettings, Store } from "./store.ts";
import { StoreError } from "./store.ts";

/**
 * Settings that end with the program, and no journal: `record` throws, so that its caller confirms
 * nothing to Telegram before it is handled.
 */
export function createMemoryStore(): Store {
  const settings = new Map<number, ChatSettings>();
  return {
    settings: (chatId) => settings.get(chatId) ?? {},
    saveSettings: (chatId, value) => void settings.set(chatId, value),
    moveSettings(from, to) {
      const value = settings.get(from);
      if (value === undefined) return;
      settings.set(to, value);
      settings.delete(from);
    },
    record() {
      throw new StoreError("A store in memory keeps no journal");
    },
    finish() {},
    isFinished: () => false,
    resume: () => [],
    close() {},
  };
}
