/** Writes texts in an encoding of `TextDecoder`. */
export interface Encoder {
  /** @returns `undefined` where the encoding lacks a character */
  encode(text: string): Uint8Array<ArrayBuffer> | undefined;
}

/** Vietnamese marks of tone, which windows-1258 writes behind their letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Makes the reverse of a decoder out of what it makes of all bytes and pairs of bytes. */
export function createEncoder(encoding: string): Encoder {
  if (encoding === "iso-2022-jp") return createJapaneseMailEncoder();
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const bytesOf = new Map<string, number[]>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...text].length === 1 && !text.includes("\uFFFD");
    if (isOne && !bytesOf.has(text)) bytesOf.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) add(byte);
  if (/^(?:gb|big5|shift|euc)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xFF; lead++) {
      for (let trail = 0x40; trail < 0xFF; trail++) add(lead, trail);
    }
  }
  return {
    encode(text) {
      const bytes: number[] = [];
      for (const sign of encoding === "windows-1258" ? withLooseTones(text) : text) {
        const found = bytesOf.get(sign);
        if (!found) return undefined;
        bytes.push(...found);
      }
      return Uint8Array.from(bytes);
    },
  };
}

/** JIS X 0208 in seven bits between escapes (RFC 1468): EUC-JP without its high bits. */
function createJapaneseMailEncoder(): Encoder {
  const euc = createEncoder("euc-jp");
  return {
    encode(text) {
      const bytes: number[] = [];
      let isWide = false;
      for (const sign of text) {
        const found = euc.encode(sign);
        if (!found || found[0] === 0x8E || found[0] === 0x8F) return undefined;
        const wide = found.length === 2;
        if (wide !== isWide) bytes.push(0x1B, ...(wide ? [0x24, 0x42] : [0x28, 0x42]));
        bytes.push(...found.map((byte) => byte & 0x7F));
        isWide = wide;
      }
      if (isWide) bytes.push(0x1B, 0x28, 0x42);
      return Uint8Array.from(bytes);
    },
  };
}

function withLooseTones(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => {
    const apart = letter.normalize("NFD");
    const tones = apart.match(TONES)?.join("") ?? "";
    return apart.replace(TONES, "").normalize("NFC") + tones;
  });
}

/** Writes UTF-16 without a byte order mark. */
export function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}
