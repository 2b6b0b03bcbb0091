/** Frame of MPEG audio, layer III, as its header tells it. */
export interface Mp3Frame {
  readonly bytes: number;
  readonly seconds: number;
  readonly kbps: number;
}

/** Bit rates of layer III by their index, in kbit/s, and rates (ISO/IEC 11172-3, 13818-3). */
const KBPS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBPS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];

/** Finds where the frames begin: behind a tag (ID3v2, 3.1) or zeros. */
export function firstMp3Frame(bytes: Uint8Array): number {
  if (new TextDecoder().decode(bytes.subarray(0, 3)) === "ID3") {
    return 10 + bytes.subarray(6, 10).reduce((size, byte) => size << 7 | byte & 0x7F, 0);
  }
  return Math.max(0, bytes.findIndex((byte) => byte !== 0));
}

/** Reads the header of a frame; nothing of other layers, and of bit rates that are free. */
export function mp3FrameAt(bytes: Uint8Array, at: number): Mp3Frame | undefined {
  if (at + 4 > bytes.length || bytes[at] !== 0xFF || bytes[at + 1]! < 0xE0) return undefined;
  const [version, layer] = [bytes[at + 1]! >> 3 & 3, bytes[at + 1]! >> 1 & 3];
  const kbps = (version === 3 ? KBPS_1 : KBPS_2)[bytes[at + 2]! >> 4];
  const base = RATES[bytes[at + 2]! >> 2 & 3];
  if (layer !== 1 || version === 1 || !kbps || !base) return undefined;
  const rate = version === 3 ? base : version === 2 ? base / 2 : base / 4;
  const samples = version === 3 ? 1_152 : 576;
  const padding = bytes[at + 2]! >> 1 & 1;
  return {
    bytes: Math.floor(samples / 8 * kbps * 1_000 / rate) + padding,
    seconds: samples / rate,
    kbps,
  };
}
