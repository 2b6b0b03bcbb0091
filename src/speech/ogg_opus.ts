/** Page of an Ogg stream (RFC 3533, section 6). */
export interface OggPage {
  readonly at: number;
  readonly endAt: number;
  readonly bodyAt: number;
  readonly serial: number;
  /** Samples up to its end, or -1 where no packet ends on it. */
  readonly position: bigint;
  /** It begins with the rest of a packet. */
  readonly isContinued: boolean;
  readonly lacing: Uint8Array;
}

const HEADER_BYTES = 27;

/** Reads the whole pages from the start on, as long as one follows the other. */
export function* oggPages(bytes: Uint8Array): Generator<OggPage, void> {
  for (let page = pageAt(bytes, 0); page; page = pageAt(bytes, page.endAt)) yield page;
}

/** Tells whether a stream that begins with this page is Opus (RFC 7845, section 5.1). */
export function isOpusHead(bytes: Uint8Array, { bodyAt }: OggPage): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(bodyAt, bodyAt + 8)) === "OpusHead";
}

function pageAt(bytes: Uint8Array, at: number): OggPage | undefined {
  if (at + HEADER_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  if (view.getUint32(0) !== 0x4F676753) return undefined;
  const bodyAt = at + HEADER_BYTES + bytes[at + 26]!;
  const lacing = bytes.subarray(at + HEADER_BYTES, bodyAt);
  const endAt = lacing.reduce((sum, part) => sum + part, bodyAt);
  if (endAt > bytes.length) return undefined;
  return {
    at,
    endAt,
    bodyAt,
    serial: view.getUint32(14, true),
    position: view.getBigInt64(6, true),
    isContinued: (view.getUint8(5) & 1) === 1,
    lacing,
  };
}

/** Stretch of sound and how much of it there is, in a measure of its own. */
export interface Level {
  readonly startS: number;
  readonly endS: number;
  /** Bytes per 20 ms for Opus, decibels above the quietest that counts for samples. */
  readonly level: number;
}

/** Length of a frame that levels are stated for, in ms; the usual one. */
const USUAL_FRAME_MS = 20;
/** Length of a frame by the four lowest configurations of each kind, in ms (RFC 6716, 3.1). */
const SILK_MS = [10, 20, 40, 60];
const HYBRID_MS = [10, 20];
const CELT_MS = [2.5, 5, 10, 20];
/** Packets at the start that hold no sound (RFC 7845, section 3). */
const HEADER_PACKETS = 2;

/**
 * Reads how large the packets of an Ogg/Opus recording are: the more there is to hear, the larger,
 * unless the bit rate is constant. Nothing is decoded, and nothing comes of another codec.
 */
export function* opusLevels(bytes: Uint8Array): Generator<Level | undefined, void> {
  let serial: number | undefined;
  let atS = 0;
  let count = 0;
  let size = 0;
  let toc = -1;
  let frames = 0;
  for (const page of oggPages(bytes)) {
    yield undefined;
    serial ??= isOpusHead(bytes, page) ? page.serial : undefined;
    if (serial === undefined) return;
    if (page.serial !== serial) continue;
    let at = page.bodyAt;
    for (const part of page.lacing) {
      if (size === 0 && part > 0) [toc, frames] = [bytes[at]!, part > 1 ? bytes[at + 1]! : 0];
      size += part;
      at += part;
      if (part === 255) continue;
      if (count++ >= HEADER_PACKETS && size > 0) {
        const ms = frameMs(toc) * framesOf(toc, frames);
        if (ms > 0) {
          const endS = atS + ms / 1_000;
          yield { startS: atS, endS, level: size * USUAL_FRAME_MS / ms };
          atS = endS;
        }
      }
      size = 0;
    }
  }
}

/** Returns the length of a frame by the first byte of its packet (RFC 6716, 3.1), in ms. */
function frameMs(toc: number): number {
  const configuration = toc >> 3;
  if (configuration < 12) return SILK_MS[configuration & 3]!;
  if (configuration < 16) return HYBRID_MS[configuration & 1]!;
  return CELT_MS[configuration & 3]!;
}

function framesOf(toc: number, second: number): number {
  const code = toc & 3;
  return code === 0 ? 1 : code < 3 ? 2 : second & 63;
}
