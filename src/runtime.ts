import { delay } from "@std/async/delay";
import type { AnswerLimits } from "./bot/answers/dependencies.ts";
import { createComeback } from "./bot/answers/comeback.ts";
import { ALLOWED_UPDATES, COMMANDS, createBot } from "./bot/bot.ts";
import { tellGivenUp } from "./bot/error_boundary.ts";
import { createFloodNotice } from "./bot/incoming/flood_notice.ts";
import { laneOf } from "./bot/incoming/lanes.ts";
import { publishProfile } from "./bot/words/profile.ts";
import type { Config } from "./config/config.ts";
import type { Engine } from "./engine.ts";
import { createHandler } from "./bot/incoming/handler.ts";
import type { Logger } from "./log/log.ts";
import type { Route } from "./operator/http.ts";
import { botIdOf } from "./updates/bot_id.ts";
import { askPatiently } from "./updates/connect.ts";
import { aborted, drainAfter } from "./updates/drain.ts";
import { grammySignal } from "./updates/grammy_signal.ts";
import { createInbox, type InboxDependencies } from "./updates/inbox.ts";
import type { Limits } from "./updates/limits.ts";
import { pollUpdates } from "./updates/polling.ts";
import { watchProgress } from "./updates/watchdog.ts";
import { comeAgain, createWebhookHandler } from "./updates/webhook.ts";
import {
  registerWebhook,
  type WebhookAddress,
  webhookAddress,
  type WebhookState,
} from "./updates/webhook_address.ts";
import { workOff } from "./updates/work_off.ts";

/** One bot: its identity, how its updates arrive, what waits, how it stops. */
export interface Runtime {
  /** The reason why nothing is received; `undefined` while it is. */
  readonly problem: string | undefined;
  /** The bot's name on Telegram; `undefined` until Telegram has told it. */
  readonly username: string | undefined;
  /** What Telegram says of its deliveries; `undefined` where updates are polled, and at first. */
  readonly webhook: WebhookState | undefined;
  /**
   * Receives and answers until `stop` aborts, then finishes what is in flight.
   * @param routes where deliveries are to be served; they are added when the bot is ready for them
   * @throws TokenRefused when Telegram does not know the token, Wedged
   */
  run(routes: Record<string, Route>, stop: AbortSignal): Promise<void>;
}

/** Everything that the runtime of a bot works with. */
export interface RuntimeDependencies {
  readonly config: Config;
  readonly engine: Engine;
  readonly limits: Limits;
  readonly logger: Logger;
}

/**
 * Makes the runtime of the bot whose token the configuration has; nothing is received before `run`.
 */
