import { delay } from "@std/async/delay";
import { TranslationError } from "./translator.ts";

/** A service that asks for more than this is at its limit of the day. */
const MAX_WAIT_S = 120;
/** Where the service does not say how long. */
const UNNAMED_WAIT_S = 20;
const MAX_WAITS = 10;

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
