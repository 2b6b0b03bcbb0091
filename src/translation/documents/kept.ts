import { byNesting, endOf, type FormattedText, withoutRanges } from "../entities.ts";
import type { PlaceSpan, StyleSpan, TagSpan } from "./folding.ts";
import { hasPairs, withPairs } from "./pairs.ts";

/**
 * Tells whether what does not change came back once, and each form of words at least once, and
 * nothing ends before it begins.
 */
export function hasSpans(
  original: FormattedText<PlaceSpan>,
  words: FormattedText<PlaceSpan>,
): boolean {
  const { entities } = words;
  const tagsOf = (spans: readonly PlaceSpan[]) => spans.filter(isTag).map(keyOf).sort().join("\n");
  const stylesOf = (spans: readonly PlaceSpan[]) =>
    [...new Set(spans.filter(isStyle).map(keyOf))].sort().join();
  return tagsOf(original.entities) === tagsOf(entities) &&
    stylesOf(original.entities) === stylesOf(entities) && hasPairs(original, words);
}

/**
 * Puts what was lost of the unchangeable at the end, a link that was lost around the last words, and
 * takes away what belongs elsewhere.
 */
export function withSpans(
  original: FormattedText<PlaceSpan>,
  translated: FormattedText<PlaceSpan>,
): FormattedText<PlaceSpan> {
  const { words, lost } = withoutStrange(original, translated);
  const linked = withLinks(original, words);
  let { text } = linked;
  const entities = [...linked.entities];
  for (const tag of lost) {
    entities.push({ ...tag, offset: text.length });
    text += original.text.slice(tag.offset, endOf(tag));
  }
  return withPairs(original, { text, entities });
}

function withoutStrange(
  original: FormattedText<PlaceSpan>,
  { text, entities }: FormattedText<PlaceSpan>,
): { words: FormattedText<PlaceSpan>; lost: readonly TagSpan[] } {
  const wanted = original.entities.filter(isTag);
  const lost = [...wanted];
  const strange: TagSpan[] = [];
  for (const tag of entities.filter(isTag)) {
    const nth = lost.findIndex((one) => keyOf(one) === keyOf(tag));
    if (nth < 0) strange.push(tag);
    else lost.splice(nth, 1);
  }
  const styles = new Set(original.entities.filter(isStyle).map(keyOf));
  const kept = entities.filter((one) =>
    isTag(one) ? !strange.includes(one) : styles.has(keyOf(one))
  );
  const moved = (at: number) =>
    at - strange.reduce((sum, one) => sum + Math.max(0, Math.min(endOf(one), at) - one.offset), 0);
  let rest = "";
  let at = 0;
  for (const tag of strange) {
    rest += text.slice(at, tag.offset);
    at = endOf(tag);
  }
  const spans = kept.map((one) => {
    const offset = moved(one.offset);
    return { ...one, offset, length: moved(endOf(one)) - offset };
  });
  const words = { text: rest + text.slice(at), entities: spans.filter(({ length }) => length > 0) };
  return { words, lost };
}

/** Gives each link that was lost one of the last words that are in no link. */
function withLinks(
  original: FormattedText<PlaceSpan>,
  words: FormattedText<PlaceSpan>,
): FormattedText<PlaceSpan> {
  const there = new Set(words.entities.filter(isStyle).map(keyOf));
  const lost = original.entities.filter(isStyle)
    .filter((one) => one.isLink && !there.has(keyOf(one)));
  if (lost.length === 0) return words;
  const taken = words.entities.filter((one) => isTag(one) || one.isLink).sort(byNesting);
  const free = withoutRanges({ type: "text", offset: 0, length: words.text.length }, taken)
    .flatMap(({ offset, length }) =>
      [...words.text.slice(offset, offset + length).matchAll(/\S+/g)]
        .map(({ index, 0: { length } }) => ({ offset: offset + index, length }))
    ).slice(-lost.length);
  const links = free.map((place, nth): StyleSpan => ({ ...lost[nth]!, ...place }));
  return { text: words.text, entities: [...words.entities, ...links].sort(byNesting) };
}

function isTag(span: PlaceSpan): span is TagSpan {
  return span.type === "tag";
}

function isStyle(span: PlaceSpan): span is StyleSpan {
  return span.type === "style";
}

function keyOf(span: PlaceSpan): string {
  return isTag(span) ? span.original : `${span.style}${span.isLink ? " link" : ""}`;
}
