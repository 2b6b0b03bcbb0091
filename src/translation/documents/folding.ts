import type { TextSpan } from "../content.ts";
import type { FormattedText } from "../entities.ts";
import { createTextWriter, inPieces } from "./text_writer.ts";
import type { Stretches } from "./unchangeable.ts";

/** Place of something that does not change. */
export interface TagSpan extends TextSpan {
  readonly type: "tag";
  readonly original: string;
}

/**
 * Words of a place that have a form of their own there, such as bold ones or a link: they are
 * translated with those around them.
 */
export interface StyleSpan extends TextSpan {
  readonly type: "style";
  /** The number by which the place knows the form. */
  readonly style: number;
  /** True where more than a look is lost with it: a link. */
  readonly isLink: boolean;
}

/** Stretch within a place, in UTF-16 units. */
export type PlaceSpan = TagSpan | StyleSpan;

/** Stretch of a document in UTF-16 units: within a place, or a unit by its index. */
export type DocumentSpan =
  | PlaceSpan
  | TextSpan & { readonly type: "unit"; readonly unit: number };

/** Stands where something else belongs: the object replacement character (Unicode, 23.8). */
const PLACEHOLDER = "\uFFFC";

/** Work on a document, cut into steps of a line or a stretch. */
export type Steps<T> = Generator<void, T>;

/**
 * Puts one sign in the place of each stretch, whatever its length: all that is done with the text
 * afterwards costs as much as there is to translate. Cost: linear.
 * @param decode reads what stands between the stretches
 */
export function* fold(
  text: string,
  stretches: Stretches,
  decode = (words: string) => words,
): Steps<FormattedText<TagSpan>> {
  const folded = createTextWriter();
  let at = 0;
  const entities: TagSpan[] = [];
  for (const found of stretches) {
    yield;
    if (!found) continue;
    folded.add(yield* inPieces(text.slice(at, found.start), decode));
    const original = text.slice(found.start, found.end);
    entities.push({ type: "tag", original, offset: folded.length, length: PLACEHOLDER.length });
    folded.add(PLACEHOLDER);
    at = found.end;
  }
  folded.add(yield* inPieces(text.slice(at), decode));
  return { text: folded.read(), entities };
}

/**
 * Puts back what was folded. Cost: linear.
 * @param entities from left to right
 * @param encode writes what stands between the stretches
 */
export function* unfold(
  { text, entities }: FormattedText<TagSpan>,
  encode = (words: string) => words,
): Steps<string> {
  const unfolded = createTextWriter();
  let at = 0;
  for (const { offset, length, original } of entities) {
    yield;
    if (offset < at) continue;
    unfolded.add(yield* inPieces(text.slice(at, offset), encode));
    unfolded.add(original);
    at = offset + length;
  }
  unfolded.add(yield* inPieces(text.slice(at), encode));
  return unfolded.read();
}
