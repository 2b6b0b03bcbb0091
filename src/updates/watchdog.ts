import { delay } from "@std/async/delay";
import type { Inbox } from "./inbox.ts";
import type { Limits } from "./limits.ts";

/** Nothing has been finished for minutes although something waits: only a new start helps. */
export class Wedged extends Error {
  override readonly name = "Wedged";
}

/** Signs that the program gets on. */
export interface Progress {
  /** Moment at which anything was last finished, in ms of `performance.now()`. */
  readonly lastProgressMs: number;
}

/**
 * Looks whether work goes on, until `stop`: no update was finished and no call to Groq came back
 * for as long as the limit says, while one waits for as long.
 * @throws Wedged
 */
export async function watchProgress(
  inbox: Pick<Inbox, "oldestMs">,
  progress: Progress,
  { wedgedMs, watchEveryMs }: Pick<Limits, "wedgedMs" | "watchEveryMs">,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await delay(watchEveryMs, { signal: stop }).catch(() => {});
    const idleMs = performance.now() - progress.lastProgressMs;
    if (!stop.aborted && inbox.oldestMs() > wedgedMs && idleMs > wedgedMs) {
      throw new Wedged(`Nothing has been finished for ${wedgedMs / 1_000} s`);
    }
  }
}
