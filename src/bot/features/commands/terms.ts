import type { Settings } from "../../../store/store.ts";
import type { Term } from "../../../translation/model.ts";

/** They travel with every piece that contains one (guess). */
export const MAX_TERMS = 50;
/** UTF-16 units; longer is a text, not a term (guess). */
const MAX_TERM_UNITS = 100;

/**
 * Reads a term in its forms: "A = B", also behind a word for adding.
 * @param rest what stands behind the first word, where that is a word for adding
 */
export function readTerm(input: string, rest: string): Term | undefined {
  return parseTerm(rest) ?? parseTerm(input);
}

function parseTerm(text: string): Term | undefined {
  const [source = "", target = "", ...more] = text.split(/[=＝]|(?:->|→|⇒)/u).map((side) =>
    side.trim().replaceAll(/\s+/g, " ").toWellFormed().replaceAll("\0", "")
  );
  const isTerm = [source, target].every((side) => side !== "" && side.length <= MAX_TERM_UNITS);
  return isTerm && more.length === 0 ? { source, target } : undefined;
}

/** Adds a term, which replaces one for the same words; changes nothing where there is no room. */
export function withTerm(settings: Settings, term: Term): Settings {
  const others = settings.glossary?.filter(({ source }) => !isSame(source, term.source)) ?? [];
  return others.length < MAX_TERMS ? { ...settings, glossary: [...others, term] } : settings;
}

/** Removes the terms that `isOne` tells. */
export function withoutTerms(settings: Settings, isOne: (term: Term) => boolean): Settings {
  const { glossary: terms = [], ...rest } = settings;
  const kept = terms.filter((term) => !isOne(term));
  return kept.length > 0 ? { ...rest, glossary: kept } : rest;
}

/** Tells words that are one term. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

/** Names a term in a button's data: the list may be another one when it is pressed (FNV-1a, 32 bit). */
export function keyOf({ source }: Term): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(source.toLowerCase())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `k${hash.toString(36)}`;
}
