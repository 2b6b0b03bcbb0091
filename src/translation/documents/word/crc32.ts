/** The reversed polynomial of ZIP's sums (PKWARE APPNOTE 6.3, 4.4.7). */
const POLYNOMIAL = 0xEDB88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** Adds bytes to a sum, which begins with 0. Cost: linear. */
export function addToCrc32(before: number, bytes: Uint8Array): number {
  let sum = ~before;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xFF]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
