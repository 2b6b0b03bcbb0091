import { Stopped } from "./answers/failure.ts";

/** Work that a person can stop, by the message that it answers. */
export interface Stops {
  /** Begins work. @returns a signal that aborts with `Stopped`, and what is to be called at its end */
  begin(chat: number, message: number): { readonly signal: AbortSignal; end(): void };
  /** Stops the work on a message; without any, nothing happens. */
  stop(chat: number, message: number): void;
}

/** Makes stops of no work. */
export function createStops(): Stops {
  const underWay = new Map<string, Set<AbortController>>();
  const keyOf = (chat: number, message: number) => `${chat}:${message}`;
  return {
    begin(chat, message) {
      const key = keyOf(chat, message);
      const controller = new AbortController();
      const together = underWay.get(key) ?? new Set();
      underWay.set(key, together.add(controller));
      return {
        signal: controller.signal,
        end() {
          together.delete(controller);
          if (together.size === 0 && underWay.get(key) === together) underWay.delete(key);
        },
      };
    },
    stop(chat, message) {
      for (const controller of underWay.get(keyOf(chat, message)) ?? []) {
        controller.abort(new Stopped());
      }
    },
  };
}
