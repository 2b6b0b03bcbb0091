import { withLimit } from "../time/limits.ts";
import { waitOut } from "../time/patience.ts";
import type { Patience, Work } from "../time/work.ts";
import { joinTranscripts } from "./joining.ts";
import { piecesOf } from "./pieces.ts";
import { confidenceOf, judgeSpeech } from "./silence.ts";
import { type Sound, soundOf } from "./sound.ts";
import { type Recording, SpeechError, type Transcriber, type Transcript } from "./transcriber.ts";

/** Duration below which a recording is a slip of the finger: guess, in s. */
export const MIN_DURATION_S = 0.5;
/**
 * Time that a person waits for one hearing (all attempts), and for that of a long recording:
 * requirement and guess, in ms.
 */
const LIMIT_MS: Readonly<Record<Patience, number>> = { brief: 60_000, long: 600_000 };

// The confidence of published speech is from -0.09 to -0.36, of a short greeting -0.56, of a noisy
// call -1.15; Whisper's own decoder tries again below -1 (openai/whisper, transcribe.py). The
// thresholds are guesses between these.

/** Duration below which the language is easily mistaken: guess, in s. */
const SHORT_S = 6;
/** Confidence above which a short recording is believed nevertheless. */
const CERTAIN = -0.25;
/** Confidence below which any recording is doubted. */
const DOUBTFUL = -0.7;
/**
 * Gain in confidence that a second hearing needs: forced into a language, a model is a little
 * surer.
 */
const MARGIN = 0.1;

/**
 * Letters by their name in regular expressions, with the names that `Intl` has for scripts which
 * use them.
 */
const SCRIPTS: readonly (readonly [letters: string, scripts: readonly string[]])[] = [
  ["Hira", ["Jpan"]],
  ["Hang", ["Kore"]],
  ["Hani", ["Hans", "Hant", "Jpan"]],
  ...["Cyrl", "Arab", "Hebr", "Deva", "Grek", "Thai"].map((one) => [one, [one]] as const),
  // The last, since names and brands stay in Latin letters everywhere.
  ["Latn", ["Latn"]],
];

/** Languages as which a recording may be heard. */
export interface Hearing {
  /**
   * Codes of the languages that people chose to speak, the likelier ones first. Nobody's own
   * language alone is one of them: forced into it, Whisper translates (VoiceInk#68).
   */
  readonly expected: readonly string[];
  /** The language that a person said it is; then nothing is guessed. */
  readonly language?: string | undefined;
}

/** What was heard, without what the model invents; the text is empty where nobody spoke. */
export interface Heard extends Transcript {
  /** Something speaks against it that somebody spoke at all. */
  readonly isDoubtful: boolean;
  /** Seconds of speech that the service was asked to hear, in all hearings. */
  readonly spentS: number;
}

/** Listener that writes down what was said. */
export interface SpeechRecognizer {
  /**
   * Writes down what was said. Hears it once more as one of the expected languages when the
   * language it seems to be is none of them and that is doubtful; a second hearing that fails, or is
   * not clearly more certain, changes nothing. A long one is heard in pieces, one after another.
   * @throws SpeechError, or the reason of the work's signal
   */
  recognize(recording: Recording, hearing: Hearing, work: Work): Promise<Heard>;
}

export function createSpeechRecognizer(transcriber: Transcriber): SpeechRecognizer {
  const hear = (
    recording: Recording,
    language: string | undefined,
    work: Work,
    notBy?: string,
  ) =>
    withLimit(LIMIT_MS[work.patience], work.signal, timedOut, (signal) => {
      const limited = { ...work, signal };
      const transcribe = () => transcriber.transcribe(recording, language, limited, notBy);
      return waitOut(limited, SpeechError, transcribe);
    });

  const recognizePiece = async (
    recording: Recording,
    { expected, language }: Hearing,
    work: Work,
  ): Promise<Heard> => {
    const sound = await listen(recording);
    const judge = (transcript: Transcript) => {
      const { transcript: said, isDoubtful } = judgeSpeech(transcript, sound);
      return { ...said, isDoubtful, spentS: transcript.durationS };
    };
    const first = judge(await hear(recording, language, work));
    if (language !== undefined || !isMistakable(first, expected)) return first;
    const likelier = likelierOf(first, expected);
    if (likelier === undefined) return first;
    try {
      // Only a check: not worth waiting out a limit. The larger model has the say.
      const brief = { ...work, patience: "brief" } as const;
      const second = judge(await hear(recording, likelier, brief, first.model));
      const isSurer = certaintyOf(second) > certaintyOf(first) + MARGIN;
      return { ...(isSurer ? second : first), spentS: first.spentS + second.spentS };
    } catch (error) {
      if (error instanceof SpeechError) return first;
      throw error;
    }
  };

  return {
    async recognize(recording, hearing, work) {
      const { container } = recording;
      const pieces = await piecesOf(recording.audio, container);
      if (pieces.length === 1) return await recognizePiece(recording, hearing, work);
      const heard: Heard[] = [];
      for (const { audio } of pieces) {
        heard.push(await recognizePiece({ audio, container }, hearing, work));
        work.onPart?.(heard.length, pieces.length);
      }
      return {
        ...joinTranscripts(pieces, heard),
        isDoubtful: heard.every(({ isDoubtful }) => isDoubtful),
        spentS: heard.reduce((sum, { spentS }) => sum + spentS, 0),
      };
    },
  };
}

/** Looks at the sound itself, where that needs no decoder. */
async function listen({ audio, container }: Recording): Promise<Sound | undefined> {
  if (container !== "ogg" && container !== "wav") return undefined;
  return await soundOf(new Uint8Array(await audio.arrayBuffer()), container);
}

function timedOut(): SpeechError {
  return new SpeechError("timeout", "Nothing within the limit");
}

/** Tells whether a recording may be in another language than it was taken for. */
function isMistakable(transcript: Transcript, expected: readonly string[]): boolean {
  if (transcript.text === "") return false;
  if (expected.some((code) => base(code) === base(transcript.language))) return false;
  const confidence = confidenceOf(transcript);
  if (confidence === undefined) return false;
  return confidence < DOUBTFUL || (transcript.durationS < SHORT_S && confidence < CERTAIN);
}

function certaintyOf(transcript: Transcript): number {
  return confidenceOf(transcript) ?? -Infinity;
}

/**
 * Finds the first of the expected languages that is written in the same letters, else the first of
 * all.
 */
function likelierOf({ text }: Transcript, expected: readonly string[]): string | undefined {
  const found = SCRIPTS.find(([letters]) => new RegExp(`\\p{Script=${letters}}`, "u").test(text));
  const alike = expected.find((code) =>
    found?.[1].includes(new Intl.Locale(code).maximize().script ?? "")
  );
  return alike ?? expected[0];
}

function base(code: string): string {
  return code.toLowerCase().split("-")[0] ?? code;
}
