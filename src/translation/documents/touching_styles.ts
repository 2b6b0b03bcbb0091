import { endOf, type FormattedText } from "../entities.ts";
import type { PlaceSpan, Steps } from "./folding.ts";

/**
 * Makes one of the parts of a form of words with nothing or white space between them: it was cut
 * where something stays at the ends of words, or with a long text. Cost: linear.
 * @param words with spans that are nested, from left to right
 */
export function* withoutSeams(
  { text, entities }: FormattedText<PlaceSpan>,
): Steps<FormattedText<PlaceSpan>> {
  const joined: PlaceSpan[] = [];
  /** Index of the last span in each depth, within those around it. */
  const last: number[] = [];
  let depth = 0;
  for (const span of entities) {
    yield;
    while (depth > 0 && endOf(joined[last[depth - 1]!]!) <= span.offset) depth--;
    if (span.type === "tag") {
      joined.push(span);
      continue;
    }
    const before = joined[last[depth] ?? -1];
    const isSame = before?.type === "style" && before.style === span.style;
    if (isSame && text.slice(endOf(before), span.offset).trim() === "") {
      joined[last[depth]!] = { ...before, length: endOf(span) - before.offset };
    } else {
      last.length = depth;
      last.push(joined.push(span) - 1);
    }
    depth++;
  }
  return { text, entities: joined };
}
