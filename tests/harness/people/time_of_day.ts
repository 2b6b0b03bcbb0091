/** Sets the time of day, in ms since the epoch, until disposed; timers go on as they are. */
export function setTimeOfDay(ms: number): Disposable {
  const real = Date.now;
  const startedMs = real();
  Date.now = () => real() - startedMs + ms;
  return { [Symbol.dispose]: () => void (Date.now = real) };
}
