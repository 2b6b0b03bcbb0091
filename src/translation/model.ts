import type { Work } from "../time/work.ts";
import type { Defect } from "./verify.ts";

/** Manner of a translation; without one it speaks as the original does. */
export type Style = "formal" | "casual";

/** Word with its translation, in either direction, as a chat wants it. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

/** Defect of the answer before. */
export type Correction = Defect | "marks";

/** One piece of text, small enough for one answer. */
export interface TranslationTask {
  /** Text with the marks of `toMarkup`. */
  readonly text: string;
  /** Code of the language to translate into. */
  readonly target: string;
  /** Code of the language for a text that already is in `target`, if it goes anywhere. */
  readonly alternative?: string;
  readonly style?: Style;
  readonly glossary?: readonly Term[];
  /** The end of the text before this piece, for context only. */
  readonly before?: string;
  /** Given when the task is asked for the second time. */
  readonly correction?: Correction;
}

export interface ModelAnswer {
  /** BCP 47 code of the detected language. */
  readonly source: string;
  /** Empty where the text already is in `target` and there is no alternative. */
  readonly text: string;
}

/** A language model, as far as the domain knows one. */
export interface TranslationModel {
  /**
   * Tells a rate limit at once, whatever the work's patience: the translator waits it out.
   * @throws TranslationError, or the reason of the work's signal
   */
  translate(task: TranslationTask, work: Work): Promise<ModelAnswer>;
  /**
   * Writes how a text is pronounced, in Latin letters: pinyin, romaji, a usual romanisation.
   * @throws TranslationError, or the reason of the work's signal
   */
  romanise(text: string, work: Work): Promise<string>;
}
