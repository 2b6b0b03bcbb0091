/** A client that sends what it likes, and notes all that comes back. */
export interface RawConnection extends Disposable {
  /** Sends text; a newline becomes the end of a line of HTTP. */
  send(text: string): Promise<void>;
  /** Resolves with everything received as soon as it contains `text`. */
  until(text: string): Promise<string>;
  /** Resolves with everything received when the other side has closed. */
  readonly closed: Promise<string>;
}

/** Connects to a port of this machine. @param text sent at once */
export async function connectRaw(port: number, text = ""): Promise<RawConnection> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  const decoder = new TextDecoder();
  const listeners = new Set<() => void>();
  let received = "";
  const read = async () => {
    const bytes = new Uint8Array(65_536);
    try {
      for (let length; (length = await connection.read(bytes)) !== null;) {
        received += decoder.decode(bytes.subarray(0, length), { stream: true });
        for (const look of [...listeners]) look();
      }
    } catch {
      // A connection that was cut is closed as well.
    }
    return received;
  };
  const closed = read();
  const send = async (text: string) => {
    const writer = connection.writable.getWriter();
    await writer.write(new TextEncoder().encode(text.replaceAll("\n", "\r\n")));
    writer.releaseLock();
  };
  if (text !== "") await send(text);
  return {
    send,
    async until(text) {
      const { promise, resolve } = Promise.withResolvers<string>();
      const look = () => received.includes(text) && resolve(received);
      listeners.add(look);
      look();
      const ended = closed.then((all) => {
        throw new Error(`Closed without "${text}": ${all}`);
      });
      return await Promise.race([promise, ended]).finally(() => listeners.delete(look));
    },
    closed,
    [Symbol.dispose]() {
      try {
        connection.close();
      } catch {
        // It is closed already.
      }
    },
  };
}
