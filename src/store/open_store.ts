import type { Logger } from "../log/log.ts";
import { createMemoryStore } from "./memory/memory_store.ts";
import { openSqliteStore } from "./sqlite/sqlite_store.ts";
import { type Store, StoreError } from "./store.ts";

const FILE = "translation-bot.sqlite";
/** SQLITE_NOTADB and SQLITE_CORRUPT; Deno's `node:sqlite` passes on the words, not the codes. */
const DAMAGED = /file is not a database|database disk image is malformed/;

/**
 * Opens the store in a folder. Translation works without it: where the file cannot be used, the problem
 * is logged and settings live in memory until the program ends. A damaged file is set aside under
 * another name and a new one is begun.
 * @param folder made when it is missing; without one nothing outlives the program
 */
export function openStore(folder: string | undefined, logger: Logger): Store {
  if (folder === undefined) return openSqliteStore(":memory:");
  const log = logger.named("store", "openStore");
  try {
    Deno.mkdirSync(folder, { recursive: true });
    return withFallback(openOrSetAside(`${folder}/${FILE}`, log), log);
  } catch (error) {
    log.error("Settings are kept in memory only: DATA_DIR cannot be used", { folder, error });
    return createMemoryStore();
  }
}

function openOrSetAside(path: string, log: Logger): Store {
  try {
    return openSqliteStore(path);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    const aside = `${path}.damaged-${new Date().toISOString().replaceAll(":", "-")}`;
    for (const suffix of ["", "-wal", "-shm"]) moveIfThere(path + suffix, aside + suffix);
    log.error("The settings file is damaged; it was set aside and a new one begun", {
      aside,
      error,
    });
    return openSqliteStore(path);
  }
}

function isDamaged(error: unknown): boolean {
  return error instanceof StoreError && error.cause instanceof Error &&
    DAMAGED.test(error.cause.message);
}

function moveIfThere(from: string, to: string): void {
  try {
    Deno.renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/**
 * A store whose settings survive a failing disk: what cannot be written is kept in memory and answered
 * from there. The journal keeps throwing, since whoever records must know that nothing was recorded.
 */
function withFallback(disk: Store, log: Logger): Store {
  const memory = createMemoryStore();
  const onlyInMemory = new Set<number>();
  let healthy = true;

  const settingsFrom = <T>(onDisk: () => T, inMemory: () => T): T => {
    try {
      const result = onDisk();
      if (!healthy) log.info("The settings file works again");
      healthy = true;
      return result;
    } catch (error) {
      if (healthy) {
        log.error("Settings are kept in memory only: the file cannot be used", { error });
      }
      healthy = false;
      return inMemory();
    }
  };

  return {
    ...disk,
    get problem() {
      return healthy ? undefined : memory.problem;
    },
    settings: (chatId) =>
      onlyInMemory.has(chatId)
        ? memory.settings(chatId)
        : settingsFrom(() => disk.settings(chatId), () => memory.settings(chatId)),
    saveSettings: (chatId, settings) =>
      settingsFrom(() => {
        disk.saveSettings(chatId, settings);
        onlyInMemory.delete(chatId);
      }, () => {
        memory.saveSettings(chatId, settings);
        onlyInMemory.add(chatId);
      }),
    replies: (chatId, messageId) =>
      settingsFrom(
        () => disk.replies(chatId, messageId),
        () => memory.replies(chatId, messageId),
      ),
    saveReplies: (chatId, messageId, replyIds) =>
      settingsFrom(
        () => disk.saveReplies(chatId, messageId, replyIds),
        () => memory.saveReplies(chatId, messageId, replyIds),
      ),
    voiceSeconds: (chatId, day) =>
      settingsFrom(() => disk.voiceSeconds(chatId, day), () => memory.voiceSeconds(chatId, day)),
    addVoiceSeconds: (chatId, day, seconds) =>
      settingsFrom(
        () => disk.addVoiceSeconds(chatId, day, seconds),
        () => memory.addVoiceSeconds(chatId, day, seconds),
      ),
    addUsage: (hour, counts) =>
      settingsFrom(() => disk.addUsage(hour, counts), () => memory.addUsage(hour, counts)),
    usage: (sinceHour) => settingsFrom(() => disk.usage(sinceHour), () => memory.usage(sinceHour)),
    addPerson: (day, hash) =>
      settingsFrom(() => disk.addPerson(day, hash), () => memory.addPerson(day, hash)),
    people: (sinceDay) => settingsFrom(() => disk.people(sinceDay), () => memory.people(sinceDay)),
    moveSettings: (from, to) =>
      settingsFrom(() => disk.moveSettings(from, to), () => memory.moveSettings(from, to)),
  };
}
