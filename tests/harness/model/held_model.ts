import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";

/** A Groq that keeps its callers waiting until it is released; after that it answers again. */
export interface HeldModel {
  /** Resolves when so many requests have been read and wait. */
  arrived(count: number): Promise<void>;
  /** Answers what waits, and everything later at once. */
  release(): void;
}

/**
 * Holds the requests to the model.
 * @param path the last part of the path: "completions" or "transcriptions"
 */
export function holdModel(groq: EmbeddedGroq, path = "completions"): HeldModel {
  const gate = Promise.withResolvers<void>();
  const waiters = new Set<() => void>();
  let seen = 0;
  const until = gate.promise;
  const remove = groq.faults.always((name) => {
    if (name !== path) return false;
    seen++;
    for (const look of [...waiters]) look();
    return true;
  }, { kind: "gate", until });
  return {
    arrived(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => void (seen >= count && resolve());
      waiters.add(look);
      look();
      return promise.finally(() => waiters.delete(look));
    },
    release() {
      remove();
      gate.resolve();
    },
  };
}
