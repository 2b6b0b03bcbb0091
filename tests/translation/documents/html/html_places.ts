import type { FormattedText } from "../../../../src/translation/entities.ts";
import { endOf } from "../../../../src/translation/entities.ts";
import type { PlaceSpan } from "../../../../src/translation/documents/folding.ts";
import { htmlIn } from "../../../../src/translation/documents/html/html.ts";
import { done } from "../done.ts";
import type { StyledPlace } from "../../../../src/translation/documents/place.ts";

/** Returns all places of a document. */
export function placesOf(source: string): StyledPlace[] {
  const places: StyledPlace[] = [];
  for (const place of htmlIn(source)) if (place && "words" in place) places.push(place);
  return places;
}

/** Writes a document with other words in its places. */
export function written(
  source: string,
  change: (words: FormattedText<PlaceSpan>) => FormattedText<PlaceSpan>,
): string {
  let result = "";
  let at = 0;
  for (const place of placesOf(source)) {
    result += source.slice(at, place.start) + done(place.write(change(place.words)));
    at = place.end;
  }
  return result + source.slice(at);
}

/** Returns what is translated: what stays in it as `⟦…⟧`, links as `[…]`, other styles as `{…}`. */
export function textsOf(source: string): string[] {
  return placesOf(source).map(({ words: { text, entities } }) => {
    /** Of those at one place, ends come first, the inner before the outer one. */
    const signs: [at: number, sign: string, rank: number][] = [];
    for (const [nth, one] of entities.entries()) {
      if (one.type === "tag") {
        signs.push([one.offset, `⟦${one.original}⟧`, nth + 1]);
        continue;
      }
      const [open, close] = one.isLink ? "[]" : "{}";
      signs.push([one.offset, open!, nth + 1], [endOf(one), close!, -nth]);
    }
    let shown = "";
    let at = 0;
    for (const [offset, sign] of signs.sort((a, b) => a[0] - b[0] || a[2] - b[2])) {
      shown += text.slice(at, offset) + sign;
      at = offset;
    }
    return (shown + text.slice(at)).replaceAll("\uFFFC", "");
  });
}
