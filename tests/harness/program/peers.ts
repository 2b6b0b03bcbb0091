import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import type { EmbeddedTelegram } from "../../../src/playground/telegram/server.ts";

/** Makes the environment of a program that speaks to these two. */
export function environmentFor(
  telegram: EmbeddedTelegram,
  groq: EmbeddedGroq,
): Record<string, string> {
  return {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    GROQ_API_KEY: groq.apiKey,
    GROQ_BASE_URL: groq.url,
  };
}
