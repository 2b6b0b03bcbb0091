import { hourly, REMEMBER_MS } from "../pruning.ts";
import { scopeKey } from "../scope_key.ts";
import type { Scoped } from "../scoped.ts";
import type { Reply, ReplyStore } from "../store.ts";

/** About 2 MB (a guess). */
const MAX_REPLIES = 10_000;

interface Entry {
  readonly scope: string;
  readonly messageId: number;
  readonly reply: Reply;
  readonly savedAtMs: number;
}

/**
 * Makes replies that end with the program.
 * @param now the clock, in ms since the epoch
 */
export function createMemoryReplies(now: () => number): ReplyStore & Scoped {
  // In the order of saving, by scope and message.
  const kept = new Map<string, Entry>();
  const keyOf = (scope: string, messageId: number) => `${scope} ${messageId}`;
  const read = (key: string): Reply => kept.get(key)?.reply ?? { messageIds: [] };
  const save = (entry: Entry) => {
    const key = keyOf(entry.scope, entry.messageId);
    kept.delete(key);
    kept.set(key, entry);
  };
  const ofScope = (scope: string) => [...kept].filter(([, entry]) => entry.scope === scope);
  const prune = hourly(now, () => {
    for (const [key, { savedAtMs }] of kept) {
      if (savedAtMs < now() - REMEMBER_MS.replies) kept.delete(key);
    }
  });
  return {
    read: (scope, messageId) => Promise.resolve(read(keyOf(scopeKey(scope), messageId))),
    // deno-lint-ignore require-await -- what `next` throws becomes a rejection
    async change(of, messageId, next) {
      const scope = scopeKey(of);
      const before = read(keyOf(scope, messageId));
      const reply = next(before);
      if (reply === before) return before;
      save({ scope, messageId, reply, savedAtMs: now() });
      prune();
      if (kept.size > MAX_REPLIES) kept.delete(kept.keys().next().value!);
      return reply;
    },
    move(from, to) {
      for (const [key, entry] of ofScope(from)) {
        kept.delete(key);
        if (!kept.has(keyOf(to, entry.messageId))) save({ ...entry, scope: to });
      }
    },
    forget(scope) {
      for (const [key] of ofScope(scope)) kept.delete(key);
    },
  };
}
