import { createHmac } from "../secrets/hmac.ts";
import type { CountStore } from "../store/store.ts";

/** Counts for the dashboard, by the hour: no content, no names, nobody's id. */
export interface Usage {
  /** @param name such as `updates:text` or `pair:ru>en` */
  add(name: string, amount?: number): void;
  /** Somebody wrote today; remembered as a keyed hash that is another one every day. */
  person(id: number): void;
  /** Writes what was counted since; called every minute and at the end. */
  flush(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 64 bits: two of a million people share one once in 37 million days (birthday bound). */
const HASH_DIGITS = 16;

/**
 * Makes the counts of one process.
 * @param key makes the hashes of people useless to others
 * @param now the clock, in ms since the epoch
 */
export function createUsage(store: CountStore, key: string, now = Date.now): Usage {
  const hash = createHmac(`people ${key}`);
  let counts = new Map<string, number>();
  let people = new Set<number>();
  let hour = Math.floor(now() / HOUR_MS);

  const flush = async () => {
    const [written, seen, at] = [counts, people, hour];
    counts = new Map();
    people = new Set();
    hour = Math.floor(now() / HOUR_MS);
    if (written.size > 0) await store.add(at, written);
    const day = Math.floor(at * HOUR_MS / DAY_MS);
    for (const id of seen) {
      await store.addPerson(day, (await hash(`${day} ${id}`)).slice(0, HASH_DIGITS));
    }
  };
  const roll = () => {
    if (Math.floor(now() / HOUR_MS) !== hour) void flush();
  };

  return {
    add(name, amount = 1) {
      roll();
      counts.set(name, (counts.get(name) ?? 0) + amount);
    },
    person(id) {
      roll();
      people.add(id);
    },
    flush,
  };
}
