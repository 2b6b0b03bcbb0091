import type { Steps } from "../folding.ts";
import { DocumentError } from "../opened_file.ts";

/** Bytes that are decoded at a time. */
const STEP_BYTES = 65_536;

/** The encodings that a part may have (ECMA-376 part 2, 6.2.5). */
export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** Text of a part, its byte order mark included. */
export interface PartText {
  readonly text: string;
  readonly encoding: PartEncoding;
}

/**
 * Decodes a part. Cost: linear.
 * @throws {DocumentError} `damaged` where it is not in its encoding
 */
export function* decodePart(bytes: Uint8Array): Steps<PartText> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
      yield;
      pieces.push(decoder.decode(bytes.subarray(at, at + STEP_BYTES), { stream: true }));
    }
    pieces.push(decoder.decode());
  } catch {
    throw new DocumentError("damaged");
  }
  return { text: pieces.join(""), encoding };
}

function encodingOf([first, second]: Uint8Array): PartEncoding {
  if (first === 0xFF && second === 0xFE) return "utf-16le";
  return first === 0xFE && second === 0xFF ? "utf-16be" : "utf-8";
}
