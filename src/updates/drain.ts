import { deadline } from "@std/async/deadline";
import { delay } from "@std/async/delay";
import type { Logger } from "../log/log.ts";
import type { Measurements } from "../operator/measurements.ts";
import type { Dispatcher } from "./dispatcher.ts";

/** Render and Fly give 30 s between SIGTERM and SIGKILL; the rest is for closing the store. */
const DRAIN_MS = 25_000;
/** What was told to give up needs a moment to close its connections. */
const GIVE_UP_MS = 2_000;
const WEDGED_MS = 180_000;
const LOOK_EVERY_MS = 30_000;

/** Nothing has been finished for minutes although something waits: only a new start helps. */
export class Wedged extends Error {
  override readonly name = "Wedged";
}

/** Resolves when `signal` aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true })
  );
}

/** After `stop`: finish what is in flight; what is not done in time is given up and comes again. */
export async function drainAfter(
  stop: AbortSignal,
  dispatcher: Dispatcher,
  giveUp: AbortController,
  log: Logger,
): Promise<void> {
  await aborted(stop);
  log.info("Finishing what is in flight", { updates: dispatcher.size, limit_ms: DRAIN_MS });
  const closed = dispatcher.close();
  try {
    await deadline(closed, DRAIN_MS);
    log.info("Everything in flight is done");
  } catch {
    log.warn("Giving up what is left; it comes again at the next start", {
      updates: dispatcher.size,
    });
    giveUp.abort(new DOMException("The program is stopping", "AbortError"));
    await deadline(closed, GIVE_UP_MS).catch(() => {});
  }
}

/**
 * Looks whether work goes on, until `stop`: no update was finished and no call to Groq came back for three minutes,
 * while one waits for as long.
 * @throws Wedged
 */
export async function watchProgress(
  dispatcher: Pick<Dispatcher, "oldestMs">,
  measurements: Pick<Measurements, "lastProgressMs">,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await delay(LOOK_EVERY_MS, { signal: stop }).catch(() => {});
    const idleMs = performance.now() - measurements.lastProgressMs;
    if (!stop.aborted && dispatcher.oldestMs() > WEDGED_MS && idleMs > WEDGED_MS) {
      throw new Wedged("Nothing has been finished for three minutes");
    }
  }
}
