import { deadline } from "@std/async/deadline";
import { retry, RetryError } from "@std/async/retry";
import type { Logger } from "../log.ts";
import { GroqFailure } from "./failure.ts";

/** How long a kind of call may take. */
export interface Limits {
  /** One attempt, in ms. */
  readonly attemptMs: number;
  /** All attempts and the waits between them, in ms. */
  readonly totalMs: number;
}

// Three retries after 1, 2 and 4 s: longer than a passing fault, shorter than patience.
const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;

/** Nothing came back within the limits. */
export class DeadlineExceeded extends Error {
  override readonly name = "DeadlineExceeded";
}

/**
 * Calls Groq under the program's one policy: an attempt that fails for a passing reason is repeated up to
 * three times, after 1, 2 and 4 s; anything else, rate limits included, is thrown at once.
 * @param call must hand its signal to the request, so that a limit really ends it, and throw `GroqFailure`
 *   for what Groq answers
 * @param onRetry called before each repetition
 * @throws GroqFailure, DeadlineExceeded, or the reason of `signal`
 */
export async function callGroq<T>(
  call: (signal: AbortSignal) => Promise<T>,
  limits: Limits,
  signal: AbortSignal,
  logger: Logger,
  onRetry?: () => void,
): Promise<T> {
  signal.throwIfAborted();
  const log = logger.named("groq.policy", "callGroq");
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  let attempts = 0;
  const attempt = () => {
    if (attempts++ > 0) {
      onRetry?.();
      log.info("Retrying", { attempt: attempts });
    }
    return attemptOnce(call, limits.attemptMs, stop);
  };
  try {
    return await deadline(
      retry(attempt, {
        maxAttempts: 1 + RETRIES,
        minTimeout: FIRST_WAIT_MS,
        multiplier: 2,
        jitter: 0,
        isRetriable,
        signal: stop,
      }),
      limits.totalMs,
      { signal },
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RetryError) {
      log.error("Max retries reached", { attempts, cause: error.cause });
      throw error.cause;
    }
    if (isTimeout(error)) throw new DeadlineExceeded(`No result within ${limits.totalMs} ms`);
    throw error;
  } finally {
    over.abort();
  }
}

async function attemptOnce<T>(
  call: (signal: AbortSignal) => Promise<T>,
  attemptMs: number,
  stop: AbortSignal,
): Promise<T> {
  const over = new AbortController();
  try {
    return await deadline(call(AbortSignal.any([stop, over.signal])), attemptMs, { signal: stop });
  } catch (error) {
    stop.throwIfAborted();
    if (isTimeout(error)) throw new DeadlineExceeded(`No answer within ${attemptMs} ms`);
    throw error;
  } finally {
    // `deadline` only stops waiting; this closes the connection.
    over.abort();
  }
}

function isRetriable(error: unknown): boolean {
  return error instanceof DeadlineExceeded || (error instanceof GroqFailure && error.isTransient);
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
