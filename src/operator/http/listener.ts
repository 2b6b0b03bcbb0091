import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { deadline } from "@std/async/deadline";
import { codeOf, createConnections } from "./connections.ts";
import type { HttpLimits } from "./limits.ts";

/** Somebody else has the port. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
}

/** An open port. */
export interface Listener {
  readonly port: number;
  /**
   * Closes the port and what waits; resolves when what was asked is answered, or after a limit.
   */
  close(): Promise<void>;
}

/**
 * Opens a port on every address of this machine. `Deno.serve` would do the same at half the price,
 * but waits for every request for ever.
 * @param port 0 takes a free one
 * @throws PortInUse
 */
export async function listen(
  port: number,
  onRequest: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
  limits: HttpLimits,
): Promise<Listener> {
  const bodyMs = limits.requestMs - limits.headerMs;
  const connections = createConnections(limits.connections, bodyMs);
  const server = createServer({
    headersTimeout: limits.headerMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.lateEveryMs,
  }, (incoming, outgoing) => {
    connections.ask(incoming, outgoing);
    onRequest(incoming, outgoing);
  });
  server.timeout = limits.idleMs;
  server.on("connection", connections.add);
  server.on("clientError", connections.refuse);

  const opened = Promise.withResolvers<void>();
  server.once("listening", opened.resolve);
  // What fails later is found by `answers`.
  server.on("error", opened.reject);
  server.listen({ port, host: "0.0.0.0", backlog: limits.backlog });
  try {
    await opened.promise;
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    throw new PortInUse(`Port ${port} is in use: set PORT to another one, such as PORT=8081`);
  }
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;

  return {
    port: actual,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.close();
      await deadline(closed, limits.closeMs).catch(() => {});
      connections.destroy();
    },
  };
}
