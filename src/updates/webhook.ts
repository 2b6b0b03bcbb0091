import { deadline } from "@std/async/deadline";
import type { Api } from "grammy/web";
import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { Journal } from "./journal.ts";
import { isSameSecret } from "../secrets/same_secret.ts";
import { ALLOWED_UPDATES } from "./polling.ts";

/** Telegram gives up a delivery after about 60 s and then repeats it. */
const ANSWER_WITHIN_MS = 50_000;
const MAX_BODY_BYTES = 1_048_576;
/** Past this, Telegram is asked to come again: what waits here would only wait longer. */
const MAX_WAITING = 2_000;
const RETRY_AFTER_S = 5;
/** Deliveries side by side (Bot API, setWebhook: 1–100). */
const MAX_CONNECTIONS = 100;
const PATH_PREFIX = "/telegram/";
const PATH_CHARACTERS = 22;

/** Where Telegram delivers, and how it is known. */
export interface WebhookAddress {
  /** With a part that nobody guesses; it changes with the secret. */
  readonly path: string;
  readonly url: string;
  /** Of Telegram's alphabet, for the header of every delivery. */
  readonly secret: string;
}

/**
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

/** A hash in Telegram's alphabet: `A-Z a-z 0-9 _ -`. */
async function derive(purpose: string, from: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${purpose}\0${from}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return digest.toBase64({ alphabet: "base64url", omitPadding: true });
}

/**
 * Tells Telegram where to deliver, if it does not know yet. Updates that wait are kept.
 * @throws what the API throws
 */
export async function registerWebhook(
  api: Api,
  { url, secret }: WebhookAddress,
  signal: AbortSignal,
): Promise<"unchanged" | "set"> {
  const grammySignal = signal as Parameters<Api["getMe"]>[0];
  const known = await api.getWebhookInfo(grammySignal);
  const isSame = known.url === url && known.max_connections === MAX_CONNECTIONS &&
    JSON.stringify(known.allowed_updates?.toSorted()) ===
      JSON.stringify([...ALLOWED_UPDATES].toSorted());
  if (isSame) return "unchanged";
  await api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: [...ALLOWED_UPDATES],
    max_connections: MAX_CONNECTIONS,
    drop_pending_updates: false,
  }, grammySignal);
  return "set";
}

export interface WebhookParts {
  readonly address: WebhookAddress;
  readonly dispatcher: Dispatcher;
  readonly journal: Journal;
  readonly logger: Logger;
  /** Aborted when nothing new is taken any more. */
  readonly stop: AbortSignal;
  readonly answerWithinMs?: number;
}

/**
 * Takes deliveries. Each is answered when its update is done, so that Telegram keeps what a crash would lose; a
 * second delivery of the same update waits for the first. What takes longer is sealed into the journal before
 * it is answered, and goes on.
 */
export function createWebhookHandler(parts: WebhookParts): (request: Request) => Promise<Response> {
  const { address, dispatcher, journal, logger, stop } = parts;
  const log = logger.named("updates.webhook", "handle");

  return async (request) => {
    if (request.method !== "POST") return say(405, { allow: "POST" });
    const given = request.headers.get("x-telegram-bot-api-secret-token") ?? "";
    if (!isSameSecret(given, address.secret)) {
      log.warn("A delivery with a wrong secret was refused");
      return say(401);
    }
    const body = await readBody(request);
    if (body === undefined) return say(413);
    const update = parseUpdate(body);
    if (!update) return say(400);
    if (stop.aborted || dispatcher.size >= MAX_WAITING) return comeAgain();

    const done = dispatcher.dispatch(update);
    try {
      return await deadline(done, parts.answerWithinMs ?? ANSWER_WITHIN_MS)
        ? say(200)
        : comeAgain();
    } catch {
      return await journal.record([update]) ? say(200) : comeAgain();
    }
  };
}

function say(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** Telegram honours the header (tdlib/telegram-bot-api, WebhookActor). */
function comeAgain(): Response {
  return say(503, { "retry-after": String(RETRY_AFTER_S) });
}

/** `undefined` where it is larger than any update. */
async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) return undefined;
  let bytes = 0;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseUpdate(body: string): Update | undefined {
  try {
    const update = JSON.parse(body) as Update | null;
    return Number.isSafeInteger(update?.update_id) ? update as Update : undefined;
  } catch {
    return undefined;
  }
}
