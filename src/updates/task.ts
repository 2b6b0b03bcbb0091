import type { Update } from "grammy/types";

/** An update that was taken from Telegram and is not done. */
export class Task {
  readonly sinceMs = performance.now();
  /** True where it is on the disk. */
  isKept = false;
  /** Times that work on it has begun. */
  attempts = 0;
  /** True where the disk counts the next beginning already. */
  isCounted = false;
  /** Resolves when it is done, with `false` when it was given back. */
  readonly ended: Promise<boolean>;
  readonly settle: (isDone: boolean) => void;

  constructor(readonly update: Update, readonly lane: string) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.ended = promise;
    this.settle = resolve;
  }
}
