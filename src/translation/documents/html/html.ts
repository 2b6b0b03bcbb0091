import { attributePlace, type UnnumberedPlace } from "./html_attributes.ts";
import { type Item, pairedIn, readableOf } from "./html_inline.ts";
import { type Cut, type Piece, piecesIn } from "./html_pieces.ts";
import { segmentIn } from "./html_segment.ts";
import type { Places } from "../place.ts";

/** Words of a document, and whether they are those of an attribute. */
interface Found {
  readonly place: UnnumberedPlace;
  readonly isAttribute: boolean;
}

/**
 * Finds the words of an HTML document: those between tags of blocks, with the elements among them
 * as styles, and attributes that people read, but for those of tags among words. Code, scripts,
 * images, `translate="no"`, comments and whatever is broken stay. Places are numbered by the words
 * between blocks; an attribute has the number of the words before it. Cost: linear.
 */
export function* htmlIn(text: string): Places {
  let number = 0;
  for (const found of foundIn(text)) {
    if (found && !found.isAttribute) number++;
    yield found && { ...found.place, number: Math.max(number, 1) };
  }
}

function* foundIn(text: string): Generator<Found | undefined, void> {
  /** The pieces since the last tag of a block. */
  let line: Exclude<Piece, Cut>[] = [];
  for (const piece of piecesIn(text)) {
    yield undefined;
    if (piece?.kind === "cut") {
      yield* lineIn(text, line);
      yield* attributesOf(piece);
      line = [];
    } else if (piece) line.push(piece);
  }
  yield* lineIn(text, line);
}

function* lineIn(
  text: string,
  line: readonly Exclude<Piece, Cut>[],
): Generator<Found | undefined, void> {
  if (line.length === 0) return;
  const items = yield* pairedIn(line);
  let first = 0;
  for (let end = 0; end <= items.length; end++) {
    yield undefined;
    const item = items[end];
    if (item && !item.isLoose) continue;
    yield* wordsIn(text, items, first, end);
    if (item) yield* attributesOf(item.piece);
    first = end + 1;
  }
}

function* wordsIn(
  text: string,
  items: readonly Item[],
  first: number,
  end: number,
): Generator<Found | undefined, void> {
  const segment = yield* segmentIn(text, items, first, end);
  for (let nth = first; nth < end; nth++) {
    yield undefined;
    if (segment && nth === segment.from) {
      yield { place: segment.place, isAttribute: false };
      nth = segment.to;
    } else yield* attributesOf(items[nth]!.piece);
  }
}

function* attributesOf(piece: Piece): Generator<Found | undefined, void> {
  for (const readable of readableOf(piece)) {
    yield { place: yield* attributePlace(readable), isAttribute: true };
  }
}
