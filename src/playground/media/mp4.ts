/** The kinds of tracks in a file. */
export interface Tracks {
  readonly hasSound: boolean;
  readonly hasPicture: boolean;
}

interface Box {
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * The boxes on the way to a track's handler; each holds the next (ISO/IEC 14496-12, 8.1 to 8.4).
 */
const HANDLER_PATH = ["moov", "trak", "mdia", "hdlr"];
/** Before the handler type: version and flags, and a field that is always 0, in bytes. */
const HANDLER_TYPE_OFFSET = 8;
/** A size of 1 means that 64 bits with the size follow the type. */
const LARGE = 1;

/**
 * Reads an MP4 or M4A: what its tracks hold; `undefined` where the file is none, or is cut before
 * its tracks.
 */
export function readMp4(bytes: Uint8Array): Tracks | undefined {
  const boxes = readBoxes(bytes);
  if (boxes[0]?.type !== "ftyp") return undefined;
  let found = boxes;
  for (const [depth, type] of HANDLER_PATH.entries()) {
    if (depth > 0) found = found.flatMap(({ content }) => readBoxes(content));
    found = found.filter((box) => box.type === type);
  }
  if (found.length === 0) return undefined;
  const kinds = found.map(({ content }) => asciiAt(content, HANDLER_TYPE_OFFSET));
  return { hasSound: kinds.includes("soun"), hasPicture: kinds.includes("vide") };
}

/** Reads the boxes that stand one after the other, up to the first that cannot be one. */
function readBoxes(bytes: Uint8Array): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    const type = asciiAt(bytes, at + 4);
    const isLarge = short === LARGE && at + 16 <= bytes.length;
    const header = isLarge ? 16 : 8;
    // A size of 0 reaches to the end of the file.
    const size = isLarge ? Number(view.getBigUint64(at + 8)) : short || bytes.length - at;
    if (size < header || !/^[\x20-\x7E\xA9]{4}$/.test(type)) break;
    boxes.push({ type, content: bytes.subarray(at + header, at + size) });
    at += size;
  }
  return boxes;
}

function asciiAt(bytes: Uint8Array, at: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(at, at + 4));
}
