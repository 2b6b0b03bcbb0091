import type { IncomingMessage } from "node:http";

/**
 * Returns the address from which a request came.
 * @param proxyHeader name, in lower case, of the header in which the platform's own proxy writes it
 *   over whatever a client wrote there; without one the other end of the connection is the client
 */
export function clientAddress(incoming: IncomingMessage, proxyHeader?: string): string {
  const told = proxyHeader && incoming.headers[proxyHeader];
  return typeof told === "string" && told !== "" ? told : incoming.socket.remoteAddress ?? "";
}
