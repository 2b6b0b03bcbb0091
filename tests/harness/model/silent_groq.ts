/** A server that takes a request and says nothing; it sees on the wire whether its caller stays. */
export interface SilentGroq extends Disposable {
  readonly url: string;
  /** Resolves when somebody has asked something. */
  readonly asked: Promise<void>;
  /** Resolves when so many callers have closed their connections. */
  left(count: number): Promise<void>;
}

/**
 * Starts a Groq that takes requests and answers none.
 * @param path the last part of the path of those that count
 */
export function startSilentGroq(path = "completions"): SilentGroq {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const asked = Promise.withResolvers<void>();
  const waiters = new Set<() => void>();
  let gone = 0;

  const read = async (connection: Deno.Conn) => {
    const buffer = new Uint8Array(65_536);
    let counts = false;
    for (let length; (length = await connection.read(buffer).catch(() => null)) !== null;) {
      counts ||= new TextDecoder().decode(buffer.subarray(0, length)).includes(`/${path} HTTP`);
      if (counts) asked.resolve();
    }
    connection.close();
    if (counts) gone++;
    for (const look of [...waiters]) look();
  };
  const accept = async () => {
    for await (const connection of listener) void read(connection);
  };
  void accept();

  return {
    url: `http://127.0.0.1:${listener.addr.port}`,
    asked: asked.promise,
    left(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => void (gone >= count && resolve());
      waiters.add(look);
      look();
      return promise.finally(() => waiters.delete(look));
    },
    [Symbol.dispose]: () => listener.close(),
  };
}
