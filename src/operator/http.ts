/** Answers the requests of one path. */
export type Route = (request: Request) => Response | Promise<Response>;

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Takes no new requests and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Somebody else has the port. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
}

/**
 * Serves routes by their exact path on every address of this machine.
 * @param port 0 takes a free one
 * @param onError told of a request that failed by a mistake of the program; the client learns
 *   nothing of it
 * @throws PortInUse
 */
export function serveHttp(
  port: number,
  routes: Readonly<Record<string, Route>>,
  onError: (error: unknown) => void,
): HttpServer {
  const answer: Route = async (request) => {
    const path = pathOf(request);
    if (path === undefined) return new Response("Bad request\n", { status: 400 });
    // Every path begins with a slash, and so no name that all objects have is one.
    const route = routes[path];
    return route ? await route(request) : new Response("Not found\n", { status: 404 });
  };
  try {
    const server = Deno.serve({
      port,
      hostname: "0.0.0.0",
      onListen() {},
      onError(error) {
        onError(error);
        return new Response("Something went wrong\n", { status: 500 });
      },
    }, answer);
    return { port: server.addr.port, close: () => server.shutdown() };
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    throw new PortInUse(`Port ${port} is in use: set PORT to another one, such as PORT=8081`);
  }
}

/** Returns the path that is asked for; `undefined` where the host of the request is none. */
function pathOf(request: Request): string | undefined {
  try {
    return new URL(request.url).pathname;
  } catch {
    return undefined;
  }
}
