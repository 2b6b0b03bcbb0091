import type { Update } from "grammy/types";
import { badRequest } from "./refusal.ts";
import type { UpdateQueue } from "./update_queue.ts";

/** The webhook as a bot set it (Bot API, setWebhook). */
export interface WebhookState {
  url: string;
  secret: string;
  allowedUpdates: readonly string[];
  maxConnections: number;
}

/** Deliveries to the address that the bot set. */
export interface WebhookSender {
  readonly state: WebhookState;
  /** @throws Refusal */
  set(payload: Readonly<Record<string, unknown>>): void;
  /** Resolves when every delivery that was begun has been taken. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Guesses: the real server waits from 1 s up to two minutes; a test does not have the time. */
const FIRST_PAUSE_MS = 20;
const MAX_PAUSE_MS = 200;
/** Bot API, setWebhook, `max_connections`. */
const DEFAULT_CONNECTIONS = 40;

/**
 * Delivers updates as Telegram does: one chat's in their order, chats side by side, again and again
 * until the answer is 2xx (tdlib/telegram-bot-api, WebhookActor).
 */
export function createWebhookSender(queue: UpdateQueue): WebhookSender {
  const state: WebhookState = {
    url: "",
    secret: "",
    allowedUpdates: [],
    maxConnections: DEFAULT_CONNECTIONS,
  };
  const busy = new Set<string>();
  const under = new Set<Promise<void>>();
  const closing = new AbortController();

  const deliver = async (update: Update): Promise<void> => {
    let pauseMs = FIRST_PAUSE_MS;
    while (!closing.signal.aborted && state.url !== "") {
      const status = await fetch(state.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-telegram-bot-api-secret-token": state.secret,
        },
        body: JSON.stringify(update),
        signal: closing.signal,
      }).then(async (response) => {
        await response.body?.cancel();
        return response.status;
      }, () => 0);
      if (status >= 200 && status < 300) return queue.confirm(update.update_id);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
    }
  };

  const start = () => {
    if (state.url === "" || closing.signal.aborted) return;
    for (const update of queue.waiting()) {
      const lane = laneOf(update);
      if (busy.has(lane) || busy.size >= state.maxConnections) continue;
      busy.add(lane);
      const work: Promise<void> = deliver(update).finally(() => {
        busy.delete(lane);
        under.delete(work);
        start();
      });
      under.add(work);
    }
  };
  queue.onAdd(start);

  return {
    state,
    set(payload) {
      const secret = String(payload.secret_token ?? "");
      if (!/^[\w-]{0,256}$/.test(secret)) {
        throw badRequest("secret token contains unallowed characters");
      }
      const url = String(payload.url ?? "");
      if (url !== "" && !/^(https:|http:\/\/(127\.0\.0\.1|localhost))/.test(url)) {
        throw badRequest("bad webhook: HTTPS url must be provided for webhook");
      }
      state.url = url;
      state.secret = secret;
      state.allowedUpdates = (payload.allowed_updates ?? []) as string[];
      state.maxConnections = Number(payload.max_connections ?? DEFAULT_CONNECTIONS);
      queue.allow(payload.allowed_updates as string[] | undefined);
      start();
    },
    async idle() {
      while (under.size > 0) await Promise.all(under);
    },
    async close() {
      closing.abort();
      await Promise.allSettled(under);
    },
  };
}

function laneOf(update: Update): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message ??
    update.my_chat_member;
  return String(message?.chat.id ?? update.update_id);
}
