import type { Correction } from "../model.ts";
import { foldWords } from "./words.ts";

/** One answer, with all that is doubtful about it. */
export interface Candidate<P> {
  readonly piece: P;
  /** Text that a person would see. */
  readonly text: string;
  readonly doubts: readonly Correction[];
  /** Name of the model that gave it. */
  readonly model: string;
}

/** Faults that are none by chance: an answer with one is shown only if two models give it. */
const CERTAIN: readonly Correction[] = ["empty", "reasoning", "refusal"];
/** Faults for which another model is not asked: they cost a detail, not the sense. */
const LIGHT: readonly Correction[] = ["marks", "lines", "reply"];
/** Weights of the others: guesses, by how much is lost to whoever reads. */
const WEIGHT: Readonly<Partial<Record<Correction, number>>> = {
  "marks": 1,
  "lines": 1,
  "reply": 2,
  "numbers": 4,
  "placeholders": 3,
  "links": 3,
};
const GRAVE = 8;

/** Tells that an answer needs no second look. */
export function isBeyondDoubt({ doubts }: Candidate<unknown>): boolean {
  return doubts.length === 0;
}

/** Tells whether an answer is surely none, unless another model says the same. */
export function isCertainlyWrong({ doubts }: Candidate<unknown>): boolean {
  return doubts.some((doubt) => CERTAIN.includes(doubt));
}

/**
 * Chooses what is shown: an answer without doubts, one that came twice (of what is certainly wrong, from
 * two models), else the least doubtful one; `undefined` where all are certainly wrong.
 * @param candidates in the order of coming
 */
export function choose<P>(candidates: readonly Candidate<P>[]): Candidate<P> | undefined {
  const last = candidates.at(-1)!;
  if (isBeyondDoubt(last)) return last;
  const isSame = (one: Candidate<P>, other: Candidate<P>) =>
    foldWords(one.text) === foldWords(other.text) && foldWords(one.text) !== "" &&
    (one.model !== other.model || !isCertainlyWrong(one));
  for (const [index, one] of candidates.entries()) {
    if (candidates.slice(0, index).some((other) => isSame(one, other))) return one;
  }
  const possible = candidates.filter((one) => !isCertainlyWrong(one));
  return possible.toSorted((a, b) => weigh(a) - weigh(b))[0];
}

/** Tells whether another model is worth a call after these answers of one. */
export function needsAnotherModel(candidates: readonly Candidate<unknown>[]): boolean {
  const chosen = choose(candidates);
  if (!chosen) return true;
  const isRepeated = candidates.filter(({ text }) => foldWords(text) === foldWords(chosen.text))
    .length > 1;
  return !isRepeated && chosen.doubts.some((doubt) => !LIGHT.includes(doubt));
}

function weigh({ doubts }: Candidate<unknown>): number {
  return doubts.reduce((sum, doubt) => sum + (WEIGHT[doubt] ?? GRAVE), 0);
}
