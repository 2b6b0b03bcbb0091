import type { LogFields, Logger } from "./log.ts";

/** An operator who has read it knows it (guess), in ms. */
const SILENT_MS = 3_600_000;

/** Errors of which one in an hour is enough, however many people meet them. */
export interface Alarms {
  /**
   * Logs an error, but for one of a kind that was logged within the hour; the next one after that
   * says how many there were.
   * @param kind one of few
   */
  raise(log: Logger, kind: string, message: string, fields?: LogFields): void;
}

/**
 * Makes alarms of which none was raised.
 * @param now a clock, in ms
 */
export function createAlarms(now = () => performance.now()): Alarms {
  const raised = new Map<string, { readonly atMs: number; unsaid: number }>();
  return {
    raise(log, kind, message, fields) {
      const last = raised.get(kind);
      if (last && now() - last.atMs < SILENT_MS) {
        last.unsaid++;
        return;
      }
      raised.set(kind, { atMs: now(), unsaid: 0 });
      log.error(message, { ...fields, ...(last && { times: last.unsaid + 1 }) });
    },
  };
}
