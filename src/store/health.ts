import type { Logger } from "../log/log.ts";

/** Remembers which uses of the store's file fail, and says each change once. */
export interface Health {
  /** Tells what cannot be used at the moment; `undefined` while all can. */
  readonly problem: string | undefined;
  /** @param use such as "settings.change" */
  failed(use: string, error: unknown): void;
  /**
   * Notes that something was written. Reading says nothing: a full disk is read without trouble.
   */
  wrote(use: string): void;
}

/**
 * A use that failed once and has not been tried since is no reason for alarm any more (a guess).
 */
const BELIEVED_MS = 5 * 60_000;

/**
 * Makes the health of one file, which is well.
 * @param now a clock, in ms
 */
export function createHealth(log: Logger, now = () => performance.now()): Health {
  const failedAtMs = new Map<string, number>();
  const failing = () =>
    [...failedAtMs].filter(([, atMs]) => now() - atMs < BELIEVED_MS).map(([use]) => use);
  return {
    get problem() {
      const uses = failing();
      return uses.length > 0 ? `the file cannot be used: ${uses.join(", ")}` : undefined;
    },
    failed(use, error) {
      const isNew = !failing().includes(use);
      failedAtMs.set(use, now());
      if (!isNew) return;
      log.error(
        "The file cannot be used: choices are kept in memory only, updates wait at Telegram",
        { use, error },
      );
    },
    wrote(use) {
      if (failedAtMs.delete(use)) log.info("The file works again", { use });
    },
  };
}
