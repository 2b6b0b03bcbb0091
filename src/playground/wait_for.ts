/**
 * Longer than anything on loopback takes, shorter than a person's patience with a failing test; in
 * ms.
 */
export const WAIT_MS = 10_000;

/**
 * Waits for an event.
 * @param subscribe is given the resolver and returns how to unsubscribe
 */
export function waitFor<T>(
  subscribe: (resolve: (value: T) => void) => () => void,
  what: string,
  timeoutMs = WAIT_MS,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(
    () => reject(new Error(`Waited ${timeoutMs} ms for ${what}`)),
    timeoutMs,
  );
  const leave = subscribe(resolve);
  return promise.finally(() => {
    clearTimeout(timer);
    leave();
  });
}
