import { isMpegAudio } from "./mpeg_audio.ts";
import { readMp4 } from "./mp4.ts";

/** A container of sound, and of pictures where it says so. */
export type MediaFormat = "ogg" | "flac" | "wav" | "webm" | "mp4" | "mp3";

/** A recording as far as its container tells. */
export interface Media {
  readonly format: MediaFormat;
  /** False where the container tells that there is nothing to hear. */
  readonly hasSound: boolean;
  /** Undefined where only a decoder could tell. */
  readonly hasPicture?: boolean;
}

/** The length of RIFF's header with its form type, in bytes. */
const RIFF_HEADER_BYTES = 12;
/**
 * The document type stands in the EBML header, within these many bytes (a guess; libwebm's are 40).
 */
const EBML_HEADER_BYTES = 128;

/**
 * Recognises a recording by the container formats' own specifications: Ogg (RFC 3533, 6), FLAC (RFC
 * 9639, 8), RIFF WAVE, EBML with WebM's or Matroska's document type (RFC 8794, RFC 9559), ISO base
 * media (ISO/IEC 14496-12), MPEG audio (ISO/IEC 11172-3).
 */
export function recogniseMedia(bytes: Uint8Array): Media | undefined {
  const ascii = (from: number, to: number) =>
    new TextDecoder("latin1").decode(bytes.subarray(from, to));
  // The capture pattern, then the version of the stream structure: 0 is the only one.
  if (ascii(0, 4) === "OggS" && bytes[4] === 0) return { format: "ogg", hasSound: true };
  // The marker, then STREAMINFO: block type 0, which is always the first.
  if (ascii(0, 4) === "fLaC" && ((bytes[4] ?? 0xFF) & 0x7F) === 0) {
    return { format: "flac", hasSound: true, hasPicture: false };
  }
  if (ascii(0, 4) === "RIFF" && ascii(8, RIFF_HEADER_BYTES) === "WAVE") {
    return { format: "wav", hasSound: true, hasPicture: false };
  }
  if (
    ascii(0, 4) === "\x1A\x45\xDF\xA3" && /webm|matroska/.test(ascii(4, EBML_HEADER_BYTES))
  ) {
    return { format: "webm", hasSound: true };
  }
  const tracks = readMp4(bytes);
  if (tracks) return { format: "mp4", ...tracks };
  return isMpegAudio(bytes) ? { format: "mp3", hasSound: true, hasPicture: false } : undefined;
}
