/** A server that breaks connections. */
export interface BreakingPeer extends AsyncDisposable {
  readonly url: string;
  /** Requests that arrived whole. */
  readonly arrived: number;
}

const OK = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/** A server that keeps connections alive, and breaks one after its second request arrived. */
export function startBreaking(): BreakingPeer {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let arrived = 0;
  const serve = async (connection: Deno.Conn) => {
    let text = "";
    let answered = 0;
    for await (const bytes of connection.readable) {
      text += new TextDecoder("latin1").decode(bytes);
      if (!isWhole(text)) continue;
      arrived++;
      text = "";
      // Leaving the loop closes the connection.
      if (answered++ > 0) return;
      await connection.write(new TextEncoder().encode(OK));
    }
  };
  const accepting = (async () => {
    for await (const connection of listener) void serve(connection).catch(() => {});
  })();
  return {
    url: `http://127.0.0.1:${listener.addr.port}`,
    get arrived() {
      return arrived;
    },
    async [Symbol.asyncDispose]() {
      listener.close();
      await accepting.catch(() => {});
    },
  };
}

/** Tells whether a request has come to its end (RFC 9112, 6). */
function isWhole(text: string): boolean {
  const [head = "", body] = text.split(/\r\n\r\n([^]*)/);
  if (body === undefined) return false;
  if (/transfer-encoding: chunked/i.test(head)) return body.endsWith("0\r\n\r\n");
  return body.length === Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
}
