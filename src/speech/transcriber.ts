import type { Work } from "../time/work.ts";
import type { Container } from "./container.ts";

/** Recording, whole in memory. */
export interface Recording {
  readonly audio: Blob;
  readonly container: Container;
}

/** Stretch of what was heard, as Whisper reports it. */
export interface SpeechSegment {
  readonly text: string;
  readonly startS: number;
  readonly endS: number;
  // Figures belong to a window of up to 30 s, not to the segment (openai/whisper, transcribe.py);
  // servers that speak the same API leave some of them out.
  /** Mean log probability of the words: 0 is certain, below -1 is guessed. */
  readonly confidence?: number | undefined;
  /** Probability from 0 to 1 that nobody speaks. */
  readonly noSpeech?: number | undefined;
  /** Length of the text by its length when compressed; above 2.4 words are repeated. */
  readonly compression?: number | undefined;
}

export interface Transcript {
  readonly text: string;
  /** Name of the model that heard it. */
  readonly model?: string | undefined;
  /** BCP 47 code of the language that was heard; `und` where the service named none. */
  readonly language: string;
  readonly durationS: number;
  /** Parts of the text in their order; without any, the text counts all the same. */
  readonly segments: readonly SpeechSegment[];
}

export interface Transcriber {
  /**
   * Tells a rate limit at once, whatever the work's patience: the recognizer waits it out.
   * @param language the code of the language to hear it as; without one, or with one that the
   *   service does not know, it decides
   * @param notBy name of a model that is passed over as long as there is another
   * @throws SpeechError, or the reason of the work's signal
   */
  transcribe(
    recording: Recording,
    language: string | undefined,
    work: Work,
    notBy?: string,
  ): Promise<Transcript>;
}

/** Reason why nothing was heard; each has its sentence in `locales/`. */
export type SpeechFailure =
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "away"
  | "refused"
  | "unreadable"
  | "too-large"
  | "misconfigured";

export class SpeechError extends Error {
  override readonly name = "SpeechError";

  /**
   * @param message for the log: nothing that was said, no file name
   * @param retryAfterS seconds to wait before trying again, where the service named them
   */
  constructor(
    readonly kind: SpeechFailure,
    message: string,
    readonly retryAfterS?: number,
  ) {
    super(message);
  }
}
