/** The real ones, also while a test has a clock of its own. */
const { setTimeout, clearTimeout } = globalThis;

/**
 * Waits for work, but not for ever. Unlike `deadline` it goes on where a fake clock stands, and
 * leaves no timer.
 * @param what is waited for, for the error's message
 * @throws Error when the limit has passed; the work itself goes on
 */
export async function withinLimit<T>(
  limitMs: number,
  what: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`${what} did not end within ${limitMs} ms`)),
    limitMs,
  );
  try {
    return await Promise.race([Promise.resolve().then(work), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
