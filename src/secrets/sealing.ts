/** Encryption that only who knows the secret can read, and that notices what was changed. */
export interface Sealer {
  seal(plain: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Decrypts; `undefined` where another secret sealed it, or it was changed. */
  open(sealed: Uint8Array<ArrayBuffer>): Promise<string | undefined>;
}

/** NIST SP 800-38D, 8.2: the length for which the counter needs no hash. */
const IV_BYTES = 12;

/**
 * Makes AES-256-GCM under a key that HKDF (RFC 5869) makes from a secret.
 * @param purpose keeps keys for different things apart
 */
export function createSealer(secret: string, purpose: string): Sealer {
  const key = deriveKey(secret, purpose);
  return {
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const bytes = new TextEncoder().encode(plain);
      const algorithm = { name: "AES-GCM", iv };
      const hidden = new Uint8Array(await crypto.subtle.encrypt(algorithm, await key, bytes));
      const sealed = new Uint8Array(IV_BYTES + hidden.length);
      sealed.set(iv);
      sealed.set(hidden, IV_BYTES);
      return sealed;
    },
    async open(sealed) {
      try {
        const algorithm = { name: "AES-GCM", iv: sealed.slice(0, IV_BYTES) };
        const hidden = sealed.slice(IV_BYTES);
        return new TextDecoder().decode(
          await crypto.subtle.decrypt(algorithm, await key, hidden),
        );
      } catch {
        return undefined;
      }
    },
  };
}

async function deriveKey(secret: string, purpose: string): Promise<CryptoKey> {
  const bytes = new TextEncoder();
  const material = await crypto.subtle.importKey("raw", bytes.encode(secret), "HKDF", false, [
    "deriveKey",
  ]);
  return await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytes.encode(purpose) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
