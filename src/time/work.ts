/**
 * What goes with every piece of work, from the update down to the call: who pays, how long it may
 * wait, what ends it.
 */
export interface Work {
  /**
   * Ends the work and its connections at once: the shutdown's end, or nobody waits for it any more.
   */
  readonly signal: AbortSignal;
  /**
   * Whose turn it is and whose quota it takes: the same for the same one, and no more than that.
   */
  readonly payer: string;
  readonly patience: Patience;
  /** Told that the service is at its limit and how long the work waits for it, in s. */
  readonly onWait?: (waitS: number) => void;
  /** Told of each call to a model that the work makes. */
  readonly onCall?: (model: string) => void;
  /** Told whenever a piece of the work is done. */
  readonly onPart?: (done: number, total: number) => void;
}

/**
 * `brief` is told of a rate limit at once, as somebody looks at an empty chat, and waits out one of
 * seconds; `long` waits out any, as somebody sees how far it is.
 */
export type Patience = "brief" | "long";
