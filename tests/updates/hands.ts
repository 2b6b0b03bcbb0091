import type { InboxStore, Store } from "../../src/store/store.ts";
import { createInbox, type Inbox } from "../../src/updates/inbox.ts";
import { workOff } from "../../src/updates/work_off.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { gated, laneOf } from "./gated.ts";

export const BOT = 8_100;
export const NEVER = new AbortController().signal;

/** An inbox of one bot. */
export function openInbox(store: InboxStore, token = "8100:token", lines: string[] = []): Inbox {
  return createInbox({ store, bot: BOT, token, laneOf, logger: silentLogger(lines) });
}

/** An inbox with hands at work on it. */
export function withHands(store: Store, { parallel = 8, lines = [] as string[] } = {}) {
  const inbox = openInbox(store.inbox, undefined, lines);
  const work = gated();
  const { handle } = work;
  const ended = workOff({ inbox, handle, parallel, logger: silentLogger(lines) }, NEVER);
  return { inbox, ended, ...work };
}
