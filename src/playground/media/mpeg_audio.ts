/**
 * Zero bytes before the first frame that decoders step over (seen in real files; the bound is a
 * guess).
 */
const MAX_PADDING_BYTES = 65_536;
/** An ID3v2 tag: marker, version, flags and four bytes of size (id3.org, ID3v2.4.0, 3.1). */
const TAG_HEADER_BYTES = 10;

/**
 * Tells whether a file begins with a frame of MPEG audio, after a tag or some padding (ISO/IEC
 * 11172-3, 2.4.1.3).
 */
export function isMpegAudio(bytes: Uint8Array): boolean {
  const begun = withoutPadding(bytes);
  const isTag = new TextDecoder("latin1").decode(begun.subarray(0, 3)) === "ID3";
  const sound = isTag ? withoutPadding(begun.subarray(TAG_HEADER_BYTES + tagBytes(begun))) : begun;
  return isFrameHeader(sound.subarray(0, 4));
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, MAX_PADDING_BYTES);
  let at = 0;
  while (at < end && bytes[at] === 0) at++;
  return bytes.subarray(at);
}

/** Reads a tag's size: four times seven bits. */
function tagBytes(bytes: Uint8Array): number {
  return [6, 7, 8, 9].reduce((size, at) => size * 128 + ((bytes[at] ?? 0) & 0x7F), 0);
}

/**
 * Tells a frame's header: eleven set bits, then no reserved version, layer, bit rate and sampling
 * rate; ADTS has layer 0.
 */
function isFrameHeader([sync = 0, kind = 0, rates = 0]: Uint8Array): boolean {
  const version = (kind >> 3) & 3;
  const layer = (kind >> 1) & 3;
  return sync === 0xFF && kind >= 0xE0 && version !== 1 && layer !== 0 &&
    rates >> 4 !== 0xF && ((rates >> 2) & 3) !== 3;
}
