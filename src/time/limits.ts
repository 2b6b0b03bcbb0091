import { deadline } from "@std/async/deadline";

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
