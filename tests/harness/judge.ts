/** A collector of what is wrong on the wire, which fails the test that it ends with. */
export interface Judge {
  /** The number of requests, answers and updates that were looked at. */
  readonly judged: number;
  /** Sentences about what is wrong, each once, without what is tolerated. */
  readonly violations: readonly string[];
  /** Lets a test do on purpose what a real service or client would not. */
  tolerate(pattern: RegExp): void;
  /** Adds what is wrong with one request, answer or update. */
  record(wrong: readonly string[]): void;
  /** @throws Error when something is wrong that nobody tolerates */
  assertNone(): void;
}

/**
 * Creates a judge who saw nothing yet.
 * @param what is judged, for the error's message
 */
export function createJudge(what: string): Judge {
  const recorded = new Set<string>();
  const tolerated: RegExp[] = [];
  let judged = 0;
  const violations = () =>
    [...recorded].filter((line) => !tolerated.some((pattern) => pattern.test(line)));
  return {
    get judged() {
      return judged;
    },
    get violations() {
      return violations();
    },
    tolerate: (pattern) => void tolerated.push(pattern),
    record(wrong) {
      judged++;
      for (const line of wrong) recorded.add(line);
    },
    assertNone() {
      const left = violations();
      if (left.length > 0) throw new Error(`${what} is not as published: ${left.join("; ")}`);
    },
  };
}
