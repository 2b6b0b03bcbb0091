/** Hash of a text in 64 hex digits that says nothing of it to whoever lacks the key. */
export type Hmac = (text: string) => Promise<string>;

const ALGORITHM = { name: "HMAC", hash: "SHA-256" };
/** As long as the hash, since a shorter key would weaken it (RFC 2104, 3). */
const KEY_BYTES = 32;

/**
 * Makes a key for HMAC-SHA256 (RFC 2104) of a secret, or of random bytes. `generateKey` would do
 * the latter as well, but stands in the way of every start for 20 ms (measured with Deno 2.9).
 */
export function hmacKey(secret?: string): Promise<CryptoKey> {
  const bytes = secret === undefined
    ? crypto.getRandomValues(new Uint8Array(KEY_BYTES))
    : new TextEncoder().encode(secret);
  return crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["sign", "verify"]);
}

/**
 * Makes an HMAC-SHA256.
 * @param secret makes the key, so that the hashes are the same after a restart; without one the key
 *   is random and ends with the program
 */
export function createHmac(secret?: string): Hmac {
  const bytes = new TextEncoder();
  const key = hmacKey(secret);
  return async (text) => {
    const mac = await crypto.subtle.sign("HMAC", await key, bytes.encode(text));
    return new Uint8Array(mac).toHex();
  };
}
