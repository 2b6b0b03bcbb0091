import { editDistance } from "../edit_distance.ts";
import { likelyNames, type NameIndex, namesOf, sharedNames } from "./name_index.ts";

/** Letters from which the begin of a name means it. */
const MIN_PREFIX = 4;
/** Letters from which one mistake, and two, are likelier than another word (guess). */
const ONE_FROM = 4;
const TWO_FROM = 6;
/** Letters from which the first one may be wrong as well. */
const ANY_TWO_FROM = 7;

/** A name with what tells at a glance that it is far from another. */
interface Compared {
  readonly name: string;
  readonly letters: number;
  readonly length: number;
}

interface Candidate extends Compared {
  readonly code: string;
  /** Of its first word. */
  readonly firstLength: number;
}

const candidates = new WeakMap<NameIndex, readonly Candidate[]>();

/**
 * Returns the codes whose names are nearly this one, folded; the nearest first.
 * @param isText true for what may as well be the first word of a text: fewer names, and fewer
 * mistakes, are likely then
 */
export function codesNear(name: string, locale: string, limit: number, isText = false): string[] {
  const length = [...name].length;
  const more = isText ? 1 : 0;
  if (length < ONE_FROM + more) return [];
  const bound = length >= TWO_FROM + 2 * more ? 2 : 1;
  const letters = lettersOf(name);
  const scored: { code: string; score: number }[] = [];
  const others = isText ? namesOf("en") : likelyNames(name);
  for (const index of [namesOf(locale), sharedNames(), others]) {
    for (const candidate of candidatesOf(index)) {
      if (isText && candidate.name[0] !== name[0]) continue;
      const isPrefix = !isText && length >= MIN_PREFIX && candidate.name.startsWith(name) &&
        length * 2 > candidate.firstLength;
      const score = isPrefix ? 0.5 : distance(candidate, { name, letters, length }, bound);
      if (score <= bound) scored.push({ code: candidate.code, score });
    }
  }
  scored.sort((one, other) => one.score - other.score);
  return [...new Set(scored.map(({ code }) => code))].slice(0, limit);
}

function distance(candidate: Compared, given: Compared, bound: number): number {
  if (Math.abs(candidate.length - given.length) > bound) return Infinity;
  // Every edit changes two kinds of letters at most.
  if (bitsOf(candidate.letters ^ given.letters) > 2 * bound) return Infinity;
  const edits = editDistance(given.name, candidate.name, bound);
  const isFirstWrong = given.length < ANY_TWO_FROM && given.name[0] !== candidate.name[0];
  return edits > 1 && isFirstWrong ? Infinity : edits;
}

function candidatesOf(index: NameIndex): readonly Candidate[] {
  let known = candidates.get(index);
  if (!known) {
    known = [...index.names].map(([name, code]) => ({
      name,
      code,
      letters: lettersOf(name),
      length: [...name].length,
      firstLength: [...name.split(" ", 1)[0]!].length,
    })).filter(({ length }) => length >= ONE_FROM);
    candidates.set(index, known);
  }
  return known;
}

/** Makes a set of 32 kinds of letters, a bit each. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(set: number): number {
  let rest = set;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
