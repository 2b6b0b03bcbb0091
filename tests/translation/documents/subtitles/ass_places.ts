import { done } from "../done.ts";
import type { FormattedText } from "../../../../src/translation/entities.ts";
import { fold, type PlaceSpan, unfold } from "../../../../src/translation/documents/folding.ts";
import type { Place, StyledPlace } from "../../../../src/translation/documents/place.ts";
import { assIn } from "../../../../src/translation/documents/subtitles/ass.ts";

/** Changes the words of a place. */
export type Change = (words: string) => string;

/** Returns all places of subtitles. */
export function placesOf(source: string): (Place | StyledPlace)[] {
  return [...assIn(source)].filter((place) => place !== undefined);
}

/** Returns what is translated, with what stays in it in braces `⟦…⟧`. */
export function textsOf(source: string): string[] {
  return placesOf(source).map((place) => {
    const { text, entities } = wordsOf(source, place);
    const tags = entities.filter((one) => one.type === "tag");
    return done(unfold({
      text,
      entities: tags.map((tag) => ({ ...tag, original: `⟦${tag.original}⟧` })),
    }));
  });
}

/** Writes subtitles with other words. */
export function written(source: string, change: Change): string {
  let result = "";
  let at = 0;
  for (const place of placesOf(source)) {
    const { text, entities } = wordsOf(source, place);
    const changed = change(text);
    // Where the length differs, what stays may be anywhere.
    const spans = entities.map((one) => ({ ...one, offset: Math.min(one.offset, changed.length) }));
    const tags = spans.filter((one) => one.type === "tag");
    result += source.slice(at, place.start);
    result += "words" in place
      ? done(place.write({ text: changed, entities: spans }))
      : done(unfold({ text: changed, entities: tags }, place.encode));
    at = place.end;
  }
  return result + source.slice(at);
}

function wordsOf(source: string, place: Place | StyledPlace): FormattedText<PlaceSpan> {
  if ("words" in place) return place.words;
  const raw = source.slice(place.start, place.end);
  return done(fold(raw, place.find(raw), place.decode));
}
