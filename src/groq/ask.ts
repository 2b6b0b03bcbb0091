import type { Alarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import { isOverLimit } from "../time/limits.ts";
import type { Work } from "../time/work.ts";
import { GroqAway, GroqFailure } from "./failure.ts";
import type { Models } from "./models.ts";
import type { GroqObserver } from "./observer.ts";
import { callGroq, DeadlineExceeded, type Limits } from "./policy.ts";

export interface AskDependencies {
  readonly models: Models;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly alarms: Alarms;
  readonly observer?: GroqObserver | undefined;
  /** Subject of the log's lines: "Translation", "Transcription". */
  readonly what: string;
}

/** Reason why Groq gave no result; both domains know these. */
export type FailureKind =
  | "timeout"
  | "too-large"
  | "rate-limited"
  | "unavailable"
  | "away"
  | "misconfigured"
  | "invalid-json"
  | "refused";

/** Error of a domain, which callers tell people by its kind. */
export interface DomainError extends Error {
  readonly kind: string;
}

/**
 * Asks the first living model under the policy; what fails is logged once and becomes the domain's
 * error.
 * @param call one attempt with one model; throws `GroqFailure` or an error of the domain
 * @param toDomain makes the domain's error; without a kind, keeps one that already is
 * @param notBy name of a model that is not asked
 * @throws what `toDomain` makes, or the reason of the work's signal
 */
export async function askGroq<T>(
  dependencies: AskDependencies,
  call: (model: string, signal: AbortSignal) => Promise<T>,
  toDomain: (error: unknown, kind: FailureKind) => DomainError,
  { signal, onCall }: Work,
  notBy?: string,
): Promise<T> {
  const { models, limits, logger, alarms, observer, what } = dependencies;
  let asked: string | undefined;
  try {
    return await callGroq(
      (attemptSignal) =>
        models.use(
          (model) => {
            asked = model;
            onCall?.(model);
            return call(model, attemptSignal);
          },
          attemptSignal,
          notBy,
        ),
      limits,
      signal,
      {
        logger,
        alarms,
        onRetry: () => observer?.retry?.(),
        isHopeless: () => models.isAway,
      },
    );
  } catch (error) {
    const log = logger.named("groq.ask", "askGroq");
    // Whoever set the limit tells the person; only here it is known what took so long.
    if (isOverLimit(signal)) log.warn(`${what} timeout`);
    signal.throwIfAborted();
    const kind = kindOf(error);
    const isAway = models.isAway && ["unavailable", "timeout"].includes(kind);
    const failure = toDomain(error, isAway ? "away" : kind);
    if (failure.kind === "rate-limited") {
      const { retryAfterS } = describeFailure(error);
      log.warn("Rate limit hit", { model: asked, retry_after_s: retryAfterS, error });
    } else if (failure.kind === "timeout") log.warn(`${what} timeout`, { model: asked, error });
    else if (!isLogged(error)) {
      alarms.raise(log, `${what} ${failure.kind}`, `${what} failed`, { kind: failure.kind, error });
    }
    throw failure;
  }
}

/** Tells whether an error was logged already: retries that are used up, a model that is away. */
function isLogged(error: unknown): boolean {
  return error instanceof GroqAway || error instanceof GroqFailure && error.isTransient;
}

function kindOf(error: unknown): FailureKind {
  if (error instanceof DeadlineExceeded) return "timeout";
  if (!(error instanceof GroqFailure)) return "unavailable";
  if (error.isTooLarge) return "too-large";
  if (error.status === 429) return "rate-limited";
  if (error.isTransient) return "unavailable";
  if ([401, 403].includes(error.status) || error.isModelUnknown) return "misconfigured";
  return error.isFormless ? "invalid-json" : "refused";
}

/** Describes an error for the log, with the wait that Groq named. */
export function describeFailure(error: unknown): { message: string; retryAfterS?: number } {
  const isOurs = [GroqFailure, GroqAway, DeadlineExceeded].some((one) => error instanceof one);
  const wait = error instanceof GroqFailure ? error.retryAfterS : undefined;
  return {
    message: isOurs ? (error as Error).message : "Unexpected error",
    ...(wait !== undefined && { retryAfterS: wait }),
  };
}
