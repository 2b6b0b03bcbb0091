import type { Logger } from "../log/log.ts";
import { attempt, createHealth, type Health } from "./health.ts";
import { createMemoryStore } from "./memory/memory_store.ts";
import type { CountStore, QuotaStore, Reply, Settings, Store } from "./store.ts";
import { scopeKey } from "./scope_key.ts";
import { survivingChanges } from "./surviving_changes.ts";
import { survivingInbox } from "./surviving_inbox.ts";

/**
 * Makes a store survive a failing disk: what cannot be written is kept in memory. Of updates
 * nothing is, so that Telegram keeps them; and only deleting a person rejects, since whoever asked
 * for it must know.
 * @param unopened the reason why the disk could not be opened, which the log has
 */
export function survivingStore(
  disk: Store,
  log: Logger,
  unopened?: { readonly error: unknown },
): Store {
  const probe = async () => {
    await disk.probe();
    for (const part of [settings, replies, inbox]) await part.flush();
  };
  const health = createHealth({ log, probe });
  if (unopened) health.failed("open", unopened.error, true);
  const memory = createMemoryStore();
  const settings = survivingChanges<[], Settings>("settings", disk.settings, {}, health);
  const replies = survivingChanges<[number], Reply>(
    "replies",
    disk.replies,
    { messageIds: [] },
    health,
  );
  const inbox = survivingInbox(disk.inbox, memory.inbox, health);
  return {
    settings,
    replies,
    quota: survivingQuota(disk.quota, memory.quota, health),
    counts: survivingCounts(disk.counts, memory.counts, health),
    inbox,
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
      try {
        await disk.forget(bot, id);
      } catch (error) {
        health.failed("forget", error);
        throw error;
      }
    },
    probe,
    async close() {
      health.close();
      if (health.problem !== undefined) await probe().catch(() => {});
      await disk.close();
    },
  };
}

/** Adds what is counted in memory to what is on the disk. */
function survivingQuota(disk: QuotaStore, memory: QuotaStore, health: Health): QuotaStore {
  const used: QuotaStore["used"] = async (...key) =>
    await attempt(health, "quota.used", () => disk.used(...key), 0) +
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
      ...await attempt(health, "counts.since", () => disk.since(hour), []),
      ...await memory.since(hour),
    ],
    async people(day) {
      const all = new Map(
        await attempt(health, "counts.people", () => disk.people(day), new Map()),
      );
      for (const [at, count] of await memory.people(day)) all.set(at, (all.get(at) ?? 0) + count);
      return all;
    },
  };
}
