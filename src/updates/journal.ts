import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import { createSealer } from "../secrets/sealing.ts";
import type { Store } from "../store/store.ts";

/**
 * Keeps updates that were taken from Telegram until they are done, so that they can be confirmed before.
 *
 * Confirming only what is done would need no journal, but Telegram hands out no more than the 100 oldest
 * unconfirmed updates: one chat with a hundred waiting messages would stop all others.
 */
export interface Journal {
  /** `true` when all of them are kept; `false` when Telegram has to keep them. */
  record(updates: readonly Update[]): Promise<boolean>;
  finish(updateId: number): void;
  isFinished(updateId: number): boolean;
  /** What an earlier run did not finish, oldest first. */
  resume(): Promise<Update[]>;
}

/** An update that was under way at three ends of the program is likely to be what ends it. */
const MAX_ATTEMPTS = 3;

/**
 * People's words do not lie readable on the disk: an update is sealed with AES-256-GCM under a key derived
 * from the bot token, and erased when it is done.
 */
export function createJournal(
  store: Store,
  token: string,
  logger: Logger,
): Journal {
  const log = logger.named("updates.journal", "createJournal");
  const sealer = createSealer(token, "journal v1");
  let healthy = true;

  const kept = <T>(work: () => T, otherwise: T): T => {
    try {
      const result = work();
      healthy = true;
      return result;
    } catch (error) {
      if (healthy) log.error("The journal cannot be kept; updates wait at Telegram", { error });
      healthy = false;
      return otherwise;
    }
  };

  return {
    async record(updates) {
      if (updates.length === 0) return true;
      const entries = await Promise.all(updates.map(async (update) => ({
        updateId: update.update_id,
        sealed: await sealer.seal(JSON.stringify(update)),
      })));
      return kept(() => {
        store.record(entries);
        return true;
      }, false);
    },
    finish: (updateId) => kept(() => store.finish(updateId), undefined),
    isFinished: (updateId) => kept(() => store.isFinished(updateId), false),
    async resume() {
      const updates: Update[] = [];
      for (const { updateId, sealed, attempts } of kept(() => store.resume(), [])) {
        const opened = await sealer.open(sealed);
        const update = opened === undefined ? undefined : JSON.parse(opened) as Update;
        if (update && attempts <= MAX_ATTEMPTS) {
          updates.push(update);
          continue;
        }
        const why = update ? "it was under way at several ends" : "it was kept for another token";
        log.error("An update is given up", { update_id: updateId, why });
        kept(() => store.finish(updateId), undefined);
      }
      return updates;
    },
  };
}
