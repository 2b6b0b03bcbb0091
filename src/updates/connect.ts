import { delay } from "@std/async/delay";
import { GrammyError } from "grammy/web";
import type { Logger } from "../log/log.ts";
import { createBackoff } from "../time/backoff.ts";
import { isTokenRefused, TokenRefused } from "./polling.ts";

/** Guesses: soon enough after a hiccup, seldom enough through an outage. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

/**
 * Asks Telegram for something that the program cannot do without, as long as it takes.
 * @param onState told why there is no answer yet
 * @returns `undefined` when told to stop before
 * @throws TokenRefused
 */
export async function askPatiently<T>(
  ask: () => Promise<T>,
  log: Logger,
  stop: AbortSignal,
  onState?: (problem: string) => void,
): Promise<T | undefined> {
  const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
  while (!stop.aborted) {
    try {
      return await ask();
    } catch (error) {
      if (stop.aborted) break;
      if (isTokenRefused(error)) throw new TokenRefused("Telegram does not know this token");
      const pauseMs = backoff.next();
      const why = addressRefusal(error);
      onState?.(why === undefined ? "Telegram cannot be reached" : "Telegram refuses WEBHOOK_URL");
      if (why === undefined) log.warn("Telegram cannot be reached", { pause_ms: pauseMs, error });
      else log.error("Telegram refuses WEBHOOK_URL", { pause_ms: pauseMs, why });
      await delay(pauseMs, { signal: stop }).catch(() => {});
    }
  }
  return undefined;
}

/** Returns Telegram's reason for not delivering to an address; nothing else is refused with 400. */
function addressRefusal(error: unknown): string | undefined {
  return error instanceof GrammyError && error.error_code === 400 ? error.description : undefined;
}
