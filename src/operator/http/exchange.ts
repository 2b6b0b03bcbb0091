import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Stands for the host of every request: what a client says of it is not to be relied on, and no
 * route asks.
 */
const ANY_HOST = "http://localhost";

/** Returns the request as the platform has it; `undefined` for one that it does not have. */
export function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = "", url = "", rawHeaders } = incoming;
  const headers = new Headers();
  try {
    for (let at = 0; at < rawHeaders.length; at += 2) {
      headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
    }
    const hasBody = method !== "GET" && method !== "HEAD";
    return new Request(url.startsWith("/") ? ANY_HOST + url : url, {
      method,
      headers,
      // A route that has read enough still has to answer.
      body: hasBody ? ReadableStream.from(incoming.iterator({ destroyOnReturn: false })) : null,
    });
  } catch {
    return undefined;
  }
}

/** Sends a response whole. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = response.body && new Uint8Array(await response.arrayBuffer());
  // What the route did not read is read over: many clients send all before they look.
  outgoing.once("finish", () => outgoing.req.resume());
  outgoing.statusCode = response.status;
  outgoing.setHeaders(response.headers);
  outgoing.end(body ?? undefined);
}
