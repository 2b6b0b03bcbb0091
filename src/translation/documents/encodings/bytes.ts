import type { Steps } from "../folding.ts";

/** Facts about the bytes of a file. */
export interface ByteFacts {
  /** Bytes that no text of one-byte units has: NUL and other control characters. */
  readonly controls: number;
  /** Bytes beyond ASCII. */
  readonly high: number;
  /** True where an escape begins Japanese characters of two bytes (RFC 1468). */
  readonly hasJapaneseEscape: boolean;
  /** Characters of UTF-8 beyond ASCII, those of them of three or four bytes, and broken ones. */
  readonly sequences: number;
  readonly longSequences: number;
  readonly brokenSequences: number;
}

const BYTES_PER_STEP = 4_096;
const [TAB, FORM_FEED, END_OF_FILE, ESCAPE, SPACE, DOLLAR, DELETE] = [
  0x09,
  0x0C,
  0x1A,
  0x1B,
  0x20,
  0x24,
  0x7F,
] as const;

/** Looks at each byte once. */
export function* inspect(bytes: Uint8Array): Steps<ByteFacts> {
  let [controls, high, sequences, longSequences, brokenSequences] = [0, 0, 0, 0, 0];
  let hasJapaneseEscape = false;
  for (let at = 0, next = BYTES_PER_STEP; at < bytes.length;) {
    if (at >= next) {
      yield;
      next = at + BYTES_PER_STEP;
    }
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (isControl(byte)) controls++;
      if (byte === ESCAPE && bytes[at + 1] === DOLLAR) hasJapaneseEscape = true;
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    high += Math.abs(length);
    if (length > 0) sequences++;
    if (length > 2) longSequences++;
    if (length < 0) brokenSequences++;
    at += Math.abs(length);
  }
  return { controls, high, hasJapaneseEscape, sequences, longSequences, brokenSequences };
}

function isControl(byte: number): boolean {
  if (byte >= SPACE) return byte === DELETE;
  return byte < TAB || byte > FORM_FEED + 1 && byte !== END_OF_FILE && byte !== ESCAPE;
}

/**
 * Returns how many bytes a character has (Unicode, table 3-7); negative: how many belong to a broken
 * one.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0xC2 || lead > 0xF4) return -1;
  const length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (let nth = 1; nth < length; nth++) {
    const byte = bytes[at + nth];
    const least = nth > 1 ? 0x80 : lead === 0xE0 ? 0xA0 : lead === 0xF0 ? 0x90 : 0x80;
    const most = nth > 1 ? 0xBF : lead === 0xED ? 0x9F : lead === 0xF4 ? 0x8F : 0xBF;
    if (byte === undefined || byte < least || byte > most) return -nth;
  }
  return length;
}
