import { delay } from "@std/async/delay";
import type { ApiResponse } from "grammy/types";
import type { Transformer } from "grammy/web";
import { createBackoff } from "../time/backoff.ts";
import type { Dependencies } from "./dependencies.ts";
import { chatScope } from "./scopes.ts";

/** Guesses: soon enough after a hiccup, seldom enough through an outage. */
export const FIRST_PAUSE_MS = 1_000;
export const MAX_PAUSE_MS = 60_000;
/** Telegram keeps updates for a day (Bot API, Getting updates): nobody waits for longer. */
export const KEEP_MS = 24 * 3_600_000;
/** A call that is silent for longer is lost: a guess, many times what Telegram takes. */
const CALL_LIMIT_MS = 30_000;
/** Methods whose callers wait and ask again themselves. */
const ASKED_AGAIN_ELSEWHERE = [
  ...["getMe", "getUpdates", "getFile"],
  ...["setWebhook", "deleteWebhook", "getWebhookInfo"],
];

/** What Telegram said; `unknown` is an error of the way to it, after which anything may be true. */
type Outcome = { readonly result: ApiResponse<never> } | { readonly error: unknown };

/**
 * Sends until Telegram has given a certain answer, with growing pauses or those that it names. What
 * may have arrived is repeated, too, since an answer twice is a nuisance and an answer lost leaves
 * somebody alone. A group that became a supergroup is written to under its new id, and what
 * Telegram finds wrongly formatted goes out as plain text.
 *
 * It replaces grammY's auto-retry plugin, which neither ends with the program nor tells anybody.
 */
export function deliverPatiently(
  { bot, move, deliveries, logger, giveUp }: Pick<
    Dependencies,
    "bot" | "move" | "deliveries" | "logger" | "giveUp"
  >,
): Transformer {
  const log = logger.named("bot.delivery", "deliver");

  /** Returns another payload that may be taken where this one was refused. */
  const mend = async <P>(payload: P, result: ApiResponse<never>): Promise<P | undefined> => {
    if (result.ok) return undefined;
    const { migrate_to_chat_id: id } = result.parameters ?? {};
    if (id !== undefined && hasChat(payload) && payload.chat_id !== id) {
      const scopeOf = (chat: number) => chatScope(bot, { id: chat, type: "supergroup" });
      await move(scopeOf(payload.chat_id), scopeOf(id));
      return { ...payload, chat_id: id };
    }
    if (result.error_code === 400 && /entit/i.test(result.description) && isFormatted(payload)) {
      log.warn("Telegram refused the formatting of an answer: it goes out without");
      const { entities: _, caption_entities: __, ...plain } = payload;
      return plain as P;
    }
    return undefined;
  };

  return async function deliver(prev, method, payload, signal) {
    if (ASKED_AGAIN_ELSEWHERE.includes(method)) return await prev(method, payload, signal);
    // grammY declares the signals of another platform, and works with those of this one.
    const caller = signal as unknown as AbortSignal | undefined;
    const stop = caller ? AbortSignal.any([giveUp, caller]) : giveUp;
    const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
    const untilMs = performance.now() + KEEP_MS;
    let sent = payload;
    while (true) {
      const limit = AbortSignal.any([stop, AbortSignal.timeout(CALL_LIMIT_MS)]);
      const outcome: Outcome = await prev(method, sent, limit as unknown as typeof signal)
        .then((result) => ({ result: result as ApiResponse<never> }), (error) => ({ error }));
      if ("error" in outcome) stop.throwIfAborted();
      else {
        const { result } = outcome;
        if (isTooLate(method, result)) return TAKEN;
        if (result.ok) {
          if (backoff.isGrown) log.info("Telegram took an answer at last", { method });
          return result;
        }
        const mended = await mend(sent, result);
        if (mended) {
          sent = mended;
          continue;
        }
      }
      const pauseMs = pauseAfter(outcome, backoff.next());
      if (pauseMs === undefined || performance.now() + pauseMs > untilMs) return resultOf(outcome);
      logPause(outcome, method, pauseMs);
      deliveries.waits(method, pauseMs);
      await delay(pauseMs, { signal: stop });
    }
  };

  function logPause(outcome: Outcome, method: string, pauseMs: number): void {
    const code = "result" in outcome && !outcome.result.ok && outcome.result.error_code;
    if (code === 429) {
      log.warn("Rate limit hit", { by: "telegram", method, retry_after_s: pauseMs / 1_000 });
    } else if (pauseMs === FIRST_PAUSE_MS) {
      log.warn("Telegram did not take an answer: it is sent again until it does", {
        method,
        ...("error" in outcome ? { error: outcome.error } : { code: code || "none" }),
      });
    }
  }
}

/** The answer to a call that came too late to have an effect, and does no harm. */
const TAKEN = { ok: true, result: true } as unknown as ApiResponse<never>;

function isTooLate(method: string, result: ApiResponse<never>): boolean {
  return method === "answerCallbackQuery" && !result.ok && result.error_code === 400 &&
    result.description.includes("query is too old");
}

/** Returns the pause before another attempt, in ms; `undefined` after a certain answer. */
function pauseAfter(outcome: Outcome, growingMs: number): number | undefined {
  if ("error" in outcome || outcome.result.ok) return growingMs;
  const { error_code, parameters } = outcome.result;
  if (error_code === 429) return Math.max((parameters?.retry_after ?? 0) * 1_000, growingMs);
  const isCertain = error_code >= 400 && error_code < 500;
  return isCertain ? undefined : growingMs;
}

function resultOf(outcome: Outcome): ApiResponse<never> {
  if ("error" in outcome) throw outcome.error;
  return outcome.result;
}

function hasChat<P>(payload: P): payload is P & { readonly chat_id: number } {
  return typeof (payload as { chat_id?: unknown } | undefined)?.chat_id === "number";
}

function isFormatted<P>(
  payload: P,
): payload is P & { readonly entities?: unknown; readonly caption_entities?: unknown } {
  const { entities, caption_entities } = payload as Record<string, unknown>;
  return entities !== undefined || caption_entities !== undefined;
}
