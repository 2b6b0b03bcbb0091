import type { Work } from "../time/work.ts";

/** Recording, whole in memory. */
export interface Recording {
  readonly audio: Blob;
  /** Name with the extension of the container, which is all that the service looks at. */
  readonly fileName: string;
}

/** Stretch of what was heard, as Whisper reports it. */
export interface SpeechSegment {
  readonly text: string;
  readonly startS: number;
  readonly endS: number;
  /** Mean log probability of the words: 0 is certain, below -1 is guessed. */
  readonly confidence: number;
  /** Probability from 0 to 1 that nobody speaks. */
  readonly noSpeech: number;
}

export interface Transcript {
  readonly text: string;
  /** BCP 47 code of the language that was heard. */
  readonly language: string;
  readonly durationS: number;
  readonly segments: readonly SpeechSegment[];
}

export interface Transcriber {
  /**
   * Tells a rate limit at once, whatever the work's patience: the recognizer waits it out.
   * @param language the code of the language to hear it as; without one the service decides
   * @throws SpeechError, or the reason of the work's signal
   */
  transcribe(
    recording: Recording,
    language: string | undefined,
    work: Work,
  ): Promise<Transcript>;
}

/** Reason why nothing was heard; each has its sentence in `locales/`. */
export type SpeechFailure =
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "away"
  | "refused"
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
