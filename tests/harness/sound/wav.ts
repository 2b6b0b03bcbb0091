/** Writes a WAV of 16 bit samples at 16 kHz, one channel. */
export function wavFile(
  seconds: number,
  sampleAt: (second: number) => number,
): Uint8Array<ArrayBuffer> {
  const rate = 16_000;
  const samples = Math.round(seconds * rate);
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("RIFF    WAVEfmt "));
  view.setUint32(4, bytes.length - 8, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  bytes.set(new TextEncoder().encode("data"), 36);
  view.setUint32(40, samples * 2, true);
  for (let nth = 0; nth < samples; nth++) {
    view.setInt16(44 + nth * 2, Math.round(sampleAt(nth / rate) * 32_767), true);
  }
  return bytes;
}
