import { deadline } from "@std/async/deadline";

/**
 * Works within a limit that ends the work itself, its connections included; `deadline` alone only
 * stops waiting.
 * @param toError makes what is thrown when the limit is over
 * @param work is told by its signal, whose reason is a `TimeoutError` when the limit is over (see
 *   `isOverLimit`)
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
    if (!isTimeout(error)) throw error;
    over.abort(error);
    throw toError();
  } finally {
    // Also what went on beside the work ends with it.
    over.abort();
  }
}

/** Tells whether a limit ended the work of a signal, not somebody who did not want it any more. */
export function isOverLimit(signal: AbortSignal): boolean {
  return signal.aborted && isTimeout(signal.reason);
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
