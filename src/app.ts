import { deadline } from "@std/async/deadline";
import { delay } from "@std/async/delay";
import type { Bot } from "grammy/web";
import { createBot } from "./bot/bot.ts";
import { publishCommands } from "./bot/commands.ts";
import type { BotContext, BotLimits } from "./bot/context.ts";
import type { Config } from "./config.ts";
import { createChatModel } from "./groq/chat_model.ts";
import { createGroqClient } from "./groq/client.ts";
import { createModels } from "./groq/models.ts";
import { createWhisperTranscriber } from "./groq/whisper_transcriber.ts";
import { createListener } from "./speech/listener.ts";
import type { Logger } from "./log.ts";
import { openStore } from "./store/open_store.ts";
import { createCachedTranslator } from "./translation/cached_translator.ts";
import { createTextTranslator } from "./translation/text_translator.ts";
import { createDispatcher, type Dispatcher } from "./updates/dispatcher.ts";
import { createJournal } from "./updates/journal.ts";
import { isTokenRefused, pollUpdates, TokenRefused } from "./updates/polling.ts";

/** Render and Fly give 30 s between SIGTERM and SIGKILL; the rest is for closing the store. */
const DRAIN_MS = 25_000;
/** What was told to give up needs a moment to close its connections. */
const GIVE_UP_MS = 2_000;
const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 30_000;

/**
 * Runs the bot until `stop` aborts, then finishes what is in flight.
 * @throws TokenRefused when Telegram does not know the token
 */
export async function runBot(config: Config, logger: Logger, stop: AbortSignal): Promise<void> {
  const log = logger.named("app", "runBot");
  const giveUp = new AbortController();
  const store = openStore(config.dataDir, logger);
  try {
    const models = createModels(config.groq.models, logger);
    const client = createGroqClient(config.groq);
    const model = createChatModel({ client, models, logger });
    const whisperModels = createModels(config.groq.whisperModels, logger);
    const bot = createBot(config.telegram, {
      translator: createCachedTranslator(createTextTranslator(model)),
      listener: createListener(createWhisperTranscriber({ client, models: whisperModels, logger })),
      store,
      limits: limitsOf(config),
      logger,
      giveUp: giveUp.signal,
    });
    if (!await connect(bot, log, stop)) return;
    log.info("Receiving by long polling", { bot_id: bot.botInfo.id });
    const menu = publishCommands(bot.api, stop).catch((error) => {
      if (!stop.aborted) log.warn("The command menu could not be set", { error });
    });

    const journal = await createJournal(store, config.telegram.token, logger);
    const dispatcher = createDispatcher({
      handle: (update) => bot.handleUpdate(update),
      journal,
      logger,
    });
    const drained = drainAfter(stop, dispatcher, giveUp, log);
    await pollUpdates({ api: bot.api, dispatcher, journal, logger }, stop);
    await Promise.all([drained, menu]);
  } finally {
    store.close();
    log.info("Stopped");
  }
}

/** A Bot API server of one's own hands out files of any size; then Groq's limit alone counts. */
function limitsOf({ telegram, groq, voiceSecondsPerDay }: Config): BotLimits {
  const isPublic = new URL(telegram.apiRoot).hostname === "api.telegram.org";
  const maxAudioBytes = isPublic
    ? Math.min(telegram.maxFileBytes, groq.maxAudioBytes)
    : groq.maxAudioBytes;
  return { maxAudioBytes, voiceSecondsPerDay };
}

/** Asks Telegram who the bot is, as long as it takes; `false` when told to stop before. */
async function connect(bot: Bot<BotContext>, log: Logger, stop: AbortSignal): Promise<boolean> {
  for (let pauseMs = FIRST_PAUSE_MS; !stop.aborted; pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)) {
    try {
      bot.botInfo = await bot.api.getMe(stop as Parameters<typeof bot.api.getMe>[0]);
      return true;
    } catch (error) {
      if (stop.aborted) break;
      if (isTokenRefused(error)) throw new TokenRefused("Telegram does not know this token");
      log.warn("Telegram cannot be reached", { pause_ms: pauseMs, error });
      await delay(pauseMs, { signal: stop }).catch(() => {});
    }
  }
  return false;
}

/** After `stop`: finish what is in flight; what is not done in time is given up and comes again. */
async function drainAfter(
  stop: AbortSignal,
  dispatcher: Dispatcher,
  giveUp: AbortController,
  log: Logger,
): Promise<void> {
  if (!stop.aborted) {
    await new Promise<void>((resolve) =>
      stop.addEventListener("abort", () => resolve(), { once: true })
    );
  }
  log.info("Finishing what is in flight", { updates: dispatcher.size, limit_ms: DRAIN_MS });
  const closed = dispatcher.close();
  try {
    await deadline(closed, DRAIN_MS);
    log.info("Everything in flight is done");
  } catch {
    log.warn("Giving up what is left; it comes again at the next start", {
      updates: dispatcher.size,
    });
    giveUp.abort(new DOMException("The program is stopping", "AbortError"));
    await deadline(closed, GIVE_UP_MS).catch(() => {});
  }
}
