import type { Config } from "./config/config.ts";
import { createChatModel } from "./groq/chat_model.ts";
import { createGroqClient } from "./groq/client.ts";
import { lookAtModels } from "./groq/groq_check.ts";
import { createModels, type Models } from "./groq/models.ts";
import { chatProbe, speechProbe } from "./groq/probes.ts";
import { createWhisperTranscriber } from "./groq/whisper_transcriber.ts";
import type { Logger } from "./log/log.ts";
import { createMeasurements, type Measurements } from "./operator/measurements.ts";
import { createUsage } from "./operator/usage.ts";
import { createHmac } from "./secrets/hmac.ts";
import { createSpeechRecognizer, type SpeechRecognizer } from "./speech/recognizer.ts";
import { openStore } from "./store/open_store.ts";
import type { Store } from "./store/store.ts";
import { createCachedTranslator } from "./translation/cached_translator.ts";
import { createTextTranslator } from "./translation/text_translator.ts";
import type { Translator } from "./translation/translator.ts";
import { botIdOf } from "./updates/bot_id.ts";
import manifest from "../deno.json" with { type: "json" };

/** Everything that all bots of a process share. */
export interface Engine {
  readonly store: Store;
  readonly measurements: Measurements;
  readonly translator: Translator;
  readonly recognizer: SpeechRecognizer;
  /** The lists of models, for writing and for speech. */
  readonly models: readonly Models[];
  /** Has this called whenever Groq answers again after it did not. */
  whenBack(tell: () => void): void;
  /** Writes what was counted since the last time. */
  flush(): Promise<void>;
  /** Writes what was counted and closes the store. */
  close(): Promise<void>;
}

/** A crash loses no more than the counts of this long (a guess at what nobody misses). */
const FLUSH_EVERY_MS = 60_000;

/** Makes everything that the bots share. It begins to count; `close` ends that. */
export async function createEngine(config: Config, logger: Logger): Promise<Engine> {
  const { groq, telegram: { token } } = config;
  const store = await openStore({
    folder: config.dataDir,
    bot: botIdOf(token),
    logger,
  });
  const usage = createUsage(store.counts, token);
  const flushing = setInterval(() => void usage.flush(), FLUSH_EVERY_MS);
  const measurements = createMeasurements(manifest.version, usage, () => store.problem);
  const observer = measurements.groq;

  const client = createGroqClient(groq);
  const closing = new AbortController();
  const whenBack: (() => void)[] = [];
  const watched = {
    logger,
    signal: closing.signal,
    onBack: () => whenBack.forEach((tell) => tell()),
  };
  const chatModels = createModels(groq.models, {
    ...watched,
    variable: "GROQ_MODELS",
    probe: chatProbe(client, observer),
  });
  const whisperModels = createModels(groq.whisperModels, {
    ...watched,
    variable: "WHISPER_MODELS",
    probe: speechProbe(client, observer),
  });
  const model = createChatModel({ client, models: chatModels, logger, observer });
  const transcriber = createWhisperTranscriber({ client, models: whisperModels, logger, observer });

  const looking = lookAtModels(groq, logger, closing.signal);

  return {
    store,
    measurements,
    translator: createCachedTranslator(createTextTranslator(model), createHmac()),
    recognizer: createSpeechRecognizer(transcriber),
    models: [chatModels, whisperModels],
    whenBack: (tell) => void whenBack.push(tell),
    flush: usage.flush,
    async close() {
      closing.abort();
      await looking;
      clearInterval(flushing);
      await usage.flush();
      await store.close();
    },
  };
}
