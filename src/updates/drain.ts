import { deadline } from "@std/async/deadline";
import type { Logger } from "../log/log.ts";
import type { Inbox } from "./inbox.ts";
import type { Limits } from "./limits.ts";

/** Resolves when `signal` aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true })
  );
}

/**
 * Finishes after `stop` what is in flight; what is not done in time is given up and comes again.
 */
export async function drainAfter(
  stop: AbortSignal,
  inbox: Pick<Inbox, "size" | "close">,
  giveUp: AbortController,
  { drainMs, giveUpMs }: Pick<Limits, "drainMs" | "giveUpMs">,
  log: Logger,
): Promise<void> {
  await aborted(stop);
  log.info("Finishing what is in flight", { updates: inbox.size, limit_ms: drainMs });
  const closed = inbox.close();
  try {
    await deadline(closed, drainMs);
    log.info("Everything in flight is done");
  } catch {
    log.warn("Giving up what is left; it comes again at the next start", { updates: inbox.size });
    giveUp.abort(new DOMException("The program is stopping", "AbortError"));
    await deadline(closed, giveUpMs).catch(() => {});
  }
}
