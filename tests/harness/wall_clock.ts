/** The time of day under the test's control, until disposed; timers go on. */
export interface WallClock extends Disposable {
  /** Lets `Date` be so much later than it is, in ms, beside what was given before. */
  advance(ms: number): void;
}

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
