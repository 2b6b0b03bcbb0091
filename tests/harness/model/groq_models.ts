import { createChatModel } from "../../../src/groq/chat_model.ts";
import { GroqFailure } from "../../../src/groq/failure.ts";
import { createGroqClient } from "../../../src/groq/client.ts";
import { createModels } from "../../../src/groq/models.ts";
import type { GroqObserver } from "../../../src/groq/observer.ts";
import { createWhisperTranscriber } from "../../../src/groq/whisper_transcriber.ts";
import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import type { Transcriber } from "../../../src/speech/transcriber.ts";
import type { TranslationModel } from "../../../src/translation/model.ts";
import { silentLogger } from "../silent_logger.ts";

/** Models that are away stay so. */
export const unprobed = {
  probe: () => Promise.reject(new GroqFailure(0)),
  signal: AbortSignal.abort(),
};

/** The models and the service that answers them. */
export interface GroqParties {
  readonly observer?: GroqObserver;
  /** Takes the lines of the log. */
  readonly lines?: string[];
}

/** Makes the program's translation model, with one model of an embedded Groq. */
export function chatModelOf(
  groq: EmbeddedGroq,
  { observer, lines }: GroqParties = {},
  ids: readonly string[] = ["openai/gpt-oss-120b"],
): TranslationModel {
  const logger = silentLogger(lines);
  return createChatModel({
    client: createGroqClient({ apiKey: groq.apiKey, baseUrl: groq.url }),
    models: createModels(ids, { ...unprobed, variable: "GROQ_MODELS", logger }),
    logger,
    ...(observer && { observer }),
  });
}

/** Makes the program's transcriber, with one model of an embedded Groq. */
export function transcriberOf(
  groq: EmbeddedGroq,
  { observer, lines }: GroqParties = {},
  ids: readonly string[] = ["whisper-large-v3-turbo"],
): Transcriber {
  const logger = silentLogger(lines);
  return createWhisperTranscriber({
    client: createGroqClient({ apiKey: groq.apiKey, baseUrl: groq.url }),
    models: createModels(ids, {
      ...unprobed,
      variable: "WHISPER_MODELS",
      logger,
    }),
    logger,
    ...(observer && { observer }),
  });
}
