import { delay } from "@std/async/delay";
import { createBackoff } from "../time/backoff.ts";

/** Failures in a row from which on a model counts as away (guess: more than one job's attempts). */
const MIN_FAILURES = 5;
/** Time that they must have lasted, in ms: as long as the retries of one job, which bridge it. */
const MIN_OUTAGE_MS = 7_000;
/** Guesses: soon enough after a hiccup, seldom enough through an outage. */
const FIRST_PAUSE_MS = 5_000;
const MAX_PAUSE_MS = 30_000;
/** Whoever writes then may wait for nothing, and may be the first who sees its end (guess). */
const TRY_EVERY_MS = 10_000;

/**
 * Keeps people from waiting for a model that is away (Nygard, Release It!, "Circuit Breaker"). It
 * opens after failures in a row; then small requests of its own are sent with growing pauses, and of
 * people's wishes one now and then, until one is answered.
 */
export interface Circuit {
  /** True while the model counts as away. */
  readonly isOpen: boolean;
  /** Tells whether a wish may be sent all the same: one in ten seconds. */
  mayTry(): boolean;
  /** Notes that the model answered, whatever it said. */
  answered(): void;
  /**
   * Notes that it did not.
   * @param sinceMs from when on it is known to be away, by `performance.now()`
   * @param isEnough it opens at once, since others are away, too
   */
  failed(sinceMs: number, isEnough: boolean): void;
}

/** Everything that a circuit works with. */
export interface CircuitDependencies {
  /** Asks for as little as possible; resolves with whether there was an answer. */
  readonly probe: (signal: AbortSignal) => Promise<boolean>;
  readonly onOpen: (failures: number) => void;
  /** @param openMs for how long it was open, in ms */
  readonly onClose: (openMs: number) => void;
  /** Ends the asking. */
  readonly signal: AbortSignal;
}

/** Makes a circuit that is closed. */
export function createCircuit({ probe, onOpen, onClose, signal }: CircuitDependencies): Circuit {
  let failures = 0;
  let failingSinceMs = Infinity;
  let nextTryMs = 0;
  let opened: { readonly atMs: number; readonly end: AbortController } | undefined;

  const answered = () => {
    failures = 0;
    failingSinceMs = Infinity;
    if (!opened) return;
    const { atMs, end } = opened;
    opened = undefined;
    end.abort();
    onClose(performance.now() - atMs);
  };
  const askNowAndThen = async (end: AbortSignal) => {
    const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
    while (!end.aborted) {
      await delay(backoff.next(), { signal: end }).catch(() => {});
      if (!end.aborted && await probe(end) && !end.aborted) answered();
    }
  };

  return {
    get isOpen() {
      return opened !== undefined;
    },
    mayTry() {
      if (performance.now() < nextTryMs) return false;
      nextTryMs = performance.now() + TRY_EVERY_MS;
      return true;
    },
    answered,
    failed(sinceMs, isEnough) {
      failures++;
      failingSinceMs = Math.min(failingSinceMs, sinceMs);
      const isOutage = failures >= MIN_FAILURES &&
        performance.now() - failingSinceMs >= MIN_OUTAGE_MS;
      if (opened || !isOutage && !isEnough) return;
      const end = new AbortController();
      opened = { atMs: performance.now(), end };
      nextTryMs = performance.now() + TRY_EVERY_MS;
      onOpen(failures);
      void askNowAndThen(AbortSignal.any([signal, end.signal]));
    },
  };
}
