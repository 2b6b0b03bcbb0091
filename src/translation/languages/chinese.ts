/** UTF-16 units after which a text has shown how it is written (guess: a long message). */
const SAMPLE_UNITS = 4_096;

/** Weight of a character that one script alone has, against one that is merely rare in the other. */
const CERTAIN = 10;

/** Second bytes of the characters in both codes (Encoding Standard, gb18030 and Big5). */
const GB_TRAILS = [[0xA1, 0xFE]] as const;
const BIG5_TRAILS = [[0x40, 0x7E], [0xA1, 0xFE]] as const;

/** Characters that say something, by how much: above 0 for traditional ones, below for simplified. */
let weights: ReadonlyMap<string, number> | undefined;

/**
 * Tells in which script Chinese is written; `undefined` for a text that is the same in both, which
 * short ones often are.
 */
export function chineseScript(text: string): "Hans" | "Hant" | undefined {
  weights ??= weigh();
  let balance = 0;
  for (const character of text.slice(0, SAMPLE_UNITS)) balance += weights.get(character) ?? 0;
  return balance === 0 ? undefined : balance > 0 ? "Hant" : "Hans";
}

/**
 * Compares the everyday characters (level 1) of the mainland's code, GB 2312, with Taiwan's Big5: 们
 * is not in Big5 at all, 气 among its rare ones.
 */
function weigh(): ReadonlyMap<string, number> {
  const mainland = decode("gbk", 0xB0, 0xD7, GB_TRAILS);
  const mainlandAll = decode("gbk", 0xB0, 0xF7, GB_TRAILS);
  const taiwan = decode("big5", 0xA4, 0xC6, BIG5_TRAILS);
  const taiwanAll = decode("big5", 0xA4, 0xF9, BIG5_TRAILS);
  const found = new Map<string, number>();
  for (const one of mainland) {
    if (!taiwan.has(one)) found.set(one, taiwanAll.has(one) ? -1 : -CERTAIN);
  }
  for (const one of taiwan) if (!mainlandAll.has(one)) found.set(one, CERTAIN);
  return found;
}

/** Reads all characters of two bytes whose first one lies from `from` to `to`. */
function decode(
  encoding: string,
  from: number,
  to: number,
  trails: readonly (readonly [number, number])[],
): Set<string> {
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) bytes.push(lead, trail);
    }
  }
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
}
