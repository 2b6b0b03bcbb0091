import { chrf } from "../chrf.ts";
import type { Verdict } from "./trial.ts";

/** Text with its translation by a person. */
export interface Referenced {
  readonly text: string;
  readonly reference: string;
  /** Words of which a translation has one, or it is worded differently and still close. */
  readonly markers?: readonly string[];
}

/** chrF from which an answer without a marker is taken as another wording: guess. */
const CLOSE = 40;
/** Bounds of an answer's length beside the reference's: guess, with room for other wordings. */
const MAX_GROWTH = 3;
const GROWTH_ALLOWANCE = 60;
const MIN_SHARE = 0.25;
/** Share of letters that have to be of the reference's scripts; brands may stay: guess. */
const MIN_SCRIPT_SHARE = 0.5;
const SCRIPTS = [
  ["Latin"],
  ["Cyrillic"],
  ["Greek"],
  ["Arabic"],
  ["Hebrew"],
  ["Devanagari"],
  ["Bengali"],
  ["Gurmukhi"],
  ["Gujarati"],
  ["Tamil"],
  ["Telugu"],
  ["Kannada"],
  ["Malayalam"],
  ["Thai"],
  ["Hangul"],
  ["Han", "Hiragana", "Katakana"],
].map((names) => new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join("")}]`, "gu"));
const LETTER = /\p{L}/gu;

/**
 * Tells whether a shown answer can be a translation at all; a bad one that is close to the
 * reference passes, and lowers chrF.
 */
export function judgeByReference(
  { text, reference, markers }: Referenced,
  answer: string,
): Verdict {
  const isEcho = fold(answer) === fold(text) && fold(text) !== fold(reference);
  if (isEcho || isOtherScript(answer, reference)) return "untranslated";
  if (answer.length > reference.length * MAX_GROWTH + GROWTH_ALLOWANCE) return "unlike";
  if (answer.length < reference.length * MIN_SHARE) return "unlike";
  if (markers === undefined) return "translated";
  const folded = fold(answer);
  const isClose = () => chrf([{ hypothesis: answer, reference }]) >= CLOSE;
  return markers.some((word) => folded.includes(fold(word))) || isClose() ? "translated" : "unlike";
}

function isOtherScript(answer: string, reference: string): boolean {
  const main = SCRIPTS.toSorted((a, b) => count(reference, b) - count(reference, a))[0]!;
  const letters = count(answer, LETTER);
  return letters > 0 && count(answer, main) < letters * MIN_SCRIPT_SHARE;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
