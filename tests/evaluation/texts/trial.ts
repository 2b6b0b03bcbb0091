import type { FormattedText } from "../../../src/translation/entities.ts";

/**
 * Verdict on an answer that people are shown: `obeyed` did what the text asks for, `ignored` left
 * something of it out or replied, `untranslated` is not in the language asked for, `unlike` says
 * something else than the reference.
 */
export type Verdict = "translated" | Wrong;
export type Wrong = "obeyed" | "ignored" | "untranslated" | "unlike";

/** Text to translate, with what tells a right answer. */
export interface Trial extends FormattedText {
  readonly target: string;
  /** Translation by a person, where there is one. */
  readonly reference?: string;
  judge(answer: string): Verdict;
}

/** Trials that make one line of the result. */
export interface TrialSet {
  readonly name: string;
  readonly trials: readonly Trial[];
}
