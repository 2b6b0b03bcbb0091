import Groq from "groq-sdk";
import { durationMs } from "./duration.ts";

/**
 * Groq's answer in the place of a result, without its message: that can hold the organisation's id
 * and the text that was sent (console.groq.com/docs/errors).
 */
export class GroqFailure extends Error {
  override readonly name = "GroqFailure";

  constructor(
    /** HTTP status; 0 where there was no answer. */
    readonly status: number,
    /** Groq's code, such as `model_not_found`. */
    readonly code?: string,
    /** Seconds that Groq asks to wait. */
    readonly retryAfterS?: number,
    /** The file has no sound, or a form that cannot be played (400 "could not process file"). */
    readonly isUnreadable = false,
  ) {
    super(
      status === 0 ? "Groq cannot be reached" : `Groq answered ${status}${code ? ` ${code}` : ""}`,
    );
  }

  /**
   * Groq does not have the model: retired or not for this account; 404, or 400 in its older form.
   */
  get isModelUnknown(): boolean {
    return this.status === 404 || this.code === "model_not_found" ||
      this.code === "model_decommissioned";
  }

  /** Larger than a model or the plan takes at once; Groq calls the second a rate limit, too. */
  get isTooLarge(): boolean {
    return this.status === 413 || this.code === "context_length_exceeded";
  }

  /**
   * The model did not keep to the form of the answer that it was asked for
   * (console.groq.com/docs/errors).
   */
  get isFormless(): boolean {
    return this.status === 400 && ["json_validate_failed", "tool_use_failed"].includes(this.code!);
  }

  /** Trouble that passes: no answer, a server's fault, or "flex" capacity (498). */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 498 || this.status >= 500;
  }
}

/** No model was asked: they have not answered for some time. */
export class GroqAway extends Error {
  override readonly name = "GroqAway";

  constructor() {
    super("Groq does not answer at the moment");
  }
}

/**
 * Turns whatever the SDK throws into a `GroqFailure`; a cut connection arrives as a plain
 * TypeError.
 */
export function toGroqFailure(error: unknown): GroqFailure {
  if (!(error instanceof Groq.APIError)) return new GroqFailure(0);
  if (error.status === undefined) return new GroqFailure(0, codeOf(error.error));
  const isUnreadable = error.status === 400 && /could not process file/i.test(error.message);
  return new GroqFailure(error.status, codeOf(error.error), retryAfterOf(error), isUnreadable);
}

/** The SDK keeps the whole body in `error`, so that Groq's code is one level deeper. */
function codeOf(body: unknown): string | undefined {
  const inner = (body as { error?: unknown } | undefined)?.error ?? body;
  const code = (inner as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && /^\w{1,64}$/.test(code) ? code : undefined;
}

/** The longest limit is that of a day; more is a mistake that nobody should be told, in s. */
const MAX_RETRY_AFTER_S = 24 * 3_600;

/**
 * Reads the wait from the header; a daily limit is only named in the message ("Please try again in
 * 9m38s").
 */
function retryAfterOf(error: InstanceType<typeof Groq.APIError>): number | undefined {
  const header = Number(error.headers?.get("retry-after") || NaN);
  if (header >= 0 && header <= MAX_RETRY_AFTER_S) return Math.ceil(header);
  const named = /try again in (\S+)/.exec(error.message)?.[1];
  const total = Math.ceil((durationMs(named ?? "") ?? 0) / 1_000);
  return total > 0 && total <= MAX_RETRY_AFTER_S ? total : undefined;
}
