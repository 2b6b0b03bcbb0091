/** A map that forgets: what is too old, and beyond its size what was asked for least recently. */
export interface RecentMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/**
 * @param entries the most it holds
 * @param keepMs how long it holds one, in ms
 * @param now the clock, in ms
 */
export function createRecentMap<T>(
  entries: number,
  keepMs: number,
  now: () => number,
): RecentMap<T> {
  // A Map is in the order of insertion: the first is the one that was asked for least recently.
  const kept = new Map<string, { readonly value: T; readonly untilMs: number }>();
  return {
    get(key) {
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      if (entry.untilMs <= now()) return undefined;
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, untilMs: now() + keepMs });
      if (kept.size > entries) kept.delete(kept.keys().next().value!);
    },
  };
}
