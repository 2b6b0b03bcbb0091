import type { Steps } from "../folding.ts";

/** Bytes that are looked at to tell an encoding, and those of one piece: guesses. */
const MAX_BYTES = 8_192;
const MAX_PIECE_BYTES = 1_024;
/** Bytes of ASCII before the first other one, which show the begin of its word: guess. */
const CONTEXT_BYTES = 64;
const BYTES_PER_STEP = 4_096;
const NEWLINE = 0x0A;
/** Bytes below are no part of a longer character in any encoding. */
const ALONE_BELOW = 0x30;

/**
 * Takes pieces of a file around bytes beyond ASCII, one a line: the begin of each is the begin of a
 * character in any encoding but UTF-16. Cost: linear.
 */
export function* sampleOfBytes(bytes: Uint8Array): Steps<Uint8Array<ArrayBuffer>> {
  const sample = new Uint8Array(MAX_BYTES + 2 * MAX_PIECE_BYTES);
  let length = 0;
  let free = 0;
  for (let at = 0, next = BYTES_PER_STEP; at < bytes.length && length < MAX_BYTES; at++) {
    if (at >= next) {
      yield;
      next = at + BYTES_PER_STEP;
    }
    if (bytes[at]! < 0x80) continue;
    const start = startOfPiece(bytes, at, free);
    const end = endOfPiece(bytes, at);
    sample.set(bytes.subarray(start, end), length);
    length += end - start;
    sample[length++] = NEWLINE;
    free = end;
    at = end - 1;
  }
  return sample.subarray(0, length);
}

function startOfPiece(bytes: Uint8Array, at: number, free: number): number {
  const earliest = Math.max(free, at - CONTEXT_BYTES);
  let start = at;
  while (start > earliest && bytes[start - 1] !== NEWLINE) start--;
  return start;
}

/** A long line is cut where a character begins, if there is such a place. */
function endOfPiece(bytes: Uint8Array, at: number): number {
  const latest = Math.min(bytes.length, at + MAX_PIECE_BYTES);
  let alone = 0;
  for (let end = at; end < latest; end++) {
    const byte = bytes[end]!;
    if (byte === NEWLINE) return end;
    if (byte < ALONE_BELOW) alone = end;
  }
  return latest < bytes.length && alone > at ? alone : latest;
}
