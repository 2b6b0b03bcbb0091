/**
 * Map that forgets: beyond its size what was asked for or set least recently, and what is too old.
 */
export interface BoundedMap<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): void;
  delete(key: K): void;
}

/** The bounds of a map. */
export interface BoundedMapOptions {
  /** The most it holds. */
  readonly entries: number;
  /** Time that it holds one, in ms; by default as long as there is room. */
  readonly keepMs?: number;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/** Makes an empty map. */
export function createBoundedMap<K, V>(
  { entries, keepMs = Infinity, now = Date.now }: BoundedMapOptions,
): BoundedMap<K, V> {
  // A Map is in the order of insertion: the first is the one that was used least recently.
  const kept = new Map<K, { readonly value: V; readonly untilMs: number }>();
  const use = (key: K) => {
    const entry = kept.get(key);
    if (!entry) return undefined;
    kept.delete(key);
    if (entry.untilMs <= now()) return undefined;
    kept.set(key, entry);
    return entry;
  };
  return {
    get: (key) => use(key)?.value,
    has: (key) => use(key) !== undefined,
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, untilMs: now() + keepMs });
      if (kept.size > entries) kept.delete(kept.keys().next().value!);
    },
    delete: (key) => void kept.delete(key),
  };
}
