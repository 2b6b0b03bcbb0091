import type { Work } from "../../src/time/work.ts";

/**
 * Makes the work of somebody who looks at an empty chat and never leaves, or who is as `given`
 * says.
 */
export function workOf(given: Partial<Work> = {}): Work {
  return { signal: new AbortController().signal, payer: "ann", patience: "brief", ...given };
}
