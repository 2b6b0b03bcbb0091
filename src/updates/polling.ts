import { delay } from "@std/async/delay";
import { type Api, GrammyError } from "grammy/web";
import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import { createBackoff } from "../time/backoff.ts";
import { grammySignal } from "./grammy_signal.ts";
import type { Inbox } from "./inbox.ts";

/** Telegram holds an empty answer back for so long (Bot API, getUpdates). */
const LONG_POLL_S = 30;
/** A connection that is silent for longer than the long poll and this is dead (guess). */
const GRACE_MS = 15_000;
/** Long enough for an answer, short enough for a shutdown (guess). */
const CONFIRM_LIMIT_MS = 2_000;
/** Guesses: soon enough after a hiccup, seldom enough through an outage. */
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;
/** Guess: what asks for longer is asked again after an hour. */
const MAX_WAIT_S = 3_600;

/** Telegram does not know the token. */
export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
}

/** Kinds of update (Bot API, Update). */
export type AllowedUpdates = readonly Exclude<keyof Update, "update_id">[];

/** Everything that long polling works with. */
export interface PollingDependencies {
  readonly api: Api;
  readonly inbox: Pick<Inbox, "put" | "room">;
  /** The kinds of update to ask for; Telegram remembers the list, so it is always sent. */
  readonly allowedUpdates: AllowedUpdates;
  /** Updates that may be here before no more are asked for. */
  readonly waiting: number;
  readonly logger: Logger;
  /** Told what is wrong with receiving, and `undefined` when it is well again. */
  readonly onState?: (problem: string | undefined) => void;
}

/**
 * Takes updates by long polling until `signal` aborts, riding out a second consumer (409), network
 * loss and Telegram's own trouble with growing pauses.
 *
 * grammY's own loop handles one update after the other, and its runner confirms what is not done.
 * @throws TokenRefused
 */
export async function pollUpdates(
  dependencies: PollingDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { inbox, waiting } = dependencies;
  const fetchUpdates = createFetcher(dependencies, signal);
  const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);

  let offset = 0;
  while (!signal.aborted) {
    await inbox.room(waiting, signal);
    const updates = await fetchUpdates(offset);
    const last = updates.at(-1);
    if (!last) continue;
    const { isKept, done } = await inbox.put(updates);
    // The next call confirms these: they are kept, or they must be done.
    if (isKept || await done) {
      offset = last.update_id + 1;
      backoff.reset();
    } else {
      await delay(backoff.next(), { signal }).catch(() => {});
    }
  }
  await confirm(dependencies, offset);
}

function createFetcher(dependencies: PollingDependencies, signal: AbortSignal) {
  const { api, logger, onState, allowedUpdates } = dependencies;
  const log = logger.named("updates.polling", "pollUpdates");
  const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);

  return async (offset: number): Promise<Update[]> => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LONG_POLL_S * 1_000 + GRACE_MS)]);
    try {
      const updates = await api.getUpdates({
        offset,
        timeout: LONG_POLL_S,
        allowed_updates: allowedUpdates,
      }, grammySignal(limit));
      if (backoff.isGrown) log.info("Receiving again");
      backoff.reset();
      onState?.(undefined);
      return updates;
    } catch (error) {
      if (signal.aborted) return [];
      if (isTokenRefused(error)) throw new TokenRefused("Telegram does not know this token");
      if (isWebhookActive(error)) {
        const host = await webhookHost(api);
        log.warn(
          "A webhook is set: this bot polls and takes the updates over; a bot that runs there gets none",
          { host },
        );
        await api.deleteWebhook({ drop_pending_updates: false }).catch(() => {});
      }
      const waitMs = Math.max(backoff.next(), retryAfterMs(error));
      onState?.(reasonOf(error));
      log.warn(reasonOf(error), { pause_ms: waitMs, error });
      await delay(waitMs, { signal }).catch(() => {});
      return [];
    }
  };
}

/**
 * Tells a refused token; one of the wrong form gets 404, since it makes an address that does not
 * exist.
 */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && [401, 404].includes(error.error_code);
}

function isWebhookActive(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409 &&
    error.description.includes("webhook is active");
}

/** Names where Telegram delivers, as far as it tells; the path of an address is a secret. */
async function webhookHost(api: Api): Promise<string | undefined> {
  const limit = grammySignal(AbortSignal.timeout(CONFIRM_LIMIT_MS));
  const { url = "" } = await api.getWebhookInfo(limit).catch(() => ({ url: "" }));
  return URL.parse(url)?.host;
}

function retryAfterMs(error: unknown): number {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after ?? 0 : 0;
  return Math.min(seconds, MAX_WAIT_S) * 1_000;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof GrammyError)) return "Telegram cannot be reached";
  if (error.error_code === 409) return "Another instance receives this bot's updates";
  return "Telegram refused to hand out updates";
}

/**
 * Tells Telegram what was taken, so that the next start does not get it again. Worth one short try.
 */
async function confirm(
  { api, allowedUpdates }: Pick<PollingDependencies, "api" | "allowedUpdates">,
  offset: number,
): Promise<void> {
  if (offset === 0) return;
  const limit = grammySignal(AbortSignal.timeout(CONFIRM_LIMIT_MS));
  await api.getUpdates({ offset, limit: 1, timeout: 0, allowed_updates: allowedUpdates }, limit)
    .catch(() => {});
}
