import type { Container } from "./container.ts";
import { firstMp3Frame, mp3FrameAt } from "./mp3_frames.ts";

/** Bytes of zeros and tags behind which a frame is looked for (guess). */
const MAX_SEARCHED_BYTES = 65_536;
/** Bytes that are looked at, at either end: the index of an MP4 stands before or behind the rest. */
const END_BYTES = 262_144;
/** Bytes per second where a file does not say: speech at 64 kbit/s (guess). */
export const USUAL_BYTES_PER_S = 8_000;
/** Rate of the positions in Ogg/Opus, whatever the rate of the sound (RFC 7845, section 4). */
const OPUS_RATE = 48_000;

/** Windows-1252 in fact (WHATWG Encoding): one letter a byte, but not each its own number. */
const LATIN = new TextDecoder("latin1");

/** Both ends of a file. */
interface Ends {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly size: number;
}

/**
 * Estimates from both ends of its bytes how long a recording is, in s: exactly where the file says
 * it, or the bit rate is constant.
 */
export async function estimateDurationS(audio: Blob, container: Container): Promise<number> {
  const bytes = async (part: Blob) => new Uint8Array(await part.arrayBuffer());
  const ends = {
    head: await bytes(audio.slice(0, END_BYTES)),
    tail: await bytes(audio.slice(-END_BYTES)),
    size: audio.size,
  };
  const seconds = STATED[container](ends);
  return seconds !== undefined && seconds > 0 && Number.isFinite(seconds)
    ? seconds
    : audio.size / USUAL_BYTES_PER_S;
}

const STATED: Readonly<Record<Container, (ends: Ends) => number | undefined>> = {
  mp3: ({ head, size }) => divided(size, mp3BytesPerS(head)),
  wav: ({ head, size }) => divided(size, wavBytesPerS(head)),
  ogg: oggSeconds,
  m4a: mp4Seconds,
  mp4: mp4Seconds,
  flac: flacSeconds,
  webm: webmSeconds,
};

function divided(size: number, perSecond: number | undefined): number | undefined {
  return perSecond && size / perSecond;
}

/** Reads the position of the last page (RFC 3533, section 6). */
function oggSeconds({ head, tail }: Ends): number | undefined {
  const at = lastOf(tail, "OggS");
  if (at === -1 || at + 14 > tail.length) return undefined;
  const vorbis = firstOf(head, "\x01vorbis");
  const rate = vorbis === -1 ? OPUS_RATE : viewOf(head, vorbis + 12, 4)?.getUint32(0, true);
  return divided(Number(viewOf(tail, at + 6, 8)!.getBigInt64(0, true)), rate);
}

/** Reads the header of the film (ISO/IEC 14496-12, 8.2.2). */
function mp4Seconds({ head, tail }: Ends): number | undefined {
  const [bytes, at] = [[head, firstOf(head, "mvhd")], [tail, lastOf(tail, "mvhd")]]
    .find(([, found]) => found !== -1) as [Uint8Array, number] | undefined ?? [head, -1];
  const view = at === -1 ? undefined : viewOf(bytes, at + 4, 32);
  if (!view) return undefined;
  return view.getUint8(0) === 1
    ? divided(Number(view.getBigUint64(24)), view.getUint32(20))
    : divided(view.getUint32(16), view.getUint32(12));
}

/** Reads the first block (RFC 9639, 8.2). */
function flacSeconds({ head }: Ends): number | undefined {
  const view = viewOf(head, 18, 8);
  if (!view) return undefined;
  const samples = (view.getUint8(3) & 15) * 2 ** 32 + view.getUint32(4);
  return divided(samples, view.getUint32(0) >>> 12);
}

/** Reads the duration of the segment, in ticks of 1 ms as a rule (RFC 9559, 5.1.2.10). */
function webmSeconds({ head }: Ends): number | undefined {
  for (const [size, read] of [[0x88, "getFloat64"], [0x84, "getFloat32"]] as const) {
    const at = firstOf(head, LATIN.decode(Uint8Array.of(0x44, 0x89, size)));
    const view = at === -1 ? undefined : viewOf(head, at + 3, 8);
    if (view) return view[read](0) / 1_000;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array, at: number, length: number): DataView | undefined {
  if (at + length > bytes.length) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset + at, length);
}

function firstOf(bytes: Uint8Array, sign: string): number {
  return LATIN.decode(bytes).indexOf(sign);
}

function lastOf(bytes: Uint8Array, sign: string): number {
  return LATIN.decode(bytes).lastIndexOf(sign);
}

function mp3BytesPerS(head: Uint8Array): number | undefined {
  const start = firstMp3Frame(head);
  for (let at = start; at < start + MAX_SEARCHED_BYTES; at++) {
    const frame = mp3FrameAt(head, at);
    if (frame) return frame.kbps * 1_000 / 8;
  }
  return undefined;
}

function wavBytesPerS(head: Uint8Array): number | undefined {
  if (head.length < 32) return undefined;
  return new DataView(head.buffer, head.byteOffset).getUint32(28, true) || undefined;
}
