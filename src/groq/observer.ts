/** One call to Groq, answered or failed. */
export interface GroqCall {
  readonly model: string;
  /** `ok`, or why not: an HTTP status, `timeout`, `unreachable`. */
  readonly result: string;
  readonly durationMs: number;
  readonly promptTokens?: number;
  /** Of the prompt's tokens, those that were charged at half the price. */
  readonly cachedTokens?: number;
  readonly completionTokens?: number;
  readonly audioSeconds?: number;
}

/** What is left of the plan, by Groq's headers (console.groq.com/docs/rate-limits). */
export interface GroqRemainder {
  readonly model: string;
  /** Of today's requests. */
  readonly requests: number;
  readonly requestLimit: number;
  /** Of this minute's tokens. */
  readonly tokens: number;
  readonly tokenLimit: number;
}

/** Sees what is asked of Groq, never what is said. */
export interface GroqObserver {
  call(call: GroqCall): void;
  remainder?(remainder: GroqRemainder): void;
  /** A call that failed for a passing reason is repeated. */
  retry?(): void;
}
