/** Pauses that grow while something fails. */
export interface Backoff {
  /** Returns the next pause, in ms: twice the one before, up to the longest. */
  next(): number;
  /** True if there was a pause since the last `reset`. */
  readonly isGrown: boolean;
  /** Begins anew, since it works again. */
  reset(): void;
}

/**
 * Makes pauses that double.
 * @param firstMs the first pause, in ms
 * @param maxMs the longest one, in ms
 */
export function createBackoff(firstMs: number, maxMs: number): Backoff {
  let pauseMs = firstMs;
  let isGrown = false;
  return {
    next() {
      const now = pauseMs;
      pauseMs = Math.min(pauseMs * 2, maxMs);
      isGrown = true;
      return now;
    },
    get isGrown() {
      return isGrown;
    },
    reset() {
      pauseMs = firstMs;
      isGrown = false;
    },
  };
}
