import { abortable } from "@std/async/abortable";

const ENCODER = new TextEncoder();
const LOOK = ENCODER.encode("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

/**
 * Asks a port of this machine as a stranger does. Any answer will do, and being turned away is one.
 * @param limitMs for the answer, in ms
 * @returns `undefined` where it cannot be asked, as without a descriptor left
 */
export async function answers(
  port: number,
  limitMs: number,
  stop: AbortSignal,
): Promise<boolean | undefined> {
  const over = AbortSignal.any([stop, AbortSignal.timeout(limitMs)]);
  try {
    using connection = await Deno.connect({ hostname: "127.0.0.1", port, signal: over });
    await connection.write(LOOK);
    await abortable(connection.read(new Uint8Array(1)), over);
    return true;
  } catch (error) {
    if (stop.aborted) return undefined;
    return over.aborted || error instanceof Deno.errors.ConnectionRefused ? false : undefined;
  }
}
