/** What is to be translated, and for whom. */
export interface TranslationRequest {
  readonly text: string;
  /** Code of the language that is asked for. */
  readonly target: string;
  /** Where a text that already is in `target` goes instead, if anywhere. */
  readonly alternative?: string;
}

export type Translation =
  | {
    readonly kind: "translated";
    /** BCP 47 code of the detected language, as the model names it. */
    readonly source: string;
    /** Code of the language of `text`: the request's `target` or `alternative`. */
    readonly target: string;
    readonly text: string;
  }
  /** The text already is in the language asked for, and there was no alternative. */
  | { readonly kind: "already"; readonly source: string };

export interface Translator {
  /**
   * @param signal ends the work and its connections at once
   * @throws TranslationError for everything that can go wrong, but for the signal, whose reason is thrown
   */
  translate(request: TranslationRequest, signal: AbortSignal): Promise<Translation>;
}

/** Why there is no translation; each kind has its sentence in `locales/`. */
export type TranslationFailure =
  | "rate-limited"
  | "timeout"
  | "unavailable"
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
