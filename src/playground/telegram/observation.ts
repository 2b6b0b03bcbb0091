import type { Update } from "grammy/types";

/** Something that goes over the wire, for whoever judges it. */
export type Observation =
  | {
    readonly kind: "request";
    readonly method: string;
    readonly encoding: RequestEncoding;
    /** As they arrived: in a form or an address all are strings or files. */
    readonly fields: Readonly<Record<string, unknown>>;
  }
  | { readonly kind: "result"; readonly method: string; readonly result: unknown }
  /** An update that waits for the bot from now on. */
  | { readonly kind: "update"; readonly update: Update };

/** Form in which a request brings its fields. */
export type RequestEncoding = "json" | "form" | "query";

/** The wire, for everybody who wants to know what goes over it. */
export interface Observations {
  tell(observation: Observation): void;
  /** @returns how to stop listening */
  observe(listener: (observation: Observation) => void): () => void;
}

/** Makes a wire to which nobody listens yet. */
export function createObservations(): Observations {
  const listeners = new Set<(observation: Observation) => void>();
  return {
    tell(observation) {
      for (const listener of [...listeners]) listener(observation);
    },
    observe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
