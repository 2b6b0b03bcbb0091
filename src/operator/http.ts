import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "../log/log.ts";
import { clientAddress } from "./http/client_address.ts";
import { send, toRequest } from "./http/exchange.ts";
import { type HttpServer, keepOpen } from "./http/keep_open.ts";
import type { HttpLimits } from "./http/limits.ts";
import { listen } from "./http/listener.ts";

/** Answers the requests of one path. @param from the address of the client */
export type Route = (request: Request, from: string) => Response | Promise<Response>;

/** What differs between the servers of a program, and between platforms. */
export interface HttpOptions {
  readonly limits: HttpLimits;
  /** Header that tells a client's address: see `clientAddress`. */
  readonly proxyHeader: string | undefined;
}

/**
 * Serves routes by their exact path on every address of this machine.
 * @param port 0 takes a free one
 * @param log told of a request that failed by a mistake of the program; the client learns nothing
 *   of it
 * @throws PortInUse
 */
export function serveHttp(
  port: number,
  routes: Readonly<Record<string, Route>>,
  logger: Logger,
  { limits, proxyHeader }: HttpOptions,
): Promise<HttpServer> {
  const log = logger.named("operator.http", "serveHttp");
  const answer = async (incoming: IncomingMessage): Promise<Response> => {
    const request = toRequest(incoming);
    if (!request) return new Response("Bad request\n", { status: 400 });
    // Every path begins with a slash, and so no name that all objects have is one.
    const route = routes[new URL(request.url).pathname];
    return route
      ? await route(request, clientAddress(incoming, proxyHeader))
      : new Response("Not found\n", { status: 404 });
  };
  const onRequest = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    try {
      await send(await answer(incoming), outgoing);
    } catch (error) {
      // Whoever left before all was said, or was too late, waits for no answer.
      if (incoming.destroyed && !incoming.complete) return;
      log.error("An HTTP request failed", { error });
      await send(new Response("Something went wrong\n", { status: 500 }), outgoing);
    }
  };
  return keepOpen((at) => listen(at, onRequest, limits), port, limits, log);
}
