import type { TextSpan } from "./content.ts";
import { endOf, type FormattedText } from "./entities.ts";
import type { Stretches } from "./unchangeable.ts";

/** Stretch of a document in UTF-16 units. */
export type DocumentSpan =
  & TextSpan
  & (
    /** Place of something that does not change. */
    | { readonly type: "tag"; readonly original: string }
    /** One subtitle, known by its number. */
    | { readonly type: "cue"; readonly cue: number }
  );

/** Stands where something else belongs: the object replacement character (Unicode, 23.8). */
const PLACEHOLDER = "\uFFFC";

/** Work on a document, cut into steps of a line or a stretch. */
export type Steps<T> = Generator<void, T>;

/**
 * Puts one sign in the place of each stretch, whatever its length: all that is done with the text
 * afterwards costs as much as there is to translate. Cost: linear.
 */
export function* fold(text: string, stretches: Stretches): Steps<FormattedText<DocumentSpan>> {
  let folded = "";
  let at = 0;
  const entities: DocumentSpan[] = [];
  for (const found of stretches) {
    yield;
    if (!found) continue;
    folded += text.slice(at, found.start);
    const original = text.slice(found.start, found.end);
    entities.push({ type: "tag", original, offset: folded.length, length: PLACEHOLDER.length });
    folded += PLACEHOLDER;
    at = found.end;
  }
  return { text: folded + text.slice(at), entities };
}

/**
 * Puts back what was folded, from `start` to before `end`. Cost: linear.
 * @param entities from left to right
 * @param first index of the first of them that may stand there
 */
export function* unfold(
  { text, entities }: FormattedText<DocumentSpan>,
  { start, end } = { start: 0, end: text.length },
  first = 0,
): Steps<string> {
  let unfolded = "";
  let at = start;
  for (let index = first; index < entities.length; index++) {
    const entity = entities[index]!;
    if (entity.offset >= end) break;
    yield;
    if (entity.type !== "tag" || entity.offset < at) continue;
    unfolded += text.slice(at, entity.offset) + entity.original;
    at = endOf(entity);
  }
  return unfolded + text.slice(at, end);
}
