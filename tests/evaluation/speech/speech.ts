import { type Container, containerOf } from "../../../src/speech/container.ts";
import { judgeSpeech } from "../../../src/speech/silence.ts";
import { soundOf } from "../../../src/speech/sound.ts";
import {
  SpeechError,
  type SpeechSegment,
  type Transcriber,
  type Transcript,
} from "../../../src/speech/transcriber.ts";

const FOLDER = new URL("../../harness/recordings/", import.meta.url);

/** Recordings, and what there is to hear in them. */
const RECORDINGS: readonly [name: string, what: string][] = [
  ["silence.ogg", "silence"],
  ["noise.ogg", "noise"],
  ["music.ogg", "music"],
  ["english.ogg", "English"],
  ["german.mp3", "German"],
  ["russian.m4a", "Russian"],
  ["short.wav", "German"],
];

/** Requests that one model takes. */
export const SPEECH_REQUESTS = RECORDINGS.length;

/** What a model heard in a recording, and what the program makes of it. */
export interface SpeechRow {
  readonly model: string;
  readonly recording: string;
  readonly what: string;
  readonly decision: "speech" | "doubt" | "nothing" | "failed";
  readonly text: string;
  readonly durationS?: number;
  /** Of the first segment, as Groq gives them. */
  readonly figures?: {
    readonly endS: number;
    readonly confidence?: number | undefined;
    readonly noSpeech?: number | undefined;
    readonly compression?: number | undefined;
  };
}

/**
 * Lets a model hear silence, noise, music and speech, so that the thresholds of the program can be
 * set by real figures.
 */
export async function hearAll(
  model: string,
  transcriber: Transcriber,
  signal: AbortSignal,
): Promise<SpeechRow[]> {
  const rows: SpeechRow[] = [];
  for (const [recording, what] of RECORDINGS) {
    if (signal.aborted) break;
    const bytes = await Deno.readFile(new URL(recording, FOLDER));
    const container = containerOf(bytes)!;
    const work = { signal, payer: "evaluation", patience: "long" } as const;
    try {
      const audio = new Blob([bytes]);
      const heard = await transcriber.transcribe({ audio, container }, undefined, work);
      rows.push({ model, recording, what, ...await decisionOn(heard, bytes, container) });
    } catch (error) {
      if (signal.aborted) break;
      if (!(error instanceof SpeechError)) throw error;
      rows.push({ model, recording, what, decision: "failed", text: error.message });
    }
  }
  return rows;
}

async function decisionOn(heard: Transcript, bytes: Uint8Array, container: Container) {
  const isOpen = container === "ogg" || container === "wav";
  const sound = isOpen ? await soundOf(bytes, container) : undefined;
  const { transcript, isDoubtful } = judgeSpeech(heard, sound);
  const decision = transcript.text === "" ? "nothing" : isDoubtful ? "doubt" : "speech";
  const [first] = heard.segments;
  return {
    decision,
    text: heard.text,
    durationS: heard.durationS,
    ...(first && { figures: figuresOf(first) }),
  } as const;
}

function figuresOf({ endS, confidence, noSpeech, compression }: SpeechSegment) {
  return { endS, confidence, noSpeech, compression };
}

/** Writes a table of what was heard. */
export function speechTable(rows: readonly SpeechRow[]): string {
  const head =
    "| Model | Recording | Heard | Decision | Length | End | avg_logprob | no_speech_prob | " +
    "compression |\n|---|---|---|---|---|---|---|---|---|";
  const lines = rows.map(({ model, recording, what, decision, text, durationS, figures }) => {
    const { endS, confidence, noSpeech, compression } = figures ?? {};
    const heard = text.slice(0, 60).toWellFormed().replaceAll("|", "\\|");
    const numbers = [durationS, endS, confidence, noSpeech, compression].map(written);
    return `| ${[model, `${recording} (${what})`, heard, decision, ...numbers].join(" | ")} |`;
  });
  return [head, ...lines].join("\n");
}

function written(figure: number | undefined): string {
  if (figure === undefined) return "–";
  return Math.abs(figure) < 0.001 && figure !== 0
    ? figure.toExponential(1)
    : String(Number(figure.toFixed(3)));
}
