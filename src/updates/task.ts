import type { Update } from "grammy/types";

/** An update that was taken from Telegram and is not done. */
export class Task {
  readonly updateId: number;
  readonly sinceMs = performance.now();
  /** What Telegram sent; `undefined` while it is on the disk alone. */
  update: Update | undefined;
  /** What an earlier process made of it, where that is kept. */
  made: string | undefined;
  /** True where it is on the disk. */
  isKept = false;
  /** Times that work on it has begun. */
  attempts = 0;
  /** True where the disk counts the next beginning already. */
  isCounted = false;
  /** Resolves when it is done, with `false` when it was given back. */
  readonly ended: Promise<boolean>;
  readonly settle: (isDone: boolean) => void;

  /** @param behind how many of its lane came before it and were not done */
  constructor(update: Update, readonly lane: string, readonly behind: number) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.updateId = update.update_id;
    this.update = update;
    this.ended = promise;
    this.settle = resolve;
  }
}
