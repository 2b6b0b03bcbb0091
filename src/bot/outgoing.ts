import { delay } from "@std/async/delay";
import type { Transformer } from "grammy/web";
import type { Dependencies } from "./dependencies.ts";
import { chatScope } from "./scopes.ts";

/** Longer waits than this are not sat out: the chat's other messages would wait, too (guess). */
const MAX_FLOOD_WAIT_S = 30;

/**
 * Mends on the way out what Telegram refuses: a flood limit is waited for once, and a group that
 * became a supergroup is written to under its new id. It replaces grammY's auto-retry plugin, which
 * waits and repeats without a bound.
 */
export function mendRefusals(
  { bot, move, logger, giveUp }: Pick<Dependencies, "bot" | "move" | "logger" | "giveUp">,
): Transformer {
  const log = logger.named("bot.outgoing", "mendRefusals");

  return async function mend(prev, method, payload, signal) {
    const result = await prev(method, payload, signal);
    if (result.ok) return result;
    const parameters = result.parameters ?? {};

    if (parameters.migrate_to_chat_id !== undefined && hasChat(payload)) {
      const scopeOf = (id: number) => chatScope(bot, { id, type: "supergroup" });
      await move(scopeOf(payload.chat_id), scopeOf(parameters.migrate_to_chat_id));
      return await prev(method, { ...payload, chat_id: parameters.migrate_to_chat_id }, signal);
    }
    if (result.error_code === 429) {
      const waitS = parameters.retry_after ?? 1;
      log.warn("Rate limit hit", { by: "telegram", method, retry_after_s: waitS });
      if (waitS > MAX_FLOOD_WAIT_S) return result;
      await delay(waitS * 1_000, { signal: giveUp });
      return await prev(method, payload, signal);
    }
    return result;
  };
}

function hasChat<T>(payload: T): payload is T & { chat_id: number } {
  return typeof (payload as { chat_id?: unknown } | undefined)?.chat_id === "number";
}
