import { withinLimit } from "./limits/limit.ts";

type Work = (context: Deno.TestContext) => void | Promise<void>;

/** Other settings than usual. */
export interface TestOptions {
  /** The longest that the test may take, its disposals included. */
  readonly limitMs?: number;
  readonly ignore?: boolean;
}

/**
 * Longer than the longest drain (25 s), so that its own error comes first; else a guess. `TEST_LIMIT_MS`
 * takes its place where the program is broken on purpose (`tests/breaks/copy.ts`).
 */
const LIMIT_MS = 30_000;

/** Registers a test that fails when it does not end; takes what `Deno.test` takes. */
export function test(name: string, work: Work, options?: TestOptions): void;
export function test(definition: TestOptions & { name: string; fn: Work }): void;
export function test(
  first: string | TestOptions & { name: string; fn: Work },
  work?: Work,
  options: TestOptions = {},
): void {
  const definition = typeof first === "string" ? { ...options, name: first, fn: work! } : first;
  const { name, fn, ignore = false } = definition;
  const { limitMs = Number(Deno.env.get("TEST_LIMIT_MS") ?? LIMIT_MS) } = definition;
  Deno.test({ name, ignore, fn: (context) => withinLimit(limitMs, "The test", () => fn(context)) });
}
