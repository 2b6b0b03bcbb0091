import type { Update } from "grammy/types";
import type { Logger } from "../log/log.ts";
import type { Lease } from "./hand_over.ts";
import type { Inbox } from "./inbox.ts";

/** A lease as whoever does the work sees it: how it ends is not their business. */
export type Leased = Omit<Lease, "update" | "done" | "giveBack">;

/** Everything that working off needs. */
export interface WorkOffDependencies {
  readonly inbox: Pick<Inbox, "next">;
  /** Does the work of one update; rejects only when it has to come again. */
  readonly handle: (update: Update, leased: Leased) => Promise<void>;
  /** The most updates that are worked on at the same time. */
  readonly parallel: number;
  readonly logger: Logger;
}

/**
 * Works on what the inbox leases, until it is closed or `signal` aborts and what was begun has
 * ended.
 */
export async function workOff(
  dependencies: WorkOffDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { inbox, handle, parallel } = dependencies;
  const log = dependencies.logger.named("updates.work", "workOff");

  const work = async () => {
    for (let lease = await inbox.next(signal); lease; lease = await inbox.next(signal)) {
      try {
        await handle(lease.update, lease);
      } catch (error) {
        const { update_id } = lease.update;
        log.warn("An update was given up and comes again", { update_id, error });
        await lease.giveBack();
        continue;
      }
      await lease.done();
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}
