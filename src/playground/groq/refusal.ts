import type { Fault } from "../faults.ts";

/** Groq says no, in the form of its errors (console.groq.com/docs/errors). */
export class GroqRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Writes the body of one of Groq's errors. */
export function errorBody(message: string, code?: string): string {
  const type = code === "rate_limit_exceeded" ? "tokens" : "invalid_request_error";
  return JSON.stringify({ error: { message, type, ...(code && { code }) } });
}

/** Makes a fault that answers like Groq. */
export function groqError(
  status: number,
  message = "Something is wrong",
  code?: string,
  headers: Record<string, string> = {},
): Fault {
  return { kind: "answer", status, body: errorBody(message, code), headers };
}

/** Makes a fault that answers 429 as Groq does, with or without the seconds to wait. */
export function groqRateLimit(retryAfterS?: number): Fault {
  const message =
    "Rate limit reached for model `openai/gpt-oss-120b` in organization `org_01hsentinel` service tier `on_demand` on tokens per minute (TPM): Limit 8000, Used 7034, Requested 1443.";
  const wait = retryAfterS === undefined ? "" : ` Please try again in ${retryAfterS}s.`;
  const headers = retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) };
  return groqError(429, message + wait, "rate_limit_exceeded", headers);
}
