import type { FormattedText } from "../entities.ts";
import type { PlaceSpan, TagSpan } from "./folding.ts";

/** What begins and ends something: tags, and the brackets of links (CommonMark, 6.3). */
const PART = /<(\/?)([a-z][\w:-]*)|^(!?\[)$|^(\])[([]/gi;

/** Something that has begun. */
interface Begun {
  readonly name: string;
  readonly original: string;
}

/**
 * Puts what stays in its own order where something would end before it begins, or by the end of
 * another. Cost: linear.
 */
export function withPairs(
  original: FormattedText<PlaceSpan>,
  words: FormattedText<PlaceSpan>,
): FormattedText<PlaceSpan> {
  if (hasPairs(original, words)) return words;
  const own = original.entities.filter(isTag);
  let next = 0;
  return {
    text: words.text,
    entities: words.entities.map((one) =>
      isTag(one) ? { ...one, original: own[next++]?.original ?? one.original } : one
    ),
  };
}

/** Tells whether all that begins and ends in a text does so in the other one, too. */
export function hasPairs(
  original: FormattedText<PlaceSpan>,
  words: FormattedText<PlaceSpan>,
): boolean {
  const own = pairsIn(original.entities.filter(isTag));
  return own === undefined || own === pairsIn(words.entities.filter(isTag));
}

/** Returns the pairs, as a text that is the same for the same; `undefined` where they cross. */
function pairsIn(tags: readonly TagSpan[]): string | undefined {
  const parts = tags.flatMap(({ original }) =>
    [...original.matchAll(PART)].map(([, slash, name, begin, end]) => ({
      name: name?.toLowerCase() ?? "[",
      ends: slash === "/" || end !== undefined,
      original: begin ?? original,
    }))
  );
  // Others stand alone, as `<br>` does.
  const paired = new Set(parts.filter(({ ends }) => ends).map(({ name }) => name));
  const pairs: string[] = [];
  const open: Begun[] = [];
  for (const { name, ends, original } of parts) {
    if (!paired.has(name)) continue;
    if (!ends) {
      open.push({ name, original });
      continue;
    }
    const begun = open.pop();
    if (begun && begun.name !== name) return undefined;
    // What is begun or ended around the words is not among them.
    pairs.push(`${begun?.original ?? ""} ${original}`);
  }
  for (const { original } of open) pairs.push(`${original} `);
  return pairs.sort().join("\n");
}

function isTag(span: PlaceSpan): span is TagSpan {
  return span.type === "tag";
}
