import { createBot } from "./bot/bot.ts";
import { publishCommands } from "./bot/features/commands.ts";
import type { BotLimits } from "./bot/context.ts";
import type { Config } from "./config/config.ts";
import { aborted, drainAfter, watchProgress } from "./updates/drain.ts";
import { createChatModel } from "./groq/chat_model.ts";
import { createGroqClient } from "./groq/client.ts";
import { createModels, type Models } from "./groq/models.ts";
import { createWhisperTranscriber } from "./groq/whisper_transcriber.ts";
import type { Logger } from "./log/log.ts";
import { createMeasurements, type Measurements } from "./operator/measurements.ts";
import { withToken } from "./operator/access.ts";
import { dashboardRoutes, type Now } from "./operator/dashboard/dashboard.ts";
import { healthz, type Probe, problemsOf, readyz } from "./operator/health.ts";
import { type HttpServer, type Route, serveHttp } from "./operator/http.ts";
import { metricsRoute } from "./operator/metrics.ts";
import { createSpeechRecognizer } from "./speech/recognizer.ts";
import { createHmac } from "./secrets/hmac.ts";
import { openStore } from "./store/open_store.ts";
import type { Store } from "./store/store.ts";
import { createCachedTranslator } from "./translation/cached_translator.ts";
import { createTextTranslator } from "./translation/text_translator.ts";
import { askPatiently } from "./updates/connect.ts";
import { createDispatcher } from "./updates/dispatcher.ts";
import { createJournal } from "./updates/journal.ts";
import { pollUpdates } from "./updates/polling.ts";
import {
  createWebhookHandler,
  registerWebhook,
  type WebhookAddress,
  webhookAddress,
} from "./updates/webhook.ts";
import { createUsage } from "./operator/usage.ts";
import manifest from "../deno.json" with { type: "json" };

type TranslationBot = ReturnType<typeof createBot>;

const FLUSH_EVERY_MS = 60_000;

/**
 * Runs the bot until `stop` aborts, then finishes what is in flight.
 * @throws TokenRefused when Telegram does not know the token, PortInUse, Wedged
 */
export async function runBot(config: Config, logger: Logger, stop: AbortSignal): Promise<void> {
  const log = logger.named("app", "runBot");
  const store = openStore(config.dataDir, logger);
  const usage = createUsage(store, config.telegram.token);
  const flushing = setInterval(() => void usage.flush(), FLUSH_EVERY_MS);
  const measurements = createMeasurements(manifest.version, usage);
  const models = createModels(config.groq.models, { variable: "GROQ_MODELS", logger });
  const whisperModels = createModels(config.groq.whisperModels, {
    variable: "WHISPER_MODELS",
    logger,
  });
  let receiving: string | undefined = "starting";
  const servers: HttpServer[] = [];
  try {
    const probes = {
      receiving: () => stop.aborted ? "stopping" : receiving,
      groq: () => measurements.groqProblem,
      store: () => store.problem,
    };
    const routes: Record<string, Route> = {
      "/healthz": healthz,
      "/readyz": readyz(probes),
      ...(config.adminToken && {
        "/metrics": withToken(config.adminToken, metricsRoute(measurements.metrics)),
        ...dashboardRoutes({
          adminToken: config.adminToken,
          store,
          flush: usage.flush,
          now: () => describeNow(probes, measurements, [models, whisperModels]),
        }),
      }),
    };
    const onHttpError = (error: unknown) => log.error("An HTTP request failed", { error });
    if (config.port !== undefined) {
      const server = serveHttp(config.port, routes, onHttpError);
      servers.push(server);
      log.info("Answering by HTTP", { port: server.port });
    }
    if (config.metricsPort !== undefined) {
      const metrics = metricsRoute(measurements.metrics);
      servers.push(serveHttp(config.metricsPort, { "/metrics": metrics }, onHttpError));
    }
    const giveUp = new AbortController();
    const bot = composeBot(config, {
      store,
      measurements,
      models,
      whisperModels,
      logger,
      giveUp: giveUp.signal,
    });
    const grammySignal = stop as Parameters<typeof bot.api.getMe>[0];
    const me = await askPatiently(() => bot.api.getMe(grammySignal), log, stop);
    if (!me) return;
    bot.botInfo = me;
    const menu = publishCommands(bot.api, stop).catch((error) => {
      if (!stop.aborted) log.warn("The command menu could not be set", { error });
    });

    const journal = createJournal(store, config.telegram.token, logger);
    const dispatcher = createDispatcher({
      handle: (update) => measurements.measure(update, () => bot.handleUpdate(update)),
      journal,
      logger,
    });
    measurements.watch(dispatcher, () => store.problem);
    const drained = drainAfter(stop, dispatcher, giveUp, log);
    const onState = (problem: string | undefined) => receiving = problem;

    const receive = async () => {
      if (config.receive.mode === "polling") {
        log.info("Receiving by long polling", { bot_id: me.id });
        onState(undefined);
        await pollUpdates({ api: bot.api, dispatcher, journal, logger, onState }, stop);
        return;
      }
      const { baseUrl, secret, isPreview } = config.receive;
      const address = await webhookAddress(baseUrl, config.telegram.token, secret);
      routes[address.path] = createWebhookHandler({ address, dispatcher, journal, logger, stop });
      for (const update of await journal.resume()) dispatcher.dispatch(update);
      await announceWebhook(bot, address, isPreview, log, stop);
      onState(undefined);
      await aborted(stop);
    };
    const all = Promise.all([receive(), drained, menu]);
    await Promise.race([all, watchProgress(dispatcher, measurements, stop).then(() => all)]);
  } finally {
    clearInterval(flushing);
    await usage.flush();
    await Promise.all(servers.map((server) => server.close()));
    store.close();
    log.info("Stopped");
  }
}

