import { delay } from "@std/async/delay";
import type { Logger } from "../log/log.ts";
import { createBackoff } from "../time/backoff.ts";
import { isTokenRefused, TokenRefused } from "./polling.ts";

/** Guesses: soon enough after a hiccup, seldom enough through an outage. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

/**
 * Asks Telegram for something that the program cannot start without, as long as it takes.
 * @returns `undefined` when told to stop before
 * @throws TokenRefused
 */
export async function askPatiently<T>(
  ask: () => Promise<T>,
  log: Logger,
  stop: AbortSignal,
): Promise<T | undefined> {
  const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
  while (!stop.aborted) {
    try {
      return await ask();
    } catch (error) {
      if (stop.aborted) break;
      if (isTokenRefused(error)) throw new TokenRefused("Telegram does not know this token");
      const pauseMs = backoff.next();
      log.warn("Telegram cannot be reached", { pause_ms: pauseMs, error });
      await delay(pauseMs, { signal: stop }).catch(() => {});
    }
  }
  return undefined;
}
