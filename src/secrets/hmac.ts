/** Hash of a text in 64 hex digits that says nothing of it to whoever lacks the key. */
export type Hmac = (text: string) => Promise<string>;

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };
/** Length of the hash; a shorter key would be weaker (RFC 2104, 3). */
const KEY_BYTES = 32;

/**
 * Makes an HMAC-SHA256 (RFC 2104).
 * @param secret makes the key, so that the hashes are the same after a restart; without one the key
 *   is random and ends with the program
 */
export function createHmac(secret?: string): Hmac {
  const bytes = new TextEncoder();
  const raw = secret === undefined
    ? crypto.getRandomValues(new Uint8Array(KEY_BYTES))
    : bytes.encode(secret);
  const key = crypto.subtle.importKey("raw", raw, ALGORITHM, false, ["sign"]);
  return async (text) => {
    const mac = await crypto.subtle.sign("HMAC", await key, bytes.encode(text));
    return new Uint8Array(mac).toHex();
  };
}
