import type { Correction } from "../model.ts";
import { foldWords, linesOf } from "./words.ts";

/** One answer, with all that is doubtful about it. */
export interface Candidate<P> {
  readonly piece: P;
  /** Text that a person would see. */
  readonly text: string;
  readonly doubts: readonly Correction[];
  /** Name of the model that gave it. */
  readonly model: string;
}

/** Faults of which an answer is never shown, however often it comes. */
const CERTAIN: readonly Correction[] = ["empty", "reasoning", "refusal"];
/** Doubts for which another model is not asked: they cost formatting, not words. */
const LIGHT: readonly Correction[] = ["marks"];
/** Doubts that are settled where a model says the same again; a text it cannot do stays as it is. */
const SETTLED: readonly Correction[] = [
  ...LIGHT,
  ...["talk", "too-long", "too-short", "reply"] as const,
  ...["numbers", "placeholders", "links"] as const,
];
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

/** Tells whether an answer is surely none. */
export function isCertainlyWrong({ doubts }: Candidate<unknown>): boolean {
  return doubts.some((doubt) => CERTAIN.includes(doubt));
}

/**
 * Chooses what is shown: an answer without doubts, one that came twice, else the least doubtful one;
 * `undefined` where all are certainly wrong.
 * @param candidates in the order of coming
 */
export function choose<P>(candidates: readonly Candidate<P>[]): Candidate<P> | undefined {
  const last = candidates.at(-1)!;
  if (isBeyondDoubt(last)) return last;
  const possible = candidates.filter((one) => !isCertainlyWrong(one));
  for (const [index, one] of possible.entries()) {
    if (possible.slice(0, index).some((other) => saySame(one, other))) return one;
  }
  return possible.toSorted((a, b) => weigh(a) - weigh(b))[0];
}

/** Tells whether another model is worth a call after these answers of one. */
export function needsAnotherModel(candidates: readonly Candidate<unknown>[]): boolean {
  const chosen = choose(candidates);
  if (!chosen) return true;
  const isRepeated = candidates.filter((one) => saySame(one, chosen)).length > 1;
  const enough = isRepeated ? SETTLED : LIGHT;
  return chosen.doubts.some((doubt) => !enough.includes(doubt));
}

/** Tells whether two answers have the same words in as many lines. */
function saySame({ text: one }: Candidate<unknown>, { text: other }: Candidate<unknown>): boolean {
  const words = foldWords(one);
  return words !== "" && words === foldWords(other) &&
    linesOf(one).length === linesOf(other).length;
}

function weigh({ doubts }: Candidate<unknown>): number {
  return doubts.reduce((sum, doubt) => sum + (WEIGHT[doubt] ?? GRAVE), 0);
}
