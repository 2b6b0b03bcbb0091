import { attempt, type Health } from "./health.ts";
import type { InboxStore } from "./store.ts";

/** Done updates whose ids could not be written, as many as the memory remembers. */
const MAX_UNWRITTEN = 10_000;

/** An inbox that goes on whatever the disk does. */
export interface SurvivingInbox extends InboxStore {
  /** Writes what is in memory only. */
  flush(): Promise<void>;
}

/**
 * Makes an inbox survive a failing disk: what cannot be kept stays at Telegram; what is done is
 * remembered, and written with the next that can be.
 */
export function survivingInbox(
  disk: InboxStore,
  memory: InboxStore,
  health: Health,
): SurvivingInbox {
  const unwritten = new Map<number, readonly number[]>();
  /** The updates that this process has, by bot and id. */
  const held = new Set<string>();
  const keyOf = (bot: number, id: number) => `${bot} ${id}`;
  const hold = (bot: number, ids: readonly number[]) => {
    for (const id of ids) held.add(keyOf(bot, id));
  };
  const letGo = (bot: number, ids: readonly number[]) => {
    for (const id of ids) held.delete(keyOf(bot, id));
  };
  const mark: InboxStore["mark"] = async (bot, started, done) => {
    letGo(bot, done);
    const all = [...unwritten.get(bot) ?? [], ...done];
    unwritten.delete(bot);
    const write = () => disk.mark(bot, started, all).then(() => true);
    if (await attempt(health, "inbox.mark", write, false)) return;
    unwritten.set(bot, [...all, ...unwritten.get(bot) ?? []].slice(-MAX_UNWRITTEN));
    await memory.mark(bot, [], done);
  };
  return {
    async put(bot, updates) {
      const put = () => disk.put(bot, updates);
      const kept = await attempt(health, "inbox.put", put, undefined);
      hold(bot, kept ?? []);
      return kept;
    },
    read: (bot, id) => attempt(health, "inbox.read", () => disk.read(bot, id), undefined),
    known: async (bot, ids) =>
      (await attempt(health, "inbox.known", () => disk.known(bot, ids), new Set<number>()))
        .union(await memory.known(bot, ids)),
    async claim(bot) {
      const rows = await attempt(health, "inbox.claim", () => disk.claim(bot), []);
      // A file that was opened anew hands out what this process had kept in it before.
      const done = await memory.known(bot, rows.map(({ updateId }) => updateId));
      const fresh = rows.filter(({ updateId }) =>
        !done.has(updateId) && !held.has(keyOf(bot, updateId))
      );
      hold(bot, fresh.map(({ updateId }) => updateId));
      return fresh;
    },
    mark,
    keepMade: (bot, id, made) =>
      attempt(health, "inbox.keepMade", () => disk.keepMade(bot, id, made), undefined),
    async release(bot, updates) {
      letGo(bot, updates.map(({ updateId }) => updateId));
      await attempt(health, "inbox.release", () => disk.release(bot, updates), undefined);
    },
    async flush() {
      for (const bot of [...unwritten.keys()]) await mark(bot, [], []);
    },
  };
}
