import type { Logger } from "../log/log.ts";
import { createHealth, type Health } from "./health.ts";
import { createMemoryStore } from "./memory/memory_store.ts";
import type { CountStore, InboxStore, QuotaStore, Reply, Settings, Store } from "./store.ts";
import { scopeKey } from "./scope_key.ts";
import { survivingChanges } from "./surviving_changes.ts";

/** Done updates whose ids could not be written, as many as the memory remembers. */
const MAX_UNWRITTEN = 10_000;

/**
 * Makes a store survive a failing disk: what cannot be written is kept in memory. Of updates
 * nothing is, so that Telegram keeps them; and only deleting a person rejects, since whoever asked
 * for it must know.
 */
export function survivingStore(disk: Store, log: Logger): Store {
  const health = createHealth(log);
  const memory = createMemoryStore();
  const settings = survivingChanges<[], Settings>("settings", disk.settings, {}, health);
  const replies = survivingChanges<[number], Reply>(
    "replies",
    disk.replies,
    { messageIds: [] },
    health,
  );
  return {
    settings,
    replies,
    quota: survivingQuota(disk.quota, memory.quota, health),
    counts: survivingCounts(disk.counts, memory.counts, health),
    inbox: survivingInbox(disk.inbox, memory.inbox, health),
    get problem() {
      return health.problem;
    },
    async move(from, to) {
      if (scopeKey(from) === scopeKey(to)) return;
      // Beside the disk's own moving, since either may be the only one that knows the latest
      // choices.
      const old = await settings.read(from);
      await settings.change(to, (now) => ({ ...old, ...now }));
      for (const part of [settings, replies]) part.forget(from);
      await memory.move(from, to);
      await attempt(health, "move", () => disk.move(from, to), undefined);
    },
    async forget(bot, id) {
      for (const part of [settings, replies]) part.forget({ bot, kind: "person", id });
      await memory.forget(bot, id);
      await disk.forget(bot, id);
    },
    close: () => disk.close(),
  };
}

/** Does something that writes; where the disk fails, it ends in `otherwise`. */
async function attempt<T>(
  health: Health,
  use: string,
  write: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const result = await write();
    health.wrote(use);
    return result;
  } catch (error) {
    health.failed(use, error);
    return otherwise;
  }
}

async function attemptReading<T>(
  health: Health,
  use: string,
  read: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    health.failed(use, error);
    return otherwise;
  }
}

/** Adds what is counted in memory to what is on the disk. */
function survivingQuota(disk: QuotaStore, memory: QuotaStore, health: Health): QuotaStore {
  const used: QuotaStore["used"] = async (...key) =>
    await attemptReading(health, "quota.used", () => disk.used(...key), 0) +
    await memory.used(...key);
  return {
    used,
    async add(scope, quota, day, amount) {
      const write = () => disk.add(scope, quota, day, amount);
      if (await attempt(health, "quota.add", write, undefined) === undefined) {
        await memory.add(scope, quota, day, amount);
      }
      return await used(scope, quota, day);
    },
  };
}

function survivingCounts(disk: CountStore, memory: CountStore, health: Health): CountStore {
  const isWritten = (use: string, write: () => Promise<void>) =>
    attempt(health, use, () => write().then(() => true), false);
  return {
    async add(hour, counts) {
      const write = () => disk.add(hour, counts);
      if (!await isWritten("counts.add", write)) await memory.add(hour, counts);
    },
    async addPerson(day, hash) {
      const write = () => disk.addPerson(day, hash);
      if (!await isWritten("counts.addPerson", write)) await memory.addPerson(day, hash);
    },
    since: async (hour) => [
      ...await attemptReading(health, "counts.since", () => disk.since(hour), []),
      ...await memory.since(hour),
    ],
    async people(day) {
      const all = new Map(
        await attemptReading(health, "counts.people", () => disk.people(day), new Map()),
      );
      for (const [at, count] of await memory.people(day)) all.set(at, (all.get(at) ?? 0) + count);
      return all;
    },
  };
}

function survivingInbox(disk: InboxStore, memory: InboxStore, health: Health): InboxStore {
  const unwritten = new Map<number, readonly number[]>();
  return {
    put: (bot, updates) => attempt(health, "inbox.put", () => disk.put(bot, updates), undefined),
    read: (bot, id) => attemptReading(health, "inbox.read", () => disk.read(bot, id), undefined),
    known: async (bot, ids) =>
      (await attemptReading(health, "inbox.known", () => disk.known(bot, ids), new Set<number>()))
        .union(await memory.known(bot, ids)),
    claim: (bot) => attemptReading(health, "inbox.claim", () => disk.claim(bot), []),
    async mark(bot, started, done) {
      const all = [...unwritten.get(bot) ?? [], ...done];
      unwritten.delete(bot);
      const write = () => disk.mark(bot, started, all).then(() => true);
      if (await attempt(health, "inbox.mark", write, false)) return;
      unwritten.set(bot, [...all, ...unwritten.get(bot) ?? []].slice(-MAX_UNWRITTEN));
      await memory.mark(bot, [], done);
    },
    release: (bot, updates) =>
      attempt(health, "inbox.release", () => disk.release(bot, updates), undefined),
  };
}
