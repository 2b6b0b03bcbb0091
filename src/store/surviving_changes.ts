import { delay } from "@std/async/delay";
import type { Health } from "./health.ts";
import { scopeKey } from "./scope_key.ts";
import type { Scope } from "./store.ts";

/**
 * A part of the store that is read and changed under a scope, and perhaps the number of something
 * in it.
 */
export interface Changing<Rest extends readonly number[], Value> {
  read(scope: Scope, ...rest: Rest): Promise<Value>;
  change(scope: Scope, ...args: [...Rest, (now: Value) => Value]): Promise<Value>;
}

/** A part that is read and changed whatever the disk does. */
export interface Surviving<Rest extends readonly number[], Value> extends Changing<Rest, Value> {
  /** Drops what is in memory only. */
  forget(scope: Scope): void;
  /** Writes what is in memory only, until that fails. */
  flush(): Promise<void>;
}

interface Unwritten<Rest, Value> {
  readonly scope: Scope;
  readonly rest: Rest;
  readonly value: Value;
  /** False where the disk could not be read: what it has beside this stays. */
  readonly isWhole: boolean;
}

/** About 10 MB, should everybody have a glossary (a guess). */
const MAX_IN_MEMORY = 10_000;
/** Some milliseconds of writing; others have their turn in between. */
const FLUSHED_AT_ONCE = 50;

/**
 * Makes a part survive a failing disk: what cannot be written is kept in memory, answered from
 * there, and written with the next change that can be.
 * @param part its name
 * @param none what is read where nothing can be
 */
export function survivingChanges<Rest extends readonly number[], Value extends object>(
  part: string,
  disk: Changing<Rest, Value>,
  none: Value,
  health: Health,
): Surviving<Rest, Value> {
  // In the order of changing. An entry that is being written is here as well, so that the next
  // change builds upon it.
  const unwritten = new Map<string, Unwritten<Rest, Value>>();
  const keyOf = (scope: Scope, rest: readonly number[]) => [scopeKey(scope), ...rest].join(" ");
  const keep = (key: string, entry: Unwritten<Rest, Value>) => {
    unwritten.delete(key);
    unwritten.set(key, entry);
    if (unwritten.size > MAX_IN_MEMORY) unwritten.delete(unwritten.keys().next().value!);
  };

  /** Returns what stands on the disk with what is in memory only. */
  const merged = (onDisk: Value, entry: Unwritten<Rest, Value> | undefined): Value => {
    if (!entry) return onDisk;
    return entry.isWhole ? entry.value : { ...onDisk, ...entry.value };
  };
  /** Reads the disk, unless all is in memory. */
  const look = async (scope: Scope, ...rest: Rest) => {
    if (unwritten.get(keyOf(scope, rest))?.isWhole) return { onDisk: none, isRead: true };
    try {
      return { onDisk: await disk.read(scope, ...rest), isRead: true };
    } catch (error) {
      health.failed(`${part}.read`, error);
      return { onDisk: none, isRead: false };
    }
  };

  return {
    async read(scope, ...rest) {
      const { onDisk } = await look(scope, ...rest);
      return merged(onDisk, unwritten.get(keyOf(scope, rest)));
    },
    async change(scope, ...args) {
      const rest = args.slice(0, -1) as readonly number[] as Rest;
      const next = args.at(-1) as (now: Value) => Value;
      const key = keyOf(scope, rest);
      const apply = (onDisk: Value, isRead: boolean): Value => {
        const known = unwritten.get(key);
        const before = merged(onDisk, known);
        const value = next(before);
        if (value !== before || known && before !== known.value) {
          keep(key, { scope, rest, value, isWhole: isRead || known?.isWhole === true });
        }
        return value;
      };
      let seen: { readonly value: Value } | undefined;
      const applyOnce = (onDisk: Value) => {
        // The second time, in a file that was begun anew, what the first time made is written.
        const made = seen && unwritten.get(key);
        seen = made ?? { value: apply(onDisk, true) };
        return seen.value;
      };
      try {
        const value = await disk.change(scope, ...rest, applyOnce);
        if (unwritten.get(key)?.value === value) unwritten.delete(key);
        return value;
      } catch (error) {
        health.failed(`${part}.change`, error);
        if (seen) return seen.value;
        const { onDisk, isRead } = await look(scope, ...rest);
        return apply(onDisk, isRead);
      }
    },
    forget(scope) {
      const name = scopeKey(scope);
      for (const key of unwritten.keys()) {
        if (key === name || key.startsWith(`${name} `)) unwritten.delete(key);
      }
    },
    async flush() {
      for (const [index, [key, { scope, rest }]] of [...unwritten].entries()) {
        if (index > 0 && index % FLUSHED_AT_ONCE === 0) await delay(0);
        let entry: Unwritten<Rest, Value> | undefined;
        try {
          await disk.change(scope, ...rest, (onDisk) => {
            entry = unwritten.get(key);
            return merged(onDisk, entry);
          });
          if (unwritten.get(key) === entry) unwritten.delete(key);
        } catch (error) {
          return health.failed(`${part}.change`, error);
        }
      }
    },
  };
}
