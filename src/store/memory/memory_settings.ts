import { scopeKey } from "../scope_key.ts";
import type { Settings, SettingsStore } from "../store.ts";
import type { Scoped } from "../scoped.ts";

/** Makes settings that end with the program. */
export function createMemorySettings(): SettingsStore & Scoped {
  const kept = new Map<string, Settings>();
  const read = (key: string) => kept.get(key) ?? {};
  return {
    read: (scope) => Promise.resolve(read(scopeKey(scope))),
    // deno-lint-ignore require-await -- what `next` throws becomes a rejection
    async change(scope, next) {
      const key = scopeKey(scope);
      const changed = next(read(key));
      kept.set(key, changed);
      return changed;
    },
    move(from, to) {
      kept.set(to, { ...read(from), ...read(to) });
      kept.delete(from);
    },
    forget: (scope) => void kept.delete(scope),
  };
}
