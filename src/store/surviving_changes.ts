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
}

/** About 10 MB, should everybody have a glossary (a guess). */
const MAX_IN_MEMORY = 10_000;

/**
 * Makes a part survive a failing disk: what cannot be written is kept in memory, answered from
 * there, and written with the next change that can be.
 * @param part its name
 * @param none what is read where nothing can be
 */
export function survivingChanges<Rest extends readonly number[], Value>(
  part: string,
  disk: Changing<Rest, Value>,
  none: Value,
  health: Health,
): Surviving<Rest, Value> {
  // In the order of changing. An entry that is being written is here as well, so that the next
  // change builds upon it.
  const unwritten = new Map<string, Value>();
  const keyOf = (scope: Scope, rest: readonly number[]) => [scopeKey(scope), ...rest].join(" ");
  const keep = (key: string, value: Value) => {
    unwritten.delete(key);
    unwritten.set(key, value);
    if (unwritten.size > MAX_IN_MEMORY) unwritten.delete(unwritten.keys().next().value!);
  };

  const read = async (scope: Scope, ...rest: Rest): Promise<Value> => {
    const key = keyOf(scope, rest);
    const known = unwritten.get(key);
    if (known !== undefined) return known;
    try {
      return await disk.read(scope, ...rest);
    } catch (error) {
      health.failed(`${part}.read`, error);
      return none;
    }
  };

  return {
    read,
    async change(scope, ...args) {
      const rest = args.slice(0, -1) as readonly number[] as Rest;
      const next = args.at(-1) as (now: Value) => Value;
      const key = keyOf(scope, rest);
      const apply = (onDisk: Value): Value => {
        const before = unwritten.get(key) ?? onDisk;
        const value = next(before);
        if (value !== before) keep(key, value);
        return value;
      };
      let seen: { readonly onDisk: Value; readonly value: Value } | undefined;
      const applyOnce = (onDisk: Value) => {
        seen = { onDisk, value: apply(onDisk) };
        return seen.value;
      };
      try {
        const value = await disk.change(scope, ...rest, applyOnce);
        if (value !== seen?.onDisk) health.wrote(`${part}.change`);
        if (unwritten.get(key) === value) unwritten.delete(key);
        return value;
      } catch (error) {
        health.failed(`${part}.change`, error);
        return seen ? seen.value : apply(await read(scope, ...rest));
      }
    },
    forget(scope) {
      const name = scopeKey(scope);
      for (const key of unwritten.keys()) {
        if (key === name || key.startsWith(`${name} `)) unwritten.delete(key);
      }
    },
  };
}
