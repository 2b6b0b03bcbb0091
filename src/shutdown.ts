import type { Logger } from "./log/log.ts";

/**
 * Codes as a shell reports them for a program that a signal ended: 128 plus the signal's number.
 */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof EXIT_CODES;

/** The wish to end, as long as it is listened for. */
export interface Shutdown extends Disposable {
  /** Aborted at the first signal: stop receiving and finish what is in flight. */
  readonly signal: AbortSignal;
}

/**
 * Listens for SIGINT and SIGTERM. Register it before anything that waits: as the first process of a
 * container a program without a listener dies of the signal.
 * The first signal aborts `signal`; the second leaves at once with 130 or 143.
 * @param log is asked for when a signal comes, since the listener is older than the configuration
 */
export function listenForShutdown(log: () => Logger | undefined): Shutdown {
  const stop = new AbortController();
  const listeners: [StopSignal, () => void][] = [];
  for (const name of Object.keys(EXIT_CODES) as StopSignal[]) {
    const listener = () => {
      const logger = log()?.named("shutdown", "listenForShutdown");
      if (stop.signal.aborted) {
        logger?.warn("Second signal, leaving at once", { signal: name });
        Deno.exit(EXIT_CODES[name]);
      }
      logger?.info("Shutdown requested", { signal: name });
      stop.abort(new DOMException(`Received ${name}`, "AbortError"));
    };
    try {
      Deno.addSignalListener(name, listener);
      listeners.push([name, listener]);
    } catch {
      // A platform without this signal cannot send it either.
    }
  }
  return {
    signal: stop.signal,
    [Symbol.dispose]() {
      for (const [name, listener] of listeners) Deno.removeSignalListener(name, listener);
    },
  };
}
