/** An encoding that a text file may have. */
export interface Candidate {
  /** Label of `TextDecoder`. */
  readonly encoding: string;
  /** How rare it is, in bits: guess. */
  readonly rarity: number;
}

/**
 * Encodings that are looked at (WHATWG Encoding Standard, 4.2). Where two of them make the same text
 * of the bytes, the first one is taken.
 */
export const CANDIDATES: readonly Candidate[] = [
  { encoding: "windows-1252", rarity: 0 },
  { encoding: "windows-1250", rarity: 0 },
  { encoding: "windows-1251", rarity: 0 },
  { encoding: "windows-1253", rarity: 0 },
  { encoding: "windows-1254", rarity: 0 },
  { encoding: "windows-1255", rarity: 0 },
  { encoding: "windows-1256", rarity: 0 },
  { encoding: "windows-1257", rarity: 0 },
  { encoding: "windows-1258", rarity: 1 },
  { encoding: "windows-874", rarity: 0 },
  { encoding: "gb18030", rarity: 0 },
  { encoding: "big5", rarity: 0 },
  { encoding: "shift_jis", rarity: 0 },
  { encoding: "euc-kr", rarity: 0 },
  { encoding: "euc-jp", rarity: 1 },
  { encoding: "iso-8859-2", rarity: 2 },
  { encoding: "iso-8859-15", rarity: 3 },
  { encoding: "koi8-u", rarity: 2 },
  { encoding: "ibm866", rarity: 2 },
  { encoding: "iso-8859-7", rarity: 2 },
  { encoding: "iso-8859-8", rarity: 3 },
  { encoding: "iso-8859-6", rarity: 4 },
  { encoding: "iso-8859-5", rarity: 4 },
  { encoding: "macintosh", rarity: 4 },
  { encoding: "x-mac-cyrillic", rarity: 4 },
  { encoding: "koi8-r", rarity: 3 },
];
