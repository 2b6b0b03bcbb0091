/**
 * Timers and `performance.now` under the test's control, until disposed. The time of day goes
 * on.
 */
export interface FakeClock extends Disposable {
  /**
   * Resolves as soon as something waits for exactly this long, in ms; what is repeated waits
   * for nothing.
   */
  waiting(ms: number): Promise<void>;
  /** Lets this much time pass, in ms: what waits for it is called, in the order of time. */
  advance(ms: number): void;
}

/** The settings of a fake clock. */
export interface FakeClockOptions {
  /** Includes `AbortSignal.timeout`, which ends what takes too long; real by default. */
  readonly limits?: boolean;
}

interface Timer {
  readonly id: number;
  readonly ms: number;
  readonly atMs: number;
  readonly repeats: boolean;
  readonly act: () => void;
}

/** Puts a clock in place of the real one that moves only when told. */
export function installFakeClock({ limits = false }: FakeClockOptions = {}): FakeClock {
  const { setTimeout: realSet, clearTimeout: realClear, setInterval: realEvery } = globalThis;
  const { clearInterval: realClearEvery } = globalThis;
  const realLimit = AbortSignal.timeout;
  // Whole, so that sums of whole times are exact.
  const startedMs = Math.round(performance.now());
  const timers = new Map<number, Timer>();
  const watchers = new Set<() => void>();
  let nowMs = 0;
  let lastId = 1_000_000_000;

  const add = (timer: Timer) => {
    timers.set(timer.id, timer);
    for (const look of [...watchers]) look();
    return timer.id;
  };
  const starter =
    (repeats: boolean) => (act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      add({ id: ++lastId, ms, atMs: nowMs + ms, repeats, act: () => act(...given) });
  globalThis.setTimeout = starter(false) as unknown as typeof realSet;
  globalThis.setInterval = starter(true) as unknown as typeof realEvery;
  globalThis.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) realClear(id);
  };
  globalThis.clearInterval = (id) => {
    if (!timers.delete(Number(id))) realClearEvery(id);
  };
  performance.now = () => startedMs + nowMs;
  if (limits) {
    AbortSignal.timeout = (ms) => {
      const over = new AbortController();
      setTimeout(() => over.abort(new DOMException("Signal timed out.", "TimeoutError")), ms);
      return over.signal;
    };
  }

  return {
    waiting(ms) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () =>
        [...timers.values()].some((timer) => timer.ms === ms && !timer.repeats) && resolve();
      watchers.add(look);
      look();
      return promise.finally(() => watchers.delete(look));
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      const next = () =>
        [...timers.values()].filter(({ atMs }) => atMs <= untilMs).sort((a, b) =>
          a.atMs - b.atMs
        )[0];
      for (let timer = next(); timer; timer = next()) {
        nowMs = timer.atMs;
        timers.delete(timer.id);
        if (timer.repeats) add({ ...timer, atMs: nowMs + timer.ms });
        timer.act();
      }
      nowMs = untilMs;
    },
    [Symbol.dispose]() {
      globalThis.setTimeout = realSet;
      globalThis.clearTimeout = realClear;
      globalThis.setInterval = realEvery;
      globalThis.clearInterval = realClearEvery;
      // The real one is inherited.
      Reflect.deleteProperty(performance, "now");
      AbortSignal.timeout = realLimit;
    },
  };
}

/** The time of day under the test's control, until disposed; timers go on. */
export interface WallClock extends Disposable {
  /** Lets `Date` be so much later than it is, in ms, beside what was given before. */
  advance(ms: number): void;
}

/** Puts another time of day in place of the real one. */
export function installWallClock(): WallClock {
  const RealDate = Date;
  let laterMs = 0;
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      super(...(given.length > 0 ? given : [RealDate.now() + laterMs] as unknown as []));
    }
    static override now(): number {
      return RealDate.now() + laterMs;
    }
  } as unknown as DateConstructor;
  return {
    advance: (ms) => void (laterMs += ms),
    [Symbol.dispose]() {
      globalThis.Date = RealDate;
    },
  };
}
