import type { ChatSettings, Store } from "../store.ts";
import { StoreError } from "../store.ts";

const MAX_REPLIES = 10_000;

/**
 * Settings that end with the program, and no journal: `record` throws, so that its caller confirms
 * nothing to Telegram before it is handled.
 */
export function createMemoryStore(): Store {
  const settings = new Map<number, ChatSettings>();
  const voice = new Map<string, number>();
  const replies = new Map<string, readonly number[]>();
  return {
    problem: "settings are kept in memory only",
    settings: (chatId) => settings.get(chatId) ?? {},
    saveSettings: (chatId, value) => void settings.set(chatId, value),
    moveSettings(from, to) {
      const value = settings.get(from);
      if (value === undefined) return;
      settings.set(to, value);
      settings.delete(from);
    },
    replies: (chatId, messageId) => replies.get(`${chatId} ${messageId}`) ?? [],
    saveReplies(chatId, messageId, replyIds) {
      replies.set(`${chatId} ${messageId}`, replyIds);
      if (replies.size > MAX_REPLIES) replies.delete(replies.keys().next().value!);
    },
    voiceSeconds: (chatId, day) => voice.get(`${day} ${chatId}`) ?? 0,
    addVoiceSeconds(chatId, day, seconds) {
      for (const key of voice.keys()) if (!key.startsWith(day)) voice.delete(key);
      const key = `${day} ${chatId}`;
      voice.set(key, (voice.get(key) ?? 0) + seconds);
    },
    // Without a disk the dashboard shows what is now.
    addUsage() {},
    usage: () => [],
    addPerson() {},
    people: () => new Map(),
    record() {
      throw new StoreError("A store in memory keeps no journal");
    },
    finish() {},
    isFinished: () => false,
    resume: () => [],
    close() {},
  };
}
