import type { TextSpan } from "./content.ts";

/** A text with its formatting. */
export interface FormattedText<E extends TextSpan = TextSpan> {
  readonly text: string;
  readonly entities: readonly E[];
}

/** Types that contain nothing and stand in nothing but quotes (Bot API, formatting options). */
const SOLITARY = ["code", "pre"];
const QUOTES = ["blockquote", "expandable_blockquote"];
/** Beside those of Telegram, those of a document. */
const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler", "style"];

/** Words of a document in one of several forms. */
interface Styled {
  readonly style: number;
}

/** A piece of a document that is known again by its entity; whatever is in it belongs to it. */
const UNIT = "unit";

/**
 * Tells whether an entity of one type may stand inside one of the other (Bot API, formatting
 * options).
 */
export function mayContain(outer: string, inner: string): boolean {
  if (outer === UNIT) return inner !== UNIT;
  if (SOLITARY.includes(outer)) return false;
  if (QUOTES.includes(outer)) return !QUOTES.includes(inner);
  if (SOLITARY.includes(inner)) return false;
  return STYLES.includes(outer) || STYLES.includes(inner);
}

export function endOf({ offset, length }: TextSpan): number {
  return offset + length;
}

/** Compares for sorting: from left to right, of two at one place the outer one first. */
export function byNesting(a: TextSpan, b: TextSpan): number {
  return a.offset - b.offset || b.length - a.length;
}

/** Replaces what Telegram cannot carry, lone surrogates and NUL, without moving anything. */
export function toCarriable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

/**
 * Finds the nearest entities that Telegram accepts: inside the text, not empty, not cutting a
 * character, nested, and only what may stand in what. Those that cross are split where they cross;
 * what may not stand inside another is left out, but for code, out of whose way the others go.
 */
export function normalizeEntities<E extends TextSpan>(text: string, entities: readonly E[]): E[] {
  const inside = entities.map((entity) => clamp(text, entity))
    .filter((entity): entity is E => entity !== undefined)
    .sort(byNesting);
  const solitary = inside.filter(({ type }) => SOLITARY.includes(type));
  const apart = inside.flatMap((entity) =>
    SOLITARY.includes(entity.type) || QUOTES.includes(entity.type)
      ? [entity]
      : withoutRanges(entity, solitary)
  ).sort(byNesting);

  const normalized: E[] = [];
  const open: E[] = [];
  const queue = [...apart];
  while (queue.length > 0) {
    const entity = queue.shift()!;
    while (open.length > 0 && endOf(open.at(-1)!) <= entity.offset) open.pop();
    const crossed = open.find((outer) => endOf(outer) < endOf(entity));
    if (crossed) {
      const cut = endOf(crossed);
      insert(queue, { ...entity, length: cut - entity.offset });
      insert(queue, { ...entity, offset: cut, length: endOf(entity) - cut });
      continue;
    }
    if (!open.every((outer) => mayContain(outer.type, entity.type) && !isSame(outer, entity))) {
      continue;
    }
    open.push(entity);
    normalized.push(entity);
  }
  return normalized;
}

function insert<E extends TextSpan>(queue: E[], entity: E): void {
  const index = queue.findIndex((other) => byNesting(entity, other) < 0);
  queue.splice(index < 0 ? queue.length : index, 0, entity);
}

function isSame(one: TextSpan & Partial<Styled>, other: TextSpan & Partial<Styled>): boolean {
  return one.type === other.type && one.offset === other.offset && one.length === other.length &&
    one.style === other.style;
}

/**
 * Moves an entity inside the text, to the borders of code points; `undefined` where nothing is
 * left.
 */
function clamp<E extends TextSpan>(text: string, entity: E): E | undefined {
  const offset = outOfPair(text, Math.max(0, entity.offset));
  const end = outOfPair(text, Math.min(text.length, endOf(entity)));
  return end > offset ? { ...entity, offset, length: end - offset } : undefined;
}

function outOfPair(text: string, at: number): number {
  const isInside = /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") &&
    /[\uDC00-\uDFFF]/.test(text[at] ?? "");
  return isInside ? at + 1 : at;
}

/** Cuts the ranges, which are sorted and apart, out of an entity. */
export function withoutRanges<E extends TextSpan>(entity: E, ranges: readonly TextSpan[]): E[] {
  const left: E[] = [];
  let from = entity.offset;
  for (const range of ranges) {
    if (endOf(range) <= from || range.offset >= endOf(entity)) continue;
    if (range.offset > from) left.push({ ...entity, offset: from, length: range.offset - from });
    from = endOf(range);
  }
  if (from < endOf(entity)) left.push({ ...entity, offset: from, length: endOf(entity) - from });
  return left;
}

/**
 * Cuts a stretch out of a formatted text, from `start` to before `end` in UTF-16 units, entities
 * cut to it.
 */
export function sliceFormatted<E extends TextSpan>(
  { text, entities }: FormattedText<E>,
  start: number,
  end: number,
): FormattedText<E> {
  const inside = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(endOf(entity), end);
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
  return { text: text.slice(start, end), entities: inside };
}

/** Stretch of a formatted text. */
export interface Slice<E extends TextSpan> extends FormattedText<E> {
  /** Whole entities of which a part is here, and another in an earlier slice. */
  readonly continued: readonly E[];
}

/**
 * Cuts stretches out of a formatted text, in steps of one. Cost: linear, since what has ended before
 * is not looked at again.
 * @param stretches from left to right, in UTF-16 units
 */
export function* slicing<E extends TextSpan>(
  { text, entities }: FormattedText<E>,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Generator<void, Slice<E>[]> {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset);
  const slices: Slice<E>[] = [];
  let open: E[] = [];
  let next = 0;
  for (const { start, end } of stretches) {
    open = open.filter((one) => endOf(one) > start);
    const continued = [...open];
    for (; next < sorted.length && sorted[next]!.offset < end; next++) open.push(sorted[next]!);
    slices.push({ ...sliceFormatted({ text, entities: open }, start, end), continued });
    yield;
  }
  return slices;
}
