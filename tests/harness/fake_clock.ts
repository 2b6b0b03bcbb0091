/**
 * `setTimeout` and `AbortSignal.timeout` under the test's control, until disposed. Other clocks go
 * on.
 */
export interface FakeClock extends Disposable {
  /** Resolves as soon as something waits for exactly this long, in ms. */
  waiting(ms: number): Promise<void>;
  /** Lets this much time pass, in ms: what waits for it is called, in the order of time. */
  advance(ms: number): void;
}

interface Timer {
  readonly id: number;
  readonly ms: number;
  readonly atMs: number;
  readonly act: () => void;
}

export function installFakeClock(): FakeClock {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const realLimit = AbortSignal.timeout;
  const timers = new Map<number, Timer>();
  const watchers = new Set<() => void>();
  let nowMs = 0;
  let lastId = 1_000_000_000;

  const set = (act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    const id = ++lastId;
    timers.set(id, { id, ms, atMs: nowMs + ms, act: () => act(...given) });
    for (const look of [...watchers]) look();
    return id;
  };
  globalThis.setTimeout = set as unknown as typeof realSet;
  AbortSignal.timeout = (ms) => {
    const over = new AbortController();
    set(() => over.abort(new DOMException("Signal timed out.", "TimeoutError")), ms);
    return over.signal;
  };
  globalThis.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) realClear(id);
  };

  return {
    waiting(ms) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => [...timers.values()].some((timer) => timer.ms === ms) && resolve();
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
        timer.act();
      }
      nowMs = untilMs;
    },
    [Symbol.dispose]() {
      globalThis.setTimeout = realSet;
      globalThis.clearTimeout = realClear;
      AbortSignal.timeout = realLimit;
    },
  };
}
