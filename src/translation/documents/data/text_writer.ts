/** Pieces that are joined at once: many small ones take long when they are first read as one. */
const PIECES = 1_024;

/** Text that is put together from many pieces, at a cost that is spread over them. */
export interface TextWriter {
  /** UTF-16 units so far. */
  readonly length: number;
  add(piece: string): void;
  read(): string;
}

/** Makes an empty one. */
export function createTextWriter(): TextWriter {
  const joined: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(piece) {
      pieces.push(piece);
      length += piece.length;
      if (pieces.length < PIECES) return;
      joined.push(pieces.join(""));
      pieces = [];
    },
    read: () => joined.join("") + pieces.join(""),
  };
}
