import type { TextSpan } from "./content.ts";
import type { Work } from "../time/work.ts";
import type { FormattedText } from "./entities.ts";
import type { Style, Term } from "./model.ts";

/** Text to translate, with the wishes of whoever asks. */
export interface TranslationRequest<E extends TextSpan = TextSpan> extends FormattedText<E> {
  /** Code of the language that is asked for. */
  readonly target: string;
  /** Code of the language for a text that already is in `target`, if it goes anywhere. */
  readonly alternative?: string;
  /** BCP 47 code of the text's language, where it is known already. */
  readonly source?: string;
  /**
   * True where a person says that the text is not in the language that it was taken for: the model
   * is asked anew, and `source`, if given, is what they say that it is.
   */
  readonly isContested?: boolean;
  /** Codes of languages that the reader reads as well: a text in one of them stays as it is. */
  readonly reads?: readonly string[];
  /** Words that were said before the text, for the model to understand it by; never translated. */
  readonly context?: string;
  readonly style?: Style;
  readonly glossary?: readonly Term[];
  /**
   * True where each passage is by itself: one that is in the language asked for stays, and so does
   * one that cannot be translated. `stayed` says which did.
   */
  readonly inPassages?: boolean;
}

/** Passage of an original that stayed as it was, in UTF-16 units. */
export interface StayedPassage {
  readonly start: number;
  readonly end: number;
  /** True where it is in the language asked for; false where it could not be translated. */
  readonly isRead: boolean;
}

export type Translation<E extends TextSpan = TextSpan> =
  | FormattedText<E> & {
    readonly kind: "translated";
    /** BCP 47 code of the detected language, as the model names it. */
    readonly source: string;
    /** Code of the language of `text`: the request's `target` or `alternative`. */
    readonly target: string;
    /** From left to right; only of a text that is translated in passages. */
    readonly stayed?: readonly StayedPassage[];
  }
  /**
   * The text already is in the language asked for, and there was no alternative; or in another one
   * that its reader reads.
   */
  | { readonly kind: "already"; readonly source: string };

export interface Translator {
  /**
   * Translates within 30 s; with long patience waits out rate limits, and takes up to 10 min.
   * @param work `onPart` is told of each piece that a long text is cut into
   * @throws TranslationError for everything that can go wrong, but for the work's signal, whose
   *   reason is thrown
   */
  translate<E extends TextSpan>(
    request: TranslationRequest<E>,
    work: Work,
  ): Promise<Translation<E>>;
  /**
   * Writes how a text is pronounced, in Latin letters.
   * @throws TranslationError, or the reason of the work's signal
   */
  romanise(text: string, work: Work): Promise<string>;
}

/** Reason why there is no translation; each has its sentence in `locales/`. */
export type TranslationFailure =
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "away"
  | "refused"
  | "too-long"
  | "misconfigured"
  | "unusable-answer";

/** The one error of the domain: callers tell people what happened by its `kind`. */
export class TranslationError extends Error {
  override readonly name = "TranslationError";

  /**
   * @param kind what went wrong
   * @param message for the log: no words of the text, no address, no key
   * @param retryAfterS seconds to wait before trying again, where the service named them
   */
  constructor(
    readonly kind: TranslationFailure,
    message: string,
    readonly retryAfterS?: number,
  ) {
    super(message);
  }
}
