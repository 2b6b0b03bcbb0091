import type { GroqCall } from "./observer.ts";

/** USD for a million tokens, in and out (console.groq.com/docs/models, November 2026). */
const TOKENS: ReadonlyMap<string, readonly [input: number, output: number]> = new Map([
  ["openai/gpt-oss-120b", [0.15, 0.6]],
  ["openai/gpt-oss-20b", [0.075, 0.3]],
  ["qwen/qwen3.6-27b", [0.6, 3]],
  ["qwen/qwen3.8-27b", [0.8, 4]],
]);
/** USD for an hour of speech, from the same page. */
const AUDIO: ReadonlyMap<string, number> = new Map([
  ["whisper-large-v3", 0.111],
  ["whisper-large-v3-turbo", 0.04],
]);

/**
 * Computes the price of a call, in USD; cached tokens cost half, and a model that is not in the
 * list costs 0.
 */
export function costOf(call: Omit<GroqCall, "result" | "durationMs">): number {
  const { model, promptTokens = 0, cachedTokens = 0, completionTokens = 0, audioSeconds = 0 } =
    call;
  const [input, output] = TOKENS.get(model) ?? [0, 0];
  const tokens = (promptTokens - cachedTokens / 2) * input + completionTokens * output;
  return tokens / 1_000_000 + audioSeconds / 3_600 * (AUDIO.get(model) ?? 0);
}
