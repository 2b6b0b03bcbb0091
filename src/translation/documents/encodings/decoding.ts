import type { Steps } from "../folding.ts";

/** Bytes that are decoded at once: 1 MB in one go takes up to 15 ms. */
const BYTES_PER_STEP = 16_384;

/** Decodes bytes, without their byte order mark. Cost: linear. */
export function* decode(bytes: Uint8Array<ArrayBuffer>, encoding: string): Steps<string> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
    parts.push(decoder.decode(bytes.subarray(at, at + BYTES_PER_STEP), { stream: true }));
    yield;
  }
  parts.push(decoder.decode());
  return parts.join("");
}
