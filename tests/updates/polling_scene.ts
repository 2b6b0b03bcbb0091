import { Api } from "grammy/web";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite_store.ts";
import type { Store } from "../../src/store/store.ts";
import { createInbox, type Inbox } from "../../src/updates/inbox.ts";
import { pollUpdates } from "../../src/updates/polling.ts";
import { workOff } from "../../src/updates/work_off.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { type Gated, gated, laneOf } from "./gated.ts";

/** A poller, what it talks to and what it tells. */
export interface PollingScene extends Gated {
  readonly telegram: EmbeddedTelegram;
  readonly inbox: Inbox;
  readonly lines: readonly string[];
  /** States of receiving as they were told, latest last. */
  readonly states: readonly (string | undefined)[];
  /** Somebody's message arrives. */
  write(chatId?: number): void;
  /** Asks Telegram something else, so that what it answered before has arrived. */
  roundTrip(): Promise<void>;
}

/** Other parts and trouble than usual. */
export interface PollingOptions {
  readonly store?: Store;
  readonly waiting?: number;
  /** Orders trouble for the first calls. */
  readonly prepare?: (telegram: EmbeddedTelegram) => void;
}

/** A poller between an embedded Telegram and hands that the test holds. */
export async function withPolling(
  work: (scene: PollingScene) => Promise<void>,
  { store = openSqliteStore(":memory:", { bot: 1 }), waiting = 100, prepare }: PollingOptions = {},
): Promise<void> {
  await using telegram = startJudgedTelegram();
  prepare?.(telegram);
  const lines: string[] = [];
  const states: (string | undefined)[] = [];
  const logger = silentLogger(lines);
  const { token } = telegram;
  const inbox = createInbox({ store: store.inbox, bot: 1, token, laneOf, logger });
  const stop = new AbortController();
  const api = new Api(token, { apiRoot: telegram.url });
  const hands = gated();
  const polling = pollUpdates({
    api,
    inbox,
    allowedUpdates: ["message"],
    waiting,
    logger,
    onState: (problem) => states.push(problem),
  }, stop.signal);
  const working = workOff({ inbox, handle: hands.handle, parallel: 8, logger }, stop.signal);
  try {
    await work({
      ...hands,
      telegram,
      inbox,
      lines,
      states,
      write: (chatId = 10) => telegram.user({ id: chatId }).write("x"),
      async roundTrip() {
        for (let time = 0; time < 3; time++) await api.getMe();
      },
    });
  } finally {
    stop.abort();
    const closed = inbox.close();
    for (const id of hands.started) hands.end(id);
    await Promise.all([polling, working, closed]);
    await store.close();
  }
}
