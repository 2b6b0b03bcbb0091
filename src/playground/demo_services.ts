import type { EmbeddedGroq } from "./groq/server.ts";
import type { EmbeddedTelegram } from "./telegram/server.ts";

/** The two services that the chat page shows. */
export interface DemoServices {
  readonly telegram: EmbeddedTelegram;
  /** Absent where the real Groq translates: then no trouble can be ordered. */
  readonly groq: EmbeddedGroq | undefined;
}
