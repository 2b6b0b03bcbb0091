/** Call to Groq, answered or failed. */
export interface GroqCall {
  readonly model: string;
  /**
   * `ok`, or why not: an HTTP status, `timeout` when a limit was over, `unreachable` without an
   * answer, `error` where the answer had another form.
   */
  readonly result: string;
  readonly durationMs: number;
  readonly promptTokens?: number;
  /** Those of the prompt's tokens that were charged at half the price. */
  readonly cachedTokens?: number;
  readonly completionTokens?: number;
  readonly audioSeconds?: number;
}

/** Rest of the plan, by Groq's headers (console.groq.com/docs/rate-limits). */
export interface GroqRemainder {
  readonly model: string;
  /** Requests that are left today. */
  readonly requests: number;
  readonly requestLimit: number;
  /** Tokens that are left this minute. */
  readonly tokens: number;
  readonly tokenLimit: number;
  /** Moments at which all of them are there again, in ms of `performance.now()`, where it says. */
  readonly requestsBackMs?: number;
  readonly tokensBackMs?: number;
}

/** Observer of what is asked of Groq, never of what is said. */
export interface GroqObserver {
  /** Told of each attempt, but for those that nobody wanted any more. */
  call(call: GroqCall): void;
  remainder?(remainder: GroqRemainder): void;
  /** A call that failed for a passing reason is repeated. */
  retry?(): void;
}
