import { delay } from "@std/async/delay";
import type { Work } from "./work.ts";

/**
 * Longest wait that is waited out, in s: guess; a service that asks for more is at its limit of the
 * day.
 */
const MAX_WAIT_S = 120;
/**
 * Wait where the service names none: guess, a third of the minute over which Groq counts tokens; in
 * s.
 */
const UNNAMED_WAIT_S = 20;
/**
 * Most waits of one work: guess; whoever is told to wait oftener competes with others who are as
 * patient.
 */
const MAX_WAITS = 10;

/**
 * Longest wait that nobody has to press a button for, in s: guess; the sentence about it is hardly
 * read by then.
 */
const SHORT_WAIT_S = 3;

/** Error of a domain, with the wait that the service named, in s. */
export interface Passing {
  readonly kind: string;
  readonly retryAfterS?: number | undefined;
}

/** Kinds of failure, as the domains name them, that pass by themselves. */
const PASSING_KINDS: readonly string[] = ["rate-limited", "away"];

/**
 * Acts, and acts again after trouble that passes, such as a rate limit: up to ten times where `work`
 * has long patience, else once after a wait of seconds.
 * @param Kind the error of the domain, whose kind tells trouble that passes from any other
 * @throws what `act` throws in the end, or the reason of the work's signal
 */
export async function waitOut<T>(
  work: Work,
  Kind: new (...given: never[]) => Passing,
  act: () => Promise<T>,
): Promise<T> {
  for (let waits = 0;; waits++) {
    try {
      return await act();
    } catch (error) {
      const passes = error instanceof Kind && PASSING_KINDS.includes(error.kind);
      const waitS = passes ? error.retryAfterS ?? UNNAMED_WAIT_S : Infinity;
      const [longestS, mostWaits] = work.patience === "brief"
        ? [SHORT_WAIT_S, 1]
        : [MAX_WAIT_S, MAX_WAITS];
      if (waits >= mostWaits || waitS > longestS) throw error;
      work.onWait?.(waitS);
      await delay(waitS * 1_000, { signal: work.signal });
    }
  }
}
