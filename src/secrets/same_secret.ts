import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Compares two secrets. Digests are compared, since the time may tell nothing about how much was
 * right, nor how long the secret is.
 */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
