/** The time for which things are remembered, in ms. */
export const REMEMBER_MS = {
  /** Telegram keeps an update for 24 h (Bot API, getUpdates), so no older id is delivered again. */
  done: 24 * 3_600_000,
  /** A person can edit a message for two days (Telegram's own limit). */
  replies: 3 * 24 * 3_600_000,
};
/**
 * Days for which counts are kept: the dashboard compares 30 with the 30 before, the first of them
 * whole.
 */
export const REMEMBER_COUNTS_DAYS = 61;

/** Pruning is cheap, yet not worth doing for every write; an hour longer does no harm (a guess). */
const EVERY_MS = 3_600_000;

/**
 * Makes something that is worth doing once in an hour: call it as often as you like.
 * @param now the clock, in ms since the epoch
 */
export function hourly(now: () => number, prune: () => void): () => void {
  let lastMs = -Infinity;
  return () => {
    // Also when the clock was set back: else nothing would be pruned until it is as late again.
    if (Math.abs(now() - lastMs) < EVERY_MS) return;
    lastMs = now();
    prune();
  };
}