export function createRuntime({ config, engine, limits, logger }: RuntimeDependencies): Runtime {
  const log = logger.named("runtime", "run");
  const { store, measurements, translator, recognizer } = engine;
  const { token } = config.telegram;
  const id = botIdOf(token);
  const giveUp = new AbortController();
  let problem: string | undefined = "starting";
  let username: string | undefined;
  let webhook: WebhookState | undefined;
  const onState = (now: string | undefined) => problem = now;

  const onGivenUp: InboxDependencies["onGivenUp"] = (update) =>
    void tellGivenUp(api, update).catch((error) => {
      const { update_id } = update;
      log.warn("Nobody could be told of an update that was given up", { update_id, error });
    });
  const inbox = createInbox({
    store: store.inbox,
    bot: id,
    token,
    laneOf,
    logger,
    onGivenUp,
    onFlood: (update) => tellFlood(update),
  });
  measurements.watch(inbox);
  const comeback = createComeback(logger);
  engine.whenBack(() => void comeback.tellAll());
  const bot = createBot(config.telegram, {
    bot: id,
    translator,
    recognizer,
    settings: store.settings,
    replies: store.replies,
    quota: store.quota,
    move: store.move,
    limits: limitsOf(config),
    logger,
    outcomes: measurements.outcomes,
    comeback,
    deliveries: {
      waits(method, pauseMs) {
        measurements.deliveries.waits(method, pauseMs);
        void handler.keep();
      },
    },
    handlingOf: (update) => handler.handlingOf(update),
    giveUp: giveUp.signal,
  });
  const { api } = bot;
  const tellFlood = createFloodNotice(api, logger, giveUp.signal);
  const handler = createHandler({
    handleUpdate: (update) => bot.handleUpdate(update),
    measure: measurements.measure,
    logger,
  });

  const receive = async (
    routes: Record<string, Route>,
    address: WebhookAddress | undefined,
    stop: AbortSignal,
  ) => {
    if (!address) {
      log.info("Receiving by long polling", { bot_id: bot.botInfo.id });
      onState(undefined);
      const { waiting } = limits;
      const allowedUpdates = ALLOWED_UPDATES;
      await pollUpdates({ api, inbox, allowedUpdates, waiting, logger, onState }, stop);
      return;
    }
    routes[address.path] = createWebhookHandler({ address, inbox, limits, logger, stop });
    if (config.receive.mode === "webhook" && config.receive.isPreview) {
      log.info("This is a preview: the webhook stays where it is");
    } else {
      // It is never removed: a host that sleeps is woken by it.
      const register = () => registerWebhook(api, address, ALLOWED_UPDATES, stop);
      webhook = await askPatiently(register, log, stop, onState);
      if (webhook) {
        const { change } = webhook;
        log.info("Receiving by webhook", { webhook: change, bot_id: bot.botInfo.id });
      }
      onState(undefined);
      await keepWebhook(register, stop);
      return;
    }
    onState(undefined);
    await aborted(stop);
  };
  const keepWebhook = async (register: () => Promise<WebhookState>, stop: AbortSignal) => {
    while (!stop.aborted) {
      await delay(limits.webhookEveryMs, { signal: stop }).catch(() => {});
      if (stop.aborted) return;
      webhook = await askPatiently(register, log, stop, onState);
      const isTaken = webhook?.change === "set";
      if (isTaken) {
        log.warn("Somebody else took the updates: the webhook is set again");
        measurements.takenOver();
      }
      // Whether it stays here shows at the next look.
      onState(isTaken ? "Somebody else took the updates, the webhook is set again" : undefined);
    }
  };
  const resumeNowAndThen = async (stop: AbortSignal) => {
    while (!stop.aborted) {
      await delay(limits.claimEveryMs, { signal: stop }).catch(() => {});
      if (!stop.aborted) await inbox.resume();
    }
  };

  return {
    get problem() {
      return problem;
    },
    get username() {
      return username;
    },
    get webhook() {
      return webhook;
    },
    async run(routes, stop) {
      const address = config.receive.mode === "webhook"
        ? await webhookAddress(config.receive.baseUrl, token, config.receive.secret)
        : undefined;
      if (address) routes[address.path] = comeAgain;
      const me = await askPatiently(() => api.getMe(grammySignal(stop)), log, stop);
      if (!me) return;
      bot.botInfo = me;
      username = me.username;
      const profile = publishProfile(api, COMMANDS, stop).catch((error) => {
        if (!stop.aborted) log.warn("The menu and description could not be set", { error });
      });
      // Before anything new, which may be of the same chat.
      await inbox.resume();
      const working = workOff({
        inbox,
        handle: handler.handle,
        parallel: limits.parallel,
        logger,
      }, stop);
      const watching = watchProgress(inbox, measurements, limits, stop);
      const all = Promise.all([
        receive(routes, address, stop),
        resumeNowAndThen(stop),
        drainAfter(stop, inbox, giveUp, limits, log),
        profile,
      ]);
      // Work is not waited for: the drain does, as long as it may.
      try {
        await Promise.race([all, ...[working, watching].map((ended) => ended.then(() => all))]);
      } finally {
        // What goes on beside the work ends with it.
        giveUp.abort(new DOMException("The program has stopped", "AbortError"));
      }
    },
  };
}

/**
 * Makes the limits: a Bot API server of one's own hands out files of any size, then Groq's alone
 * counts.
 */
function limitsOf({ telegram, groq, voiceSecondsPerDay }: Config): AnswerLimits {
  const isPublic = new URL(telegram.apiRoot).hostname === "api.telegram.org";
  const maxAudioBytes = isPublic
    ? Math.min(telegram.maxFileBytes, groq.maxAudioBytes)
    : groq.maxAudioBytes;
  return { maxAudioBytes, voiceSecondsPerDay };
}
