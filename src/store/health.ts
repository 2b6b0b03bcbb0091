import type { Logger } from "../log/log.ts";

/** Remembers that uses of the store's file fail, until it is seen to work again. */
export interface Health {
  /** Tells what cannot be used at the moment; `undefined` while all can. */
  readonly problem: string | undefined;
  /**
   * @param use such as "settings.change"
   * @param isTold true where the log has it already
   */
  failed(use: string, error: unknown, isTold?: boolean): void;
  /** Tries nothing any more. */
  close(): void;
}

/** Everything that health works with. */
export interface HealthDependencies {
  readonly log: Logger;
  /** Uses the file as others do; rejects where they would fail. */
  readonly probe: () => Promise<void>;
}

/** Twice this is what an operator waits at most to see that room was made (a guess). */
const PROBE_EVERY_MS = 15_000;
/** Kinds of failure that are told of one trouble; SQLite has few (a guess). */
const MAX_KINDS = 5;

/**
 * Makes the health of one file, which is well. A failure is an alarm until a probe goes well after a
 * time in which nothing failed: not until the next use that goes well, since on a full disk what is
 * small still fits now and then. Each kind of failure is told once.
 */
export function createHealth({ log, probe }: HealthDependencies): Health {
  const uses = new Set<string>();
  const kinds = new Set<string>();
  let failures = 0;
  let failedLately = false;
  let isProbing = false;
  let isClosed = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const tell = (error: unknown, use: string, isTold = false) => {
    const kind = kindOf(error);
    if (kinds.has(kind) || kinds.size === MAX_KINDS) return;
    kinds.add(kind);
    if (isTold) return;
    log.error(
      "The file cannot be used: choices are kept in memory only, updates wait at Telegram",
      { use, error },
    );
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const recover = () => {
    log.info("The file works again", { uses: [...uses].join(", "), failures });
    uses.clear();
    kinds.clear();
    failures = 0;
    stop();
  };
  const look = async () => {
    if (isProbing) return;
    isProbing = true;
    const wasQuiet = !failedLately;
    failedLately = false;
    try {
      await probe();
      if (wasQuiet && !failedLately && !isClosed) recover();
    } catch (error) {
      tell(error, "probe");
    } finally {
      isProbing = false;
    }
  };

  return {
    get problem() {
      return uses.size > 0 ? `the file cannot be used: ${[...uses].join(", ")}` : undefined;
    },
    failed(use, error, isTold) {
      uses.add(use);
      failures++;
      failedLately = true;
      tell(error, use, isTold);
      if (!isClosed) timer ??= setInterval(look, PROBE_EVERY_MS);
    },
    close() {
      isClosed = true;
      stop();
    },
  };
}

/** Does something with the file; where that fails, it ends in `otherwise`. */
export async function attempt<T>(
  health: Health,
  use: string,
  work: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    health.failed(use, error);
    return otherwise;
  }
}

/** Returns the innermost reason, which is SQLite's own. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return error.cause === undefined ? error.message : kindOf(error.cause);
}
