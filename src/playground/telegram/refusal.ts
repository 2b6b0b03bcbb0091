import type { ResponseParameters } from "grammy/types";
import type { Fault } from "../faults.ts";

/** The Bot API says no, with the code and description of the real one. */
export class Refusal extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ResponseParameters,
  ) {
    super(description);
  }
}

/** Makes a 400 with Telegram's usual beginning. */
export function badRequest(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`);
}

/**
 * Makes a fault that answers like the Bot API, for instance 429 with `{ retry_after: 3 }` in
 * seconds.
 */
export function telegramError(
  status: number,
  description: string,
  parameters?: ResponseParameters,
): Fault {
  const body = JSON.stringify({ ok: false, error_code: status, description, parameters });
  return { kind: "answer", status, body };
}
