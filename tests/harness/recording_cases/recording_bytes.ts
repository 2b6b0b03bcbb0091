import { recording } from "../recordings.ts";
import { opusFile, type Sounding } from "../sound/ogg.ts";
import { wavFile } from "../sound/wav.ts";
import type { SentBytes } from "./recording_case.ts";

/** Bit rates of MPEG 2 layer III by their index, in kbit/s (ISO/IEC 13818-3, 2.4.2.3). */
const KBPS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES_PER_FRAME = 576;
const RATE = 24_000;

/** Makes the bytes of a recording. */
export async function bytesOf(sent: SentBytes): Promise<Uint8Array<ArrayBuffer>> {
  if (sent.opus) return opusFile(sent.opus);
  if (sent.wav) return wavOf(sent.wav);
  if (sent.mp3) return mp3Of(sent.mp3.seconds, sent.mp3.kbps);
  const bytes = sent.file ? await recording(sent.file) : Uint8Array.fromBase64(sent.base64 ?? "");
  return Uint8Array.from([...new Uint8Array(sent.padding ?? 0), ...bytes]);
}

function wavOf(sounds: readonly Sounding[]): Uint8Array<ArrayBuffer> {
  const parts = sounds.flatMap((one) => Object.entries(one));
  const seconds = parts.reduce((sum, [, length]) => sum + length, 0);
  return wavFile(seconds, (second) => {
    let endS = 0;
    const kind = parts.find(([, length]) => second < (endS += length))?.[0] ?? "silence";
    const noise = Math.random() - 0.5;
    if (kind === "speech") return noise * (second % 0.25 < 0.15 ? 0.5 : 0.005);
    return kind === "noise" ? noise * 0.2 : kind === "tone" ? Math.sin(second * 2_764) / 3 : 0;
  });
}

/** Makes frames of MPEG 2, layer III, of a constant bit rate; nothing can be heard in them. */
function mp3Of(seconds: number, kbps: number): Uint8Array<ArrayBuffer> {
  const size = Math.floor(SAMPLES_PER_FRAME / 8 * kbps * 1_000 / RATE);
  const frame = new Uint8Array(size).fill(0x55);
  frame.set([0xFF, 0xF3, KBPS.indexOf(kbps) << 4 | 1 << 2, 0xC0]);
  const count = Math.ceil(seconds * RATE / SAMPLES_PER_FRAME);
  const bytes = new Uint8Array(size * count);
  for (let nth = 0; nth < count; nth++) bytes.set(frame, nth * size);
  return bytes;
}
