/** Makes keys that say nothing of what they are made from. */
export interface Keyer {
  /** The same key for values whose JSON is the same; 64 hex digits. */
  keyOf(values: readonly unknown[]): Promise<string>;
}

/** HMAC-SHA256 (RFC 2104) with a random key that nobody else has and that ends with the program. */
export function createKeyer(): Keyer {
  const secret = crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return {
    async keyOf(values) {
      const bytes = new TextEncoder().encode(JSON.stringify(values));
      const mac = await crypto.subtle.sign("HMAC", await secret as CryptoKey, bytes);
      return new Uint8Array(mac).toHex();
    },
  };
}
