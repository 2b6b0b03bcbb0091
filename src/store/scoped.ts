/**
 * A part of the store that is kept by scope. Both happen in one step with those of the other parts.
 */
export interface Scoped {
  /** @param from key of a scope, as `to` */
  move(from: string, to: string): void;
  forget(scope: string): void;
}
