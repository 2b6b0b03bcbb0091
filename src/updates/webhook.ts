import { deadline } from "@std/async/deadline";
import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import { createSecretCheck } from "../secrets/secret_check.ts";
import type { Inbox } from "./inbox.ts";
import type { Limits } from "./limits.ts";
import type { WebhookAddress } from "./webhook_address.ts";

/** Guess, far more than any update has: 4,096 units of text, and what they are about. */
const MAX_BODY_BYTES = 1_048_576;
/** Nobody knows when a full inbox has room again; a guess. */
const RETRY_AFTER_S = 5;

/** Everything that deliveries need. */
export interface WebhookDependencies {
  readonly address: WebhookAddress;
  readonly inbox: Pick<Inbox, "hold" | "keep" | "size">;
  readonly limits: Pick<Limits, "answerWithinMs" | "waitingDeliveries">;
  readonly logger: Logger;
  /** Aborted when nothing new is taken any more. */
  readonly stop: AbortSignal;
}

/**
 * Takes deliveries. Each is answered when its update is done, so that Telegram keeps what a crash
 * would lose; a second delivery of the same update waits for the first. What takes longer is kept
 * on the disk before it is answered, and goes on.
 */
export function createWebhookHandler(
  dependencies: WebhookDependencies,
): (request: Request) => Promise<Response> {
  const { address, inbox, limits: { answerWithinMs, waitingDeliveries }, logger, stop } =
    dependencies;
  const log = logger.named("updates.webhook", "takeDelivery");
  const isSecret = createSecretCheck(address.secret);

  return async function takeDelivery(request) {
    if (request.method !== "POST") return answer(405, { allow: "POST" });
    const given = request.headers.get("x-telegram-bot-api-secret-token") ?? "";
    if (!await isSecret(given)) {
      log.warn("A delivery with a wrong secret was refused");
      return answer(401);
    }
    // Only now, since a stranger learns nothing.
    if (!isJson(request)) return answer(415);
    const body = await readBody(request);
    if (body === undefined) return answer(413);
    const update = parseUpdate(body);
    if (!update) return answer(400);
    if (stop.aborted || inbox.size >= waitingDeliveries) return comeAgain();

    const { done } = await inbox.hold(update);
    try {
      return await deadline(done, answerWithinMs) ? answer(200) : comeAgain();
    } catch {
      return await inbox.keep(update) ? answer(200) : comeAgain();
    }
  };
}

/** Tells whether the body is what Telegram sends; who does not say may mean it. */
function isJson({ headers }: Request): boolean {
  const type = headers.get("content-type");
  return type === null || /^application\/json\s*(;|$)/i.test(type);
}

function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/**
 * Asks for the update later; Telegram honours the header (tdlib/telegram-bot-api, WebhookActor).
 */
export function comeAgain(): Response {
  return answer(503, { "retry-after": String(RETRY_AFTER_S) });
}

/** Returns `undefined` for one that is larger than any update. */
async function readBody(request: Request): Promise<string | undefined> {
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
