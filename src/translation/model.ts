import type { Work } from "../time/work.ts";
import type { Defect } from "./verification/verify.ts";

/** Manner of a translation; without one it speaks as the original does. */
export type Style = "formal" | "casual";

/** Word with its translation, in either direction, as a chat wants it. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

/** Doubt about the answer before. */
export type Correction = Defect | "marks";

/** One piece of text, small enough for one answer. */
export interface TranslationTask {
  /** Text with the marks of `toMarkup`. */
  readonly text: string;
  /** Code of the language to translate into. */
  readonly target: string;
  /** Code of the language for a text that already is in `target`, if it goes anywhere. */
  readonly alternative?: string;
  /** BCP 47 code of the language that the text is in, where a person says so. */
  readonly source?: string;
  /** True where a person says that the text is not in `target`. */
  readonly isContested?: boolean;
  readonly style?: Style;
  readonly glossary?: readonly Term[];
  /** The end of the text before this piece, or what was said before it, for context only. */
  readonly before?: string;
  /** Doubts about the answer before, where the task is asked for again. */
  readonly corrections?: readonly Correction[];
  /** Name of a model whose answers were of no use: another one is asked. */
  readonly notBy?: string;
}

export interface ModelAnswer {
  /** BCP 47 code of the detected language. */
  readonly source: string;
  /** Empty where the text already is in `target` and there is no alternative. */
  readonly text: string;
  /** Name of the model that answered. */
  readonly model: string;
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
