import { scopeKey } from "../scope_key.ts";
import type { Scoped } from "../scoped.ts";
import type { Quota, QuotaStore } from "../store.ts";

interface Entry {
  readonly scope: string;
  readonly quota: Quota;
  readonly day: string;
  readonly amount: number;
}

/** Makes quotas that end with the program. */
export function createMemoryQuota(): QuotaStore & Scoped {
  const kept = new Map<string, Entry>();
  const keyOf = ({ day, quota, scope }: Omit<Entry, "amount">) => `${day} ${quota} ${scope}`;
  const add = (entry: Entry) => {
    const key = keyOf(entry);
    const amount = (kept.get(key)?.amount ?? 0) + entry.amount;
    kept.set(key, { ...entry, amount });
    return amount;
  };
  const ofScope = (scope: string) => [...kept.values()].filter((entry) => entry.scope === scope);
  const forget = (scope: string) => {
    for (const entry of ofScope(scope)) kept.delete(keyOf(entry));
  };
  return {
    used: (scope, quota, day) =>
      Promise.resolve(kept.get(keyOf({ scope: scopeKey(scope), quota, day }))?.amount ?? 0),
    add(scope, quota, day, amount) {
      for (const entry of kept.values()) if (entry.day < day) kept.delete(keyOf(entry));
      return Promise.resolve(add({ scope: scopeKey(scope), quota, day, amount }));
    },
    move(from, to) {
      for (const entry of ofScope(from)) add({ ...entry, scope: to });
      forget(from);
    },
    forget,
  };
}
