import { inTurns } from "../time/turns.ts";
import type { TextSpan } from "./content.ts";
import { endOf, type FormattedText, type Slice } from "./entities.ts";
import type { Segment } from "./segments.ts";

/**
 * Puts translated pieces where the original ones were, with the white space between them, in turns.
 * A piece that already was in the language asked for (no `target`) stays as it was, and so does one
 * that nobody translated. Cost: linear.
 * @param segments of `original`, one for each piece
 * @param slices of `original`, one for each segment
 * @param pieces translations by the index of their segment
 */
export function assemble<E extends TextSpan>(
  original: FormattedText<E>,
  segments: readonly Segment[],
  slices: readonly Slice<E>[],
  pieces: ReadonlyMap<number, AssembledPiece<E>>,
): Promise<FormattedText<E>> {
  return inTurns(assembling(original, segments, slices, pieces));
}

type AssembledPiece<E extends TextSpan> = FormattedText<E> & {
  readonly target: string | undefined;
};

function* assembling<E extends TextSpan>(
  original: FormattedText<E>,
  segments: readonly Segment[],
  slices: readonly Slice<E>[],
  pieces: ReadonlyMap<number, AssembledPiece<E>>,
): Generator<void, FormattedText<E>> {
  let text = "";
  const entities: E[] = [];
  const seams: Seam[] = [];
  let at = 0;
  for (const [index, { start, end }] of segments.entries()) {
    const gap = original.text.slice(at, start);
    const slice = slices[index]!;
    const piece = pieces.get(index);
    const shown = piece?.target === undefined ? slice : piece;
    seams.push({ before: text.length, after: text.length + gap.length, cut: slice.continued });
    text += gap;
    for (const one of shown.entities) entities.push({ ...one, offset: one.offset + text.length });
    text += shown.text;
    at = end;
    yield;
  }
  text += original.text.slice(at);
  return { text, entities: yield* mend(entities, seams) };
}

/** Place between two pieces, and what went across it in the original. */
interface Seam {
  readonly before: number;
  readonly after: number;
  readonly cut: readonly TextSpan[];
}

/** Makes entities that were cut between two pieces one again. */
function* mend<E extends TextSpan>(
  entities: readonly E[],
  seams: readonly Seam[],
): Generator<void, E[]> {
  const mended: (E | undefined)[] = [...entities];
  const befores = new Set(seams.map(({ before }) => before));
  const afters = new Set(seams.map(({ after }) => after));
  const ending = yield* indexBy(mended, endOf, befores);
  const beginning = yield* indexBy(mended, ({ offset }) => offset, afters);
  for (const { before, after, cut } of seams) {
    yield;
    for (const index of beginning.get(after) ?? []) {
      const right = mended[index]!;
      if (!cut.some((whole) => isSameKind(whole, right))) continue;
      const place = ending.get(before)?.find((one) => isSameKind(mended[one]!, right));
      if (place === undefined) continue;
      const left = mended[place]!;
      mended[place] = { ...left, length: endOf(right) - left.offset };
      mended[index] = undefined;
      move(ending, place, before, endOf(right));
      ending.set(endOf(right), ending.get(endOf(right))?.filter((one) => one !== index) ?? []);
    }
  }
  return mended.filter((entity) => entity !== undefined);
}

/** Indices of entities by a place of theirs, for the places that matter. */
function* indexBy<E>(
  entities: readonly (E | undefined)[],
  placeOf: (entity: E) => number,
  places: ReadonlySet<number>,
): Generator<void, Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (const [index, entity] of entities.entries()) {
    yield;
    const place = placeOf(entity!);
    if (!places.has(place)) continue;
    const known = found.get(place);
    if (known) known.push(index);
    else found.set(place, [index]);
  }
  return found;
}

function move(byPlace: Map<number, number[]>, index: number, from: number, to: number): void {
  byPlace.set(from, byPlace.get(from)?.filter((one) => one !== index) ?? []);
  byPlace.set(to, [...byPlace.get(to) ?? [], index]);
}

function isSameKind(one: TextSpan, other: TextSpan): boolean {
  const rest = ({ offset: _, length: __, ...kept }: TextSpan) => JSON.stringify(kept);
  return one.type === other.type && rest(one) === rest(other);
}
