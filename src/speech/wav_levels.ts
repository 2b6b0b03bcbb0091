import type { Level } from "./ogg_opus.ts";

/** Length of a stretch that is measured at once, in s: as a frame of Opus. */
const FRAME_S = 0.02;
/** Samples below this are silence, in dB below full scale (guess). */
const FLOOR_DB = -70;

/** Form of the samples (Microsoft, WAVEFORMATEX). */
interface Format {
  readonly isFloat: boolean;
  readonly channels: number;
  readonly rate: number;
  readonly bits: number;
}

const EXTENSIBLE = 0xFFFE;
const FLOAT = 3;

/** Measures how loud the samples of a WAV are, 20 ms at a time; nothing comes of packed ones. */
export function* wavLevels(bytes: Uint8Array): Generator<Level | undefined, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Format | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, size] = [view.getUint32(at), view.getUint32(at + 4, true)];
    const bodyAt = at + 8;
    if (name === 0x666D7420 && size >= 16) format = formatAt(view, bodyAt, size);
    if (name === 0x64617461) {
      if (format) yield* levelsOf(view, format, bodyAt, Math.min(bodyAt + size, bytes.length));
      return;
    }
    at = bodyAt + size + size % 2;
    yield undefined;
  }
}

function formatAt(view: DataView, at: number, size: number): Format | undefined {
  if (at + size > view.byteLength) return undefined;
  const tag = view.getUint16(at, true);
  // The extensible form has the tag in the first bytes of its GUID.
  const kind = tag === EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : tag;
  const [channels, rate] = [view.getUint16(at + 2, true), view.getUint32(at + 4, true)];
  const bits = view.getUint16(at + 14, true);
  const isKnown = kind === 1 ? bits === 8 || bits === 16 : kind === FLOAT && bits === 32;
  if (!isKnown || channels === 0 || rate < 1_000) return undefined;
  return { isFloat: kind === FLOAT, channels, rate, bits };
}

function* levelsOf(
  view: DataView,
  { isFloat, channels, rate, bits }: Format,
  from: number,
  to: number,
): Generator<Level, void> {
  const sampleBytes = channels * bits / 8;
  const perFrame = Math.round(rate * FRAME_S);
  const frames = Math.floor((to - from) / (sampleBytes * perFrame));
  for (let frame = 0; frame < frames; frame++) {
    let squares = 0;
    for (let nth = 0; nth < perFrame; nth++) {
      const at = from + (frame * perFrame + nth) * sampleBytes;
      const sample = isFloat
        ? view.getFloat32(at, true)
        : bits === 16
        ? view.getInt16(at, true) / 32_768
        : (view.getUint8(at) - 128) / 128;
      squares += sample * sample;
    }
    const db = 10 * Math.log10(squares / perFrame);
    const level = Math.max(0, (Number.isFinite(db) ? db : FLOOR_DB) - FLOOR_DB);
    yield { startS: frame * FRAME_S, endS: (frame + 1) * FRAME_S, level };
  }
}