interface Shared {
  readonly store: Store;
  readonly measurements: Measurements;
  readonly models: Models;
  readonly whisperModels: Models;
  readonly logger: Logger;
  readonly giveUp: AbortSignal;
}

function composeBot(config: Config, shared: Shared): TranslationBot {
  const { store, measurements, logger, giveUp } = shared;
  const client = createGroqClient(config.groq);
  const observer = measurements.groq;
  const model = createChatModel({ client, models: shared.models, logger, observer });
  const transcriber = createWhisperTranscriber({
    client,
    models: shared.whisperModels,
    logger,
    observer,
  });
  return createBot(config.telegram, {
    translator: createCachedTranslator(createTextTranslator(model), createHmac()),
    recognizer: createSpeechRecognizer(transcriber),
    store,
    limits: limitsOf(config),
    logger,
    outcomes: measurements.outcomes,
    giveUp,
  });
}

/** What the dashboard shows as it is at this moment. */
function describeNow(
  probes: Readonly<Record<string, Probe>>,
  { remainders, startedMs, inFlight }: Measurements,
  lists: readonly Models[],
): Now {
  return {
    version: manifest.version,
    upSeconds: (performance.now() - startedMs) / 1_000,
    memoryMb: Deno.memoryUsage().rss / 1_048_576,
    problems: problemsOf(probes),
    inFlight: inFlight(),
    models: lists.flatMap((list) =>
      list.states().map((state) => {
        const left = remainders.get(state.model);
        return { ...state, ...(left && { left }) };
      })
    ),
  };
}

/** A Bot API server of one's own hands out files of any size; then Groq's limit alone counts. */
function limitsOf({ telegram, groq, voiceSecondsPerDay }: Config): BotLimits {
  const isPublic = new URL(telegram.apiRoot).hostname === "api.telegram.org";
  const maxAudioBytes = isPublic
    ? Math.min(telegram.maxFileBytes, groq.maxAudioBytes)
    : groq.maxAudioBytes;
  return { maxAudioBytes, voiceSecondsPerDay };
}

/** The webhook is never removed: a host that sleeps is woken by it. */
async function announceWebhook(
  bot: TranslationBot,
  address: WebhookAddress,
  isPreview: boolean,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  if (isPreview) {
    log.info("This is a preview: the webhook stays where it is");
    return;
  }
  const state = await askPatiently(() => registerWebhook(bot.api, address, stop), log, stop);
  if (state) log.info("Receiving by webhook", { webhook: state, bot_id: bot.botInfo.id });
}
