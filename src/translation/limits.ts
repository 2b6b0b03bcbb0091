import { deadline } from "@std/async/deadline";
import { delay } from "@std/async/delay";
import { TranslationError } from "./translator.ts";

/** A service that asks for more than this is at its limit of the day. */
const MAX_WAIT_S = 120;
/** Where the service does not say how long. */
const UNNAMED_WAIT_S = 20;
const MAX_WAITS = 10;

/**
 * Works within a limit that ends the work itself, its connections included; `deadline` alone only stops waiting.
 * @param toError makes what is thrown when the limit is over
 * @throws that, what `work` throws, or the reason of `signal`
 */
export async function withLimit<T>(
  limitMs: number,
  signal: AbortSignal,
  toError: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const over = new AbortController();
  try {
    return await deadline(work(AbortSignal.any([signal, over.signal])), limitMs, { signal });
  } catch (error) {
    signal.throwIfAborted();
    const isTimeout = error instanceof DOMException && error.name === "TimeoutError";
    throw isTimeout ? toError() : error;
  } finally {
    over.abort();
  }
}

/**
 * Repeats work that met a rate limit after the wait that the service names, a few times.
 * @throws what `work` throws in the end, or the reason of `signal`
 */
export async function waitingOut<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let waits = 0;; waits++) {
    try {
      return await work();
    } catch (error) {
      const isLimit = error instanceof TranslationError && error.kind === "rate-limited";
      const waitS = isLimit ? error.retryAfterS ?? UNNAMED_WAIT_S : Infinity;
      if (waitS > MAX_WAIT_S || waits >= MAX_WAITS) throw error;
      await delay(waitS * 1_000, { signal });
    }
  }
}
