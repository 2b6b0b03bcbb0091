import assert from "node:assert/strict";
import { done } from "../done.ts";
import type { FormattedText } from "../../../../src/translation/entities.ts";
import type { PlaceSpan } from "../../../../src/translation/documents/folding.ts";
import type { Places, StyledPlace } from "../../../../src/translation/documents/place.ts";

export type Words = FormattedText<PlaceSpan>;

/** Makes a translation of the words of a place. */
export type Translate = (words: Words) => Words;

/** Returns the places that are found, which must lie one behind the other. */
export function placesOf(places: Places): StyledPlace[] {
  const found: StyledPlace[] = [];
  for (const place of places) {
    if (!place) continue;
    assert.ok("words" in place);
    assert.ok(place.start >= (found.at(-1)?.end ?? 0) && place.end >= place.start);
    found.push(place);
  }
  return found;
}

/** Returns the words that are found, with what stays in them in braces `⟦…⟧`. */
export function wordsOf(places: Places): string[] {
  return placesOf(places).map(({ words }) => shown(words));
}

function shown({ text, entities }: Words): string {
  let written = "";
  let at = 0;
  for (const entity of entities) {
    assert.ok(entity.type === "tag");
    written += `${text.slice(at, entity.offset)}⟦${entity.original}⟧`;
    at = entity.offset + entity.length;
  }
  return written + text.slice(at);
}

/** Writes a file with these translations. */
export function rewritten(
  text: string,
  read: (text: string) => Places,
  translate: Translate,
): string {
  let written = "";
  let at = 0;
  for (const place of placesOf(read(text))) {
    const words = done(place.write(translate(place.words)));
    if (words === undefined) continue;
    written += text.slice(at, place.start) + words;
    at = place.end;
  }
  return written + text.slice(at);
}

export const inCapitals: Translate = (words) => ({ ...words, text: words.text.toUpperCase() });

/** Translates all words as these, without what stays. */
export function as(text: string): Translate {
  return () => ({ text, entities: [] });
}

/** Turns the order of what stays. */
export const reordered: Translate = ({ text, entities }) => {
  const originals = entities.map((one) => one.type === "tag" ? one.original : "").reverse();
  return {
    text,
    entities: entities.map((one, nth) =>
      one.type === "tag" ? { ...one, original: originals[nth]! } : one
    ),
  };
};
