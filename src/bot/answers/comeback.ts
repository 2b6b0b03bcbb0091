import type { Logger } from "../../log/log.ts";

/** Enough for everybody who writes within a few minutes (guess). */
const MAX_WAITING = 1_000;

/** Those who were told that the service cannot be reached, and hear of it when it can. */
export interface Comeback {
  /**
   * Lets somebody be told once; in the place of an earlier wish of the same one.
   * @param who the same for the same one
   */
  wait(who: string, tell: () => Promise<void>): void;
  /** Lets nobody tell them: they know it already. */
  leave(who: string): void;
  /** Tells all, one after the other. Whoever cannot be told is no reason to stop. */
  tellAll(): Promise<void>;
}

/** Makes a comeback that nobody waits for. */
export function createComeback(logger: Logger): Comeback {
  const log = logger.named("bot.answers.comeback", "tellAll");
  // In the order of waiting.
  const waiting = new Map<string, () => Promise<void>>();
  return {
    wait(who, tell) {
      waiting.delete(who);
      waiting.set(who, tell);
      if (waiting.size > MAX_WAITING) waiting.delete(waiting.keys().next().value!);
    },
    leave: (who) => void waiting.delete(who),
    async tellAll() {
      for (const [who, tell] of waiting) {
        waiting.delete(who);
        await tell().catch((error) => log.info("Somebody could not be told", { error }));
      }
    },
  };
}
