import { NEVER_NESTED } from "./html_elements.ts";
import type { Readable } from "./html_attributes.ts";
import type { Cut, OpaquePiece, Piece, TagPiece, TextPiece } from "./html_pieces.ts";

/** Elements in each other of which each is a style: guess, more are nobody's writing. */
const MAX_DEPTH = 16;

/** A piece of a line, and what it belongs to. */
export interface Item {
  readonly piece: Exclude<Piece, Cut>;
  /** The other tag of the same element. */
  partner?: Item;
  /** Whether it parts words from words, as a tag of a block does. */
  isLoose: boolean;
}

/**
 * Finds the elements of a line that are whole. Tags of the others never move: each of them parts
 * the words before it from those behind it, and so do the elements that such a tag stands in. An
 * element without words in it is one piece. Two line breaks side by side are the end of a
 * paragraph. Cost: linear.
 */
export function* pairedIn(pieces: readonly Exclude<Piece, Cut>[]): Generator<undefined, Item[]> {
  const items: Item[] = [];
  /** Where the elements begin that are open. */
  const open: number[] = [];
  let lastWords = -1;
  let lineBreak: Item | undefined;
  const loosen = (item: Item) => {
    for (const at of open) items[at]!.isLoose = true;
    open.length = 0;
    item.isLoose = true;
  };
  const isOpen = (name: string) =>
    open.some((at) => {
      const { piece } = items[at]!;
      return piece.kind === "open" && piece.name === name;
    });
  for (const piece of pieces) {
    yield undefined;
    const item: Item = { piece, isLoose: false };
    if (piece.kind === "text") {
      if (!isBlank(piece)) {
        lastWords = items.length;
        lineBreak = undefined;
      }
    } else if (piece.kind === "opaque") {
      if (piece.isLineBreak && lineBreak) {
        loosen(item);
        lineBreak.isLoose = true;
      } else if (piece.hasLink && isOpen("a")) loosen(item);
      if (piece.isLineBreak) lineBreak = item;
      else if (piece.isWord) lineBreak = undefined;
    } else {
      lineBreak = undefined;
      const at = open.at(-1);
      const begin = at === undefined ? undefined : items[at]!;
      if (piece.kind === "open") {
        const isEnding = NEVER_NESTED.has(piece.name) && isOpen(piece.name);
        if (open.length < MAX_DEPTH && !isEnding) open.push(items.length);
        else loosen(item);
      } else if (begin?.piece.kind !== "open" || begin.piece.name !== piece.name) loosen(item);
      else {
        open.pop();
        if (lastWords < at!) {
          const inside = [...items.splice(at!), item].map((one) => one.piece);
          items.push({ piece: wholeOf(inside), isLoose: false });
          continue;
        }
        begin.partner = item;
        item.partner = begin;
      }
    }
    items.push(item);
  }
  for (const at of open) items[at]!.isLoose = true;
  return items;
}

/** Tells whether nobody reads anything there. */
export function isBlank(piece: TextPiece): boolean {
  return piece.text.trim() === "";
}

/** Returns what people read in the attributes of a piece. */
export function readableOf(piece: Piece): readonly Readable[] {
  return piece.kind === "text" ? [] : piece.readable;
}

/** Makes one piece of an element without words. */
function wholeOf(pieces: readonly (TextPiece | TagPiece | OpaquePiece)[]): OpaquePiece {
  return {
    kind: "opaque",
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    isLineBreak: false,
    isWord: pieces.some((one) => one.kind === "opaque" && one.isWord),
    hasLink: pieces.some((one) =>
      one.kind === "opaque" && one.hasLink || one.kind === "open" && one.name === "a"
    ),
    readable: pieces.flatMap(readableOf),
  };
}
