import type { TextSpan } from "./content.ts";
import { endOf, type FormattedText, joinFormatted, sliceFormatted } from "./entities.ts";
import type { Segment } from "./segments.ts";

/**
 * Puts translated pieces where the original ones were, with the white space between them; a piece
 * that already was in the language asked for (no `target`) stays as it was.
 * @param segments of `original`, one for each piece
 */
export function assemble<E extends TextSpan>(
  original: FormattedText<E>,
  segments: readonly Segment[],
  pieces: readonly (FormattedText<E> & { readonly target: string | undefined })[],
): FormattedText<E> {
  const texts: FormattedText<E>[] = [];
  const seams: { readonly before: number; readonly after: number }[] = [];
  let at = 0;
  let length = 0;
  for (const [index, { start, end }] of segments.entries()) {
    const piece = pieces[index]!;
    const gap = sliceFormatted(original, at, start);
    const shown = piece.target === undefined ? sliceFormatted(original, start, end) : piece;
    const isCutOpen = original.entities.some((one) => one.offset < at && endOf(one) > start);
    if (index > 0 && isCutOpen) seams.push({ before: length, after: length + gap.text.length });
    texts.push({ text: gap.text, entities: [] }, shown);
    length += gap.text.length + shown.text.length;
    at = end;
  }
  texts.push(sliceFormatted(original, at, original.text.length));
  const { text, entities } = joinFormatted(texts);
  return { text, entities: mend(entities, seams) };
}

/** Makes entities that were cut between two pieces one again. */
function mend<E extends TextSpan>(
  entities: readonly E[],
  seams: readonly { readonly before: number; readonly after: number }[],
): E[] {
  let mended = [...entities];
  for (const { before, after } of seams) {
    for (const right of mended.filter((one) => one.offset === after)) {
      const left = mended.find((one) => endOf(one) === before && isSameKind(one, right));
      if (!left) continue;
      const whole = { ...left, length: endOf(right) - left.offset };
      mended = mended.filter((one) => one !== right).map((one) => one === left ? whole : one);
    }
  }
  return mended;
}

function isSameKind(one: TextSpan, other: TextSpan): boolean {
  const rest = ({ offset: _, length: __, ...kept }: TextSpan) => JSON.stringify(kept);
  return rest(one) === rest(other);
}
