import { isOverLimit } from "../time/limits.ts";
import { GroqFailure } from "./failure.ts";
import { durationMs } from "./duration.ts";
import type { GroqCall, GroqObserver } from "./observer.ts";

/** Answer with what it took. */
export interface Observed<T> {
  readonly result: T;
  readonly headers?: Headers;
  readonly used: Partial<GroqCall>;
}

/**
 * Makes a call and tells the observer what became of it; nothing of a call that nobody wanted any
 * more, since that says nothing of Groq.
 * @param signal of the call; its reason tells a limit that was over from a call that was given up
 */
export async function observed<T>(
  model: string,
  observer: GroqObserver | undefined,
  signal: AbortSignal,
  call: () => Promise<Observed<T>>,
): Promise<T> {
  const startedMs = performance.now();
  const tell = (result: string, used: Partial<GroqCall> = {}) =>
    observer?.call({ model, result, durationMs: performance.now() - startedMs, ...used });
  try {
    const { result, headers, used } = await call();
    tell("ok", used);
    tellRemainder(model, observer, headers);
    return result;
  } catch (error) {
    if (isOverLimit(signal)) tell("timeout");
    else if (!signal.aborted) tell(resultOf(error));
    throw error;
  }
}

function resultOf(error: unknown): string {
  if (!(error instanceof GroqFailure)) return "error";
  return error.status === 0 ? "unreachable" : String(error.status);
}

function tellRemainder(
  model: string,
  observer: GroqObserver | undefined,
  headers: Headers | undefined,
): void {
  const header = (name: string) => headers?.get(`x-ratelimit-${name}`);
  const read = (name: string) => Number(header(name) || NaN);
  const back = (kind: "requests" | "tokens") => {
    const inMs = durationMs(header(`reset-${kind}`) ?? "");
    return inMs !== undefined && { [`${kind}BackMs`]: performance.now() + inMs };
  };
  const remainder = {
    model,
    requests: read("remaining-requests"),
    requestLimit: read("limit-requests"),
    tokens: read("remaining-tokens"),
    tokenLimit: read("limit-tokens"),
    ...back("requests"),
    ...back("tokens"),
  };
  const { requests, tokens } = remainder;
  if (Number.isFinite(requests) && Number.isFinite(tokens)) observer?.remainder?.(remainder);
}
