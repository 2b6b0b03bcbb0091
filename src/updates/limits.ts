/** Times and amounts that bound receiving, working and stopping; tests set their own. */
export interface Limits {
  /** For finishing what is in flight after a stop, in ms. */
  readonly drainMs: number;
  /** For closing the connections of what was told to give up, in ms. */
  readonly giveUpMs: number;
  /** Without anything finished, after which only a new start helps, in ms. */
  readonly wedgedMs: number;
  /** Between two looks whether work goes on, in ms. */
  readonly watchEveryMs: number;
  /** Between two looks for what a dead process has left behind, in ms. */
  readonly claimEveryMs: number;
  /** Between two looks whether Telegram still delivers here, in ms. */
  readonly webhookEveryMs: number;
  /** For answering a delivery of Telegram, in ms. */
  readonly answerWithinMs: number;
  /** Updates that are taken by long polling and not done. */
  readonly waiting: number;
  /** Updates that were delivered and are not done. */
  readonly waitingDeliveries: number;
  /** Lanes that work at the same time. */
  readonly parallel: number;
}

/** The limits of the program as it runs. */
export const DEFAULT_LIMITS: Limits = {
  // Render and Fly give 30 s between SIGTERM and SIGKILL; what remains is for closing the store.
  drainMs: 25_000,
  giveUpMs: 2_000,
  // Six times what a translation may take; a guess, as are the times between two looks.
  wedgedMs: 180_000,
  watchEveryMs: 30_000,
  claimEveryMs: 1_500,
  // Whoever starts the bot elsewhere with the same token takes its updates away.
  webhookEveryMs: 60_000,
  // Telegram gives up a delivery after about 60 s and then repeats it.
  answerWithinMs: 50_000,
  // Past this, updates stay at Telegram: about 20 MB when every one is as long as Telegram allows.
  waiting: 5_000,
  // Past this, Telegram is asked to come again: what waits here would only wait longer (a guess).
  waitingDeliveries: 2_000,
  // A model call waits most of its time: what bounds the lanes is memory and connections, not the
  // cores.
  parallel: 256,
};
