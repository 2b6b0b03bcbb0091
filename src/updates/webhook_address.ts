import type { Api } from "grammy/web";
import { grammySignal } from "./grammy_signal.ts";
import type { AllowedUpdates } from "./polling.ts";

/** Deliveries side by side (Bot API, setWebhook: 1–100). */
const MAX_CONNECTIONS = 100;
const PATH_PREFIX = "/telegram/";
/** Of 64 kinds: 132 bits that nobody guesses. */
const PATH_CHARACTERS = 22;

/** The place where Telegram delivers, and what it shows to be known. */
export interface WebhookAddress {
  /** With a part that nobody guesses; it changes with the secret. */
  readonly path: string;
  readonly url: string;
  /** Of Telegram's alphabet, for the header of every delivery. */
  readonly secret: string;
}

/**
 * Derives the address, so that it stays the same after a restart.
 * @param baseUrl where the host is reached, without a path
 * @param secret any string; by default made from the token
 */
export async function webhookAddress(
  baseUrl: string,
  token: string,
  secret: string | undefined,
): Promise<WebhookAddress> {
  const base = secret ?? token;
  const path = PATH_PREFIX + (await derive("webhook path", base)).slice(0, PATH_CHARACTERS);
  return { path, url: baseUrl + path, secret: await derive("webhook secret", base) };
}

/** Hashes into Telegram's alphabet: `A-Z a-z 0-9 _ -`. */
async function derive(purpose: string, from: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${purpose}\0${from}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return digest.toBase64({ alphabet: "base64url", omitPadding: true });
}

/** What Telegram says of its deliveries, at the last look. */
export interface WebhookState {
  /** Whether the look found it elsewhere, or otherwise, and set it. */
  readonly change: "unchanged" | "set";
  /** Updates that wait at Telegram. */
  readonly waiting: number;
  /** The last delivery that failed, if one did, as Telegram describes it. */
  readonly lastFailure?: { readonly text: string; readonly atS: number };
}

/**
 * Tells Telegram where to deliver, if it does not know yet. Updates that wait are kept.
 * @throws what the API throws
 */
export async function registerWebhook(
  api: Api,
  { url, secret }: WebhookAddress,
  allowedUpdates: AllowedUpdates,
  signal: AbortSignal,
): Promise<WebhookState> {
  const known = await api.getWebhookInfo(grammySignal(signal));
  const isSame = known.url === url && known.max_connections === MAX_CONNECTIONS &&
    JSON.stringify(known.allowed_updates?.toSorted()) ===
      JSON.stringify(allowedUpdates.toSorted());
  const { pending_update_count: waiting, last_error_message: text, last_error_date: atS } = known;
  const state = { waiting, ...(text && atS && { lastFailure: { text, atS } }) };
  if (isSame) return { change: "unchanged", ...state };
  await api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: allowedUpdates,
    max_connections: MAX_CONNECTIONS,
    drop_pending_updates: false,
  }, grammySignal(signal));
  return { change: "set", ...state };
}
