import { createBoundedMap } from "../../time/bounded_map.ts";
import { REMEMBER_MS } from "../pruning.ts";
import type { InboxStore } from "../store.ts";

/** Telegram repeats what was not confirmed, which is younger than this many updates (a guess). */
const MAX_DONE = 10_000;

/**
 * Makes an inbox that keeps no update, and only the ids of those that are done.
 * @param now the clock, in ms since the epoch
 */
export function createMemoryInbox(now: () => number): InboxStore {
  const done = createBoundedMap<string, true>({ entries: MAX_DONE, keepMs: REMEMBER_MS.done, now });
  const keyOf = (bot: number, id: number) => `${bot} ${id}`;
  return {
    put: () => Promise.resolve(undefined),
    read: () => Promise.resolve(undefined),
    known: (bot, ids) => Promise.resolve(new Set(ids.filter((id) => done.has(keyOf(bot, id))))),
    claim: () => Promise.resolve([]),
    mark(bot, _, ids) {
      for (const id of ids) done.set(keyOf(bot, id), true);
      return Promise.resolve();
    },
    keepMade: () => Promise.resolve(),
    release: () => Promise.resolve(),
  };
}
