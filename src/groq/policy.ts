import { retry, RetryError } from "@std/async/retry";
import type { Alarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import { withLimit } from "../time/limits.ts";
import { GroqFailure } from "./failure.ts";

/** Time that a kind of call may take. */
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

/** Everything that the policy works with. */
export interface PolicyDependencies {
  readonly logger: Logger;
  readonly alarms: Alarms;
  /** Called before each repetition. */
  readonly onRetry?: () => void;
  /** Tells that nothing would come of another attempt. */
  readonly isHopeless?: () => boolean;
}

/**
 * Calls Groq under the program's one policy: an attempt that fails for a passing reason is repeated
 * up to three times, after 1, 2 and 4 s; anything else, rate limits included, is thrown at once.
 * @param call must hand its signal to the request, so that a limit really ends it, and throw
 *   `GroqFailure` for what Groq answers
 * @throws GroqFailure, DeadlineExceeded, or the reason of `signal`
 */
export async function callGroq<T>(
  call: (signal: AbortSignal) => Promise<T>,
  limits: Limits,
  signal: AbortSignal,
  { logger, alarms, onRetry, isHopeless }: PolicyDependencies,
): Promise<T> {
  const log = logger.named("groq.policy", "callGroq");
  const { attemptMs, totalMs } = limits;
  let attempts = 0;
  const attempt = (stop: AbortSignal) => {
    if (attempts++ > 0) {
      onRetry?.();
      log.info("Retrying", { attempt: attempts });
    }
    return withLimit(
      attemptMs,
      stop,
      () => new DeadlineExceeded(`No answer within ${attemptMs} ms`),
      call,
    );
  };
  try {
    return await withLimit(
      totalMs,
      signal,
      () => new DeadlineExceeded(`No result within ${totalMs} ms`),
      (stop) =>
        retry(() => attempt(stop), {
          maxAttempts: 1 + RETRIES,
          minTimeout: FIRST_WAIT_MS,
          multiplier: 2,
          jitter: 0,
          isRetriable: (error) => isPassing(error) && !isHopeless?.(),
          signal: stop,
        }),
    );
  } catch (error) {
    if (!(error instanceof RetryError)) throw error;
    alarms.raise(log, "retries", "Max retries reached", { attempts, cause: error.cause });
    throw error.cause;
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof DeadlineExceeded || (error instanceof GroqFailure && error.isTransient);
}
