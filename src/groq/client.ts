import Groq from "groq-sdk";
import { fetchOnce } from "../network/fetch_once.ts";

export interface GroqAccess {
  readonly apiKey: string;
  /** Address without `/openai/v1`, which the SDK adds. */
  readonly baseUrl: string;
}

/**
 * The SDK with everything of its own switched off that the policy does: it would retry deaf to the
 * signal, and its timeout covers the headers only. `baseURL` is always given, since the SDK would
 * otherwise take one from the environment and send the key there; its log would contain what people
 * write.
 */
export function createGroqClient(access: GroqAccess): Groq {
  return new Groq({
    apiKey: access.apiKey,
    baseURL: access.baseUrl,
    maxRetries: 0,
    logLevel: "off",
    fetch: fetchOnce,
  });
}
