import { scopeKey } from "../scope_key.ts";
import { moveAll, type Scoped } from "../scoped.ts";
import type { Store } from "../store.ts";
import { createMemoryCounts } from "./memory_counts.ts";
import { createMemoryInbox } from "./memory_inbox.ts";
import { createMemoryQuota } from "./memory_quota.ts";
import { createMemoryReplies } from "./memory_replies.ts";
import { createMemorySettings } from "./memory_settings.ts";

/**
 * Makes a store that ends with the program and keeps no updates, so that nothing is confirmed to
 * Telegram before it is handled.
 * @param now the clock, in ms since the epoch
 */
export function createMemoryStore(now: () => number = Date.now): Store {
  const settings = createMemorySettings();
  const replies = createMemoryReplies(now);
  const quota = createMemoryQuota();
  const scoped: readonly Scoped[] = [settings, replies, quota];
  return {
    settings,
    replies,
    quota,
    inbox: createMemoryInbox(now),
    counts: createMemoryCounts(),
    problem: "settings are kept in memory only",
    move(from, to) {
      moveAll(scoped, from, to);
      return Promise.resolve();
    },
    forget(bot, id) {
      for (const part of scoped) part.forget(scopeKey({ bot, kind: "person", id }));
      return Promise.resolve();
    },
    probe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
