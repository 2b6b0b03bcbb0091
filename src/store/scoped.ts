import { scopeKey } from "./scope_key.ts";
import type { Scope } from "./store.ts";

/**
 * A part of the store that is kept by scope. Both happen in one step with those of the other parts.
 */
export interface Scoped {
  /** @param from key of a scope, as `to` */
  move(from: string, to: string): void;
  forget(scope: string): void;
}

/** Moves everything of a scope; to itself nothing has to move, and nothing may get lost. */
export function moveAll(parts: readonly Scoped[], from: Scope, to: Scope): void {
  const [key, other] = [scopeKey(from), scopeKey(to)];
  if (key === other) return;
  for (const part of parts) part.move(key, other);
}
