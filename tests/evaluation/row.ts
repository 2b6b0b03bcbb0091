import type { GroqCall } from "../../src/groq/observer.ts";
import { costOf } from "../../src/groq/prices.ts";
import { chrf } from "./chrf.ts";
import type { Trial, Verdict, Wrong } from "./texts/trial.ts";

/** What a person would have got for a text. */
export type Outcome =
  | {
    readonly kind: "shown";
    readonly verdict: Verdict;
    readonly answer: string;
    /** Pieces of formatting that the answer has. */
    readonly marks: number;
  }
  /** A sentence instead of a translation. */
  | { readonly kind: "refused"; readonly why: string }
  /** The service did not answer, which says nothing of the model. */
  | { readonly kind: "unanswered" };

export interface Attempt {
  readonly trial: Trial;
  readonly outcome: Outcome;
  readonly calls: readonly GroqCall[];
  /** Faults for which the model was asked once more. */
  readonly reasons: readonly string[];
}

/** How often each thing happened. */
export type Tally = Readonly<Record<string, number>>;

/** One line of the result. */
export interface Row {
  readonly texts: string;
  /** Texts to which there was an outcome. */
  readonly tried: number;
  /** Texts to which the service gave none. */
  readonly unanswered: number;
  /** Of the corpus, 0 to 100, a refused text counting as an empty one; not without references. */
  readonly chrf?: number;
  /** Right or wrong, but not shown: by what was the matter. */
  readonly refused: Tally;
  /** Shown, and no translation: by verdict. */
  readonly shownWrong: Partial<Readonly<Record<Wrong, number>>>;
  readonly secondCalls: number;
  /** What they were made for. */
  readonly reasons: Tally;
  /** Of the texts with formatting, how many came back with all of it. */
  readonly marksKept: number;
  readonly marked: number;
  readonly medianMs: number;
  readonly costUsd: number;
  /** The texts that did not end in a translation, for the eye. */
  readonly failures: readonly {
    readonly what: string;
    readonly text: string;
    readonly answer: string;
  }[];
}

/** Sums up what became of a set. */
export function rowOf(texts: string, attempts: readonly Attempt[]): Row {
  const answered = attempts.filter(({ outcome }) => outcome.kind !== "unanswered");
  const scored = answered.flatMap(({ trial: { reference }, outcome }) =>
    reference === undefined ? [] : [{ reference, hypothesis: answerOf(outcome) }]
  );
  const marked = answered.filter(({ trial }) => trial.entities.length > 0);
  const calls = attempts.flatMap((attempt) => attempt.calls);
  const refused = answered.flatMap(({ outcome }) => outcome.kind === "refused" ? outcome.why : []);
  const wrong = answered.flatMap(({ outcome }) =>
    outcome.kind === "shown" && outcome.verdict !== "translated" ? outcome.verdict : []
  );
  return {
    texts,
    tried: answered.length,
    unanswered: attempts.length - answered.length,
    ...(scored.length > 0 && { chrf: chrf(scored) }),
    refused: tally(refused),
    shownWrong: tally(wrong),
    secondCalls: attempts.reduce((sum, attempt) => sum + secondCallsOf(attempt), 0),
    reasons: tally(attempts.flatMap((attempt) => attempt.reasons)),
    marksKept:
      marked.filter(({ trial, outcome }) =>
        outcome.kind === "shown" && outcome.marks === trial.entities.length
      ).length,
    marked: marked.length,
    medianMs: median(calls.filter(isAnswer).map(({ durationMs }) => durationMs)),
    costUsd: calls.reduce((sum, call) => sum + costOf(call), 0),
    failures: answered.flatMap(({ trial, outcome }) => {
      const what = whatFailed(outcome);
      return what === undefined ? [] : [{ what, text: trial.text, answer: answerOf(outcome) }];
    }),
  };
}

function whatFailed(outcome: Outcome): string | undefined {
  if (outcome.kind === "refused") return `refused, ${outcome.why}`;
  return outcome.kind === "shown" && outcome.verdict !== "translated" ? outcome.verdict : undefined;
}

function answerOf(outcome: Outcome): string {
  return outcome.kind === "shown" ? outcome.answer : "";
}

/** Counts the calls beyond the first that a model answered, in whatever form. */
function secondCallsOf({ calls }: Attempt): number {
  return Math.max(0, calls.filter(isAnswer).length - 1);
}

/** Tells an answer, also one that did not keep to its form (400), from trouble of the service. */
function isAnswer({ result }: GroqCall): boolean {
  return result === "ok" || result === "400";
}

function tally<T extends string>(names: readonly T[]): Record<T, number> {
  const counts = {} as Record<T, number>;
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
