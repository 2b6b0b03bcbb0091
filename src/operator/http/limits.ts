/** Times and amounts that bound what strangers may hold of an HTTP server; tests set their own. */
export interface HttpLimits {
  /** For the header of a request, from its first byte or from the connection, in ms. */
  readonly headerMs: number;
  /** For the whole request, its header included, in ms. */
  readonly requestMs: number;
  /** For a connection on which nothing moves, as between two requests, in ms. */
  readonly idleMs: number;
  /** Between two looks for requests that are late, in ms. */
  readonly lateEveryMs: number;
  /** Connections at the same time, each one descriptor. */
  readonly connections: number;
  /** Connections that the system holds until they are taken; it asks the others to try again. */
  readonly backlog: number;
  /** Between two looks whether the port answers, in ms. */
  readonly lookEveryMs: number;
  /** For the port to take a connection, in ms. */
  readonly heardMs: number;
  /** Without an open port, after which only a new start helps, in ms. */
  readonly deafMs: number;
  /** For sending what was answered before a close, in ms. */
  readonly closeMs: number;
}

/** The limits of the program as it runs. */
export const HTTP_LIMITS: HttpLimits = {
  // Telegram and proxies send a request in one piece; 30 s are for the worst phone before a
  // dashboard (a guess). With one look every 5 s all is over after 65 s.
  headerMs: 30_000,
  requestMs: 60_000,
  lateEveryMs: 5_000,
  // Longer than proxies keep an unused connection (nginx and AWS: 60 s, Traefik: 90 s), so that none
  // sends a request into one that is just being closed; longer than any answer takes (50 s).
  idleMs: 120_000,
  // More than the 100 deliveries that Telegram may send side by side, and half of 256, the smallest
  // descriptor limit in use (macOS): the other half is for Telegram, Groq and the store.
  connections: 128,
  // After a stall all of them are taken at once, before those that make room are closed. The runtime
  // closes whatever it has no descriptor for, so both together stay well below 256.
  backlog: 64,
  // Together with the wait an outage of the port ends within 10 s.
  lookEveryMs: 5_000,
  heardMs: 5_000,
  deafMs: 60_000,
  // What remains between a drain that gave up (27 s) and the 30 s that platforms give.
  closeMs: 1_000,
};
