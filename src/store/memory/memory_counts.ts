import { REMEMBER_COUNTS_DAYS } from "../pruning.ts";
import type { CountStore } from "../store.ts";

/** Makes counts that end with the program. */
export function createMemoryCounts(): CountStore {
  const counts = new Map<number, Map<string, number>>();
  const people = new Map<number, Set<string>>();
  const prune = (kept: Map<number, unknown>, first: number) => {
    for (const at of kept.keys()) if (at < first) kept.delete(at);
  };
  return {
    add(hour, added) {
      const values = counts.get(hour) ?? new Map<string, number>();
      for (const [name, value] of added) values.set(name, (values.get(name) ?? 0) + value);
      counts.set(hour, values);
      prune(counts, hour - REMEMBER_COUNTS_DAYS * 24);
      return Promise.resolve();
    },
    since: (first) =>
      Promise.resolve(
        [...counts].filter(([hour]) => hour >= first).flatMap(([hour, values]) =>
          [...values].map(([name, value]) => ({ hour, name, value }))
        ),
      ),
    addPerson(day, hash) {
      people.set(day, (people.get(day) ?? new Set()).add(hash));
      prune(people, day - REMEMBER_COUNTS_DAYS);
      return Promise.resolve();
    },
    people: (first) =>
      Promise.resolve(
        new Map([...people].filter(([day]) => day >= first).map(([day, { size }]) => [day, size])),
      ),
  };
}
