/** Pieces that are joined at once: many small ones take long when they are first read as one. */
const PIECES = 1_024;
/** UTF-16 units above which they are joined: each piece may itself be made of many. */
const MAX_UNITS = 16_384;
/** UTF-16 units that are worked on in one step. */
const STEP_UNITS = 4_096;
/** UTF-16 units within which there is mostly a place where no sign of a file is torn: guess. */
const MAX_SIGN_UNITS = 1_000;
/** Words in which no reference, tag, arrow or escaped sign has begun, and no white space at the end. */
const PROSE = /^[^<&>\\-]{19}[^<&>\\\s\uD800-\uDBFF-]$/;
const WHOLE = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/;

/** Text that is put together from many pieces, at a cost that is spread over them. */
export interface TextWriter {
  /** UTF-16 units so far. */
  readonly length: number;
  add(piece: string): void;
  read(): string;
}

/** Makes an empty one. */
export function createTextWriter(): TextWriter {
  return new PiecewiseWriter();
}

/** Of a class, as a file may have a million short texts, and closures cost more. */
class PiecewiseWriter implements TextWriter {
  length = 0;
  readonly #joined: string[] = [];
  #pieces: string[] = [];
  /** UTF-16 units of those that are not joined. */
  #units = 0;

  add(piece: string): void {
    if (piece === "") return;
    this.#pieces.push(piece);
    this.length += piece.length;
    this.#units += piece.length;
    if (this.#pieces.length < PIECES && this.#units < MAX_UNITS) return;
    this.#joined.push(this.#pieces.join(""));
    this.#pieces = [];
    this.#units = 0;
  }

  read(): string {
    const last = this.#pieces.join("");
    return this.#joined.length === 0 ? last : this.#joined.join("") + last;
  }
}

/** Cuts a text into pieces, each of which is the work of one step; no sign of a file is torn. */
function* piecesIn(text: string): Generator<string, void> {
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at + STEP_UNITS);
    yield text.slice(at, end);
    at = end;
  }
}

/** Finds the last place to cut at; of nothing but signs, one where no character is torn. */
function pieceEnd(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  for (let end = limit; end > limit - MAX_SIGN_UNITS; end--) {
    const [before, after] = [text[end - 1], text[end]!];
    const isSign = after === "&" || after === "<" || after === "\n" && before !== "\r" ||
      (after === "\\" || after === "-") && before !== after;
    if (isSign || PROSE.test(text.slice(end - 20, end))) return end;
  }
  return WHOLE.test(text.slice(limit - 1, limit + 1)) ? limit + 1 : limit;
}

/** Writes each piece of a text, in steps. Cost: linear. */
export function* inPieces(text: string, write: (piece: string) => string): Generator<void, string> {
  if (text.length <= STEP_UNITS) return write(text);
  const written = createTextWriter();
  for (const piece of piecesIn(text)) {
    yield;
    written.add(write(piece));
  }
  return written.read();
}
