import { Api } from "grammy/web";
import { grammySignal } from "./grammy_signal.ts";
import { isTokenRefused } from "./polling.ts";

/** Telegram's word on this bot. */
export type TelegramReport =
  | {
    readonly kind: "ok";
    readonly username: string;
    /** Address to which updates are delivered; empty where they are polled. */
    readonly webhookUrl: string;
    readonly waiting: number;
    readonly lastError?: string;
  }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable" };

/** Guess: an operator waits so long for the report. */
const LIMIT_MS = 10_000;
/** Guess: an older failed delivery has been mended since. */
const RECENT_S = 3_600;

/** Asks getMe and getWebhookInfo, once. */
export async function checkTelegram(token: string, apiRoot: string): Promise<TelegramReport> {
  const api = new Api(token, { apiRoot });
  const signal = grammySignal(AbortSignal.timeout(LIMIT_MS));
  try {
    const { username } = await api.getMe(signal);
    const info = await api.getWebhookInfo(signal);
    const isRecent = Date.now() / 1_000 - (info.last_error_date ?? 0) < RECENT_S;
    return {
      kind: "ok",
      username,
      webhookUrl: info.url ?? "",
      waiting: info.pending_update_count,
      ...(isRecent && info.last_error_message && { lastError: info.last_error_message }),
    };
  } catch (error) {
    return { kind: isTokenRefused(error) ? "refused" : "unreachable" };
  }
}
