import type { PlaceSpan, StyleSpan, TagSpan } from "../folding.ts";
import { withoutSeams } from "../touching_styles.ts";
import { linksIn } from "../unchangeable.ts";
import type { UnnumberedPlace } from "./html_attributes.ts";
import { isBlank, type Item } from "./html_inline.ts";
import { escapeHtml, type InlineStyle, nbspOf, writeInline } from "./html_words.ts";

/** Stands where something opaque does: the object replacement character (Unicode, 23.8). */
const PLACEHOLDER = "\uFFFC";
const LETTER = /\p{L}/u;
/** White space of HTML, which is shown as one space (CSS Text 3, 4.1.1). */
const SPACES = /[ \t\n\f\r]+/g;
const SPACE = " \t\n\f\r";
/** UTF-16 units that are looked at in one step. */
const STEP_UNITS = 4_096;

/** Words between blocks, by the indices of their first and their last item. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly place: UnnumberedPlace;
}

/** A span whose length is known at its end. */
type Growing<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Finds the words among items without a loose one: from the first to the last of them; what stands
 * around them, elements around all of them too, is not part of them. Cost: linear.
 * @param text the document
 * @returns `undefined` where there is no word
 */
export function* segmentIn(
  text: string,
  items: readonly Item[],
  first: number,
  end: number,
): Generator<undefined, Segment | undefined> {
  let [from, to] = [first, end - 1];
  for (; from <= to; from++) {
    yield undefined;
    const item = items[from]!;
    if (isMargin(item)) continue;
    while (isMargin(items[to]!)) {
      to--;
      yield undefined;
    }
    if (!item.partner || item.partner !== items[to]) break;
    to--;
  }
  if (from > to) return undefined;
  const { piece: { start: firstStart } } = items[from]!;
  const { piece: { end: lastEnd } } = items[to]!;
  const begins = items[from]!.piece.kind === "text";
  const ends = items[to]!.piece.kind === "text";
  let start = firstStart;
  while (begins && SPACE.includes(text[start]!)) start++;
  let stop = lastEnd;
  while (ends && SPACE.includes(text[stop - 1]!)) stop--;

  let words = "";
  let isSpaced = start > firstStart;
  const entities: Growing<PlaceSpan>[] = [];
  const styles: InlineStyle[] = [];
  const open: Growing<StyleSpan>[] = [];
  const linked = new Set<string>();
  const nbsp = nbspOf(text.slice(start, stop));
  const addTag = (original: string) => {
    const tag: TagSpan = { type: "tag", original, offset: words.length, length: 1 };
    entities.push(tag);
    words += PLACEHOLDER;
  };
  const addWords = function* (more: string): Generator<undefined, void> {
    let at = 0;
    for (const link of linksIn(more)) {
      yield undefined;
      if (!link) continue;
      words += more.slice(at, link.start);
      addTag(escapeHtml(more.slice(link.start, link.end), nbsp));
      at = link.end;
    }
    words += more.slice(at);
  };
  let wasOpaque = false;
  for (let nth = from; nth <= to; nth++) {
    yield undefined;
    const { piece, partner } = items[nth]!;
    const raw = text.slice(piece.start, piece.end);
    if (piece.kind === "text") {
      const read = yield* collapsed(piece.text, isSpaced);
      yield* addWords(read);
      isSpaced = read === "" ? isSpaced : read.endsWith(" ");
    } else if (piece.kind === "opaque") {
      isSpaced = false;
      const last = entities.at(-1);
      if (wasOpaque && last?.type === "tag") last.original += raw;
      else addTag(raw);
      if (piece.hasLink) linked.add((entities.at(-1) as TagSpan).original);
    } else if (piece.kind === "open") {
      const close = text.slice(partner!.piece.start, partner!.piece.end);
      const { name, isLink } = piece;
      open.push({ type: "style", style: styles.length, isLink, offset: words.length, length: 0 });
      entities.push(open.at(-1)!);
      styles.push({ open: raw, close, name });
    } else {
      const style = open.pop()!;
      style.length = words.length - style.offset;
    }
    wasOpaque = piece.kind === "opaque";
  }
  if (stop < lastEnd && words.endsWith(" ")) words = words.slice(0, -1);
  if (!LETTER.test(words)) return undefined;
  const inner = words.trim();
  const before = words.slice(0, words.length - words.trimStart().length);
  const after = words.slice(before.length + inner.length);
  const inside = (offset: number) => Math.min(Math.max(offset - before.length, 0), inner.length);
  for (const one of entities) {
    yield undefined;
    const offset = inside(one.offset);
    one.length = inside(one.offset + one.length) - offset;
    one.offset = offset;
  }
  const place: UnnumberedPlace = {
    start,
    end: stop,
    words: { text: inner, entities },
    *write(translated) {
      const joined = yield* withoutSeams(translated);
      const inside = yield* writeInline(joined, styles, linked, nbsp);
      return escapeHtml(before, nbsp) + inside + escapeHtml(after, nbsp);
    },
  };
  return { from, to, place };
}

/** Makes one space of each run of white space, and none of one behind a space. */
function* collapsed(text: string, isSpaced: boolean): Generator<undefined, string> {
  let read = "";
  for (let at = 0; at < text.length; at += STEP_UNITS) {
    yield undefined;
    const part = text.slice(at, at + STEP_UNITS).replace(SPACES, " ");
    read += isSpaced && part.startsWith(" ") ? part.slice(1) : part;
    isSpaced = part.endsWith(" ");
  }
  return read;
}

/** Tells whether something at the ends of words is no part of them. */
function isMargin({ piece }: Item): boolean {
  return piece.kind === "text" ? isBlank(piece) : piece.kind === "opaque" && !piece.isWord;
}
