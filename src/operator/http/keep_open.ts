import { delay } from "@std/async/delay";
import type { Logger } from "../../log/log.ts";
import { createBackoff } from "../../time/backoff.ts";
import { answers } from "./answers.ts";
import type { HttpLimits } from "./limits.ts";
import type { Listener } from "./listener.ts";

/** Pauses between two tries to open a port: guesses, soon at first, then to spare the log's host. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 8_000;

/** The port is closed and cannot be opened again: only a new start helps. */
export class PortLost extends Error {
  override readonly name = "PortLost";
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Rejects with PortLost when the port is closed and cannot be opened again. */
  readonly lost: Promise<never>;
  /** Takes no new requests and resolves when those under way are answered. */
  close(): Promise<void>;
}

/**
 * Opens a port and looks now and then whether it still answers: a listener that had no descriptor
 * left for a connection never takes another one, and says nothing of it (Deno 2.9.6).
 * @param open opens a port, or a free one for 0
 * @throws what `open` throws the first time
 */
export async function keepOpen(
  open: (port: number) => Promise<Listener>,
  firstPort: number,
  limits: Pick<HttpLimits, "lookEveryMs" | "heardMs" | "deafMs">,
  log: Logger,
): Promise<HttpServer> {
  let listener = await open(firstPort);
  const { port } = listener;
  const closing = new AbortController();
  const lost = Promise.withResolvers<never>();
  // Who does not wait for it closes the server without having lost it.
  lost.promise.catch(() => {});

  const reopen = async () => {
    log.warn("The HTTP port does not answer; it is opened again", { port });
    const backoff = createBackoff(FIRST_PAUSE_MS, MAX_PAUSE_MS);
    const sinceMs = performance.now();
    await listener.close();
    while (!closing.signal.aborted) {
      try {
        listener = await open(port);
        return log.info("The HTTP port is open again", { port });
      } catch (error) {
        if (performance.now() - sinceMs > limits.deafMs) {
          throw new PortLost(`Port ${port} cannot be opened again`, { cause: error });
        }
      }
      await delay(backoff.next(), { signal: closing.signal }).catch(() => {});
    }
  };
  const watch = async () => {
    while (!closing.signal.aborted) {
      await delay(limits.lookEveryMs, { signal: closing.signal }).catch(() => {});
      if (closing.signal.aborted) return;
      if (await answers(port, limits.heardMs, closing.signal) === false) await reopen();
    }
  };
  const watching = watch().catch(lost.reject);

  return {
    port,
    lost: lost.promise,
    async close() {
      closing.abort();
      await watching;
      await listener.close();
    },
  };
}
