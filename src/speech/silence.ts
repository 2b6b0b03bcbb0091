import { isStockPhrase } from "./stock_phrases.ts";
import type { SpeechSegment, Transcript } from "./transcriber.ts";

// Whisper's own decoder takes a window for silence above a probability of 0.6 when the confidence
// is below -1 as well (openai/whisper, transcribe.py). Phantoms were published with a confidence
// from -0.27 to -0.43, speech with a probability of silence up to 0.66 and more
// (SYSTRAN/faster-whisper#1028, #621): no single figure tells, so these are guesses.

/** Probability above which nobody speaks, unless the words are certain. */
const SILENT = 0.8;
/** Probability above which a stock phrase of the model is dropped. */
const SILENT_FOR_STOCK = 0.35;
/** Confidence above which words were heard, whatever the other probability says. */
const CERTAIN = -0.35;
/** Confidence below which a stock phrase of the model is dropped. */
const UNCERTAIN = -0.8;

/** Keeps what was really said: without what the model invents on silence and noise. */
export function keepSpeech(transcript: Transcript): Transcript {
  const segments = transcript.segments.filter((segment) => !isInvented(segment));
  if (segments.length === transcript.segments.length) {
    return transcript.segments.length === 0 ? { ...transcript, text: "" } : transcript;
  }
  const text = segments.map((segment) => segment.text).join("").trim();
  return { ...transcript, segments, text };
}

function isInvented({ text, noSpeech, confidence }: SpeechSegment): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (isStockPhrase(text)) return noSpeech > SILENT_FOR_STOCK || confidence < UNCERTAIN;
  return noSpeech > SILENT && confidence < CERTAIN;
}

/** Averages the confidence of what was said, weighed by length; `-Infinity` where nothing was. */
export function confidenceOf({ segments }: Transcript): number {
  let sum = 0;
  let units = 0;
  for (const { text, confidence } of segments) {
    sum += confidence * text.length;
    units += text.length;
  }
  return units === 0 ? -Infinity : sum / units;
}
