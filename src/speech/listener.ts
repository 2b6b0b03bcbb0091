import { confidenceOf, keepSpeech } from "./silence.ts";
import type { Recording, Transcriber, Transcript } from "./transcriber.ts";

/** Below this a recording is a slip of the finger, in s. */
export const MIN_DURATION_S = 0.5;
/** In a recording as short as this the language is easily mistaken, in s. */
const SHORT_S = 6;
/** A short recording above this confidence is believed nevertheless. */
const CERTAIN = -0.25;
/** Below this any recording is doubted. */
const DOUBTFUL = -0.7;
/** By so much the second hearing must be more certain: forced into a language, a model is a little surer. */
const MARGIN = 0.1;

export interface Listening {
  /** Codes of the chat's languages, the likelier ones first. */
  readonly expected: readonly string[];
  /** The language that a person said it is; then nothing is guessed. */
  readonly language?: string | undefined;
}

export interface Listener {
  /**
   * What was said, without what the model invents on silence: empty text where nobody spoke. Heard once more as
   * one of the chat's languages when the language it seems to be is none of them and that is doubtful.
   * @throws SpeechError, or the reason of `signal`
   */
  listen(recording: Recording, listening: Listening, signal: AbortSignal): Promise<Transcript>;
}

export function createListener(transcriber: Transcriber): Listener {
  return {
    async listen(recording, { expected, language }, signal) {
      const first = keepSpeech(await transcriber.transcribe(recording, language, signal));
      if (language !== undefined || !isDoubtful(first, expected)) return first;
      const likelier = likelierOf(first, expected);
      if (likelier === undefined) return first;
      const second = keepSpeech(await transcriber.transcribe(recording, likelier, signal));
      return confidenceOf(second) > confidenceOf(first) + MARGIN ? second : first;
    },
  };
}

function isDoubtful(transcript: Transcript, expected: readonly string[]): boolean {
  if (transcript.text === "") return false;
  if (expected.some((code) => base(code) === base(transcript.language))) return false;
  const confidence = confidenceOf(transcript);
  return confidence < DOUBTFUL || (transcript.durationS < SHORT_S && confidence < CERTAIN);
}

/** The first of the chat's languages that is written in the same letters, else the first of all. */
function likelierOf({ text }: Transcript, expected: readonly string[]): string | undefined {
  const script = scriptOf(text);
  const alike = expected.find((code) => new Intl.Locale(code).maximize().script === script);
  return alike ?? expected[0];
}

function scriptOf(text: string): string | undefined {
  const SCRIPTS = ["Cyrl", "Arab", "Hebr", "Deva", "Hang", "Grek", "Thai", "Latn"];
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text));
}

function base(code: string): string {
  return code.toLowerCase().split("-")[0] ?? code;
}
