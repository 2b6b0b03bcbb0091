/** Room for what is large: who finds none waits for those before. */
export interface Room {
  /**
   * Takes so much of it, at most all, in the order of the calls.
   * @returns gives it back when it is disposed of
   * @throws the reason of the signal
   */
  take(size: number, signal: AbortSignal): Promise<Disposable>;
}

/** Makes room of a size, in whatever unit. */
export function createRoom(size: number): Room {
  let free = size;
  /** Those that wait, the first one first. */
  const waiting = new Map<() => void, number>();

  const admit = () => {
    for (const [enter, wanted] of waiting) {
      if (wanted > free) return;
      waiting.delete(enter);
      free -= wanted;
      enter();
    }
  };

  return {
    async take(asked, signal) {
      signal.throwIfAborted();
      const wanted = Math.min(asked, size);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const leave = () => {
        // Who was let in the same moment gives it back by itself.
        if (!waiting.delete(resolve)) return;
        reject(signal.reason);
        admit();
      };
      waiting.set(resolve, wanted);
      signal.addEventListener("abort", leave);
      admit();
      await promise.finally(() => signal.removeEventListener("abort", leave));
      return {
        [Symbol.dispose]() {
          free += wanted;
          admit();
        },
      };
    },
  };
}
