import type { TextSpan } from "./content.ts";
import { endOf, type FormattedText, joinFormatted, type Slice } from "./entities.ts";
import type { Segment } from "./segments.ts";

/**
 * Puts translated pieces where the original ones were, with the white space between them; a piece
 * that already was in the language asked for (no `target`) stays as it was. Cost: linear.
 * @param segments of `original`, one for each piece
 * @param slices of `original`, one for each segment
 */
export function assemble<E extends TextSpan>(
  original: FormattedText<E>,
  segments: readonly Segment[],
  slices: readonly Slice<E>[],
  pieces: readonly (FormattedText<E> & { readonly target: string | undefined })[],
): FormattedText<E> {
  const texts: FormattedText<E>[] = [];
  const seams: Seam[] = [];
  let at = 0;
  let length = 0;
  for (const [index, { start, end }] of segments.entries()) {
    const gap = original.text.slice(at, start);
    const slice = slices[index]!;
    const shown = pieces[index]!.target === undefined ? slice : pieces[index]!;
    seams.push({ before: length, after: length + gap.length, cut: slice.continued });
    texts.push({ text: gap, entities: [] }, shown);
    length += gap.length + shown.text.length;
    at = end;
  }
  texts.push({ text: original.text.slice(at), entities: [] });
  const { text, entities } = joinFormatted(texts);
  return { text, entities: mend(entities, seams) };
}

/** Place between two pieces, and what went across it in the original. */
interface Seam {
  readonly before: number;
  readonly after: number;
  readonly cut: readonly TextSpan[];
}

/** Makes entities that were cut between two pieces one again. */
function mend<E extends TextSpan>(entities: readonly E[], seams: readonly Seam[]): E[] {
  const mended: (E | undefined)[] = [...entities];
  const befores = new Set(seams.map(({ before }) => before));
  const afters = new Set(seams.map(({ after }) => after));
  const ending = indexBy(mended, endOf, befores);
  const beginning = indexBy(mended, ({ offset }) => offset, afters);
  for (const { before, after, cut } of seams) {
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
function indexBy<E>(
  entities: readonly (E | undefined)[],
  placeOf: (entity: E) => number,
  places: ReadonlySet<number>,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index, entity] of entities.entries()) {
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
  return rest(one) === rest(other);
}
