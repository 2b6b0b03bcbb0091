import { isStockPhrase } from "./stock_phrases.ts";
import type { SpeechSegment, Transcript } from "./transcriber.ts";

/** Above this nobody speaks, unless the words are certain. */
const SILENT = 0.8;
/** A stock phrase of the model is dropped already at this. */
const SILENT_FOR_STOCK = 0.35;
/** Words above this confidence were heard, whatever the other probability says. */
const CERTAIN = -0.35;
const UNCERTAIN = -0.8;

/** What was really said: without what the model invents on silence and noise. */
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

/** Mean confidence of what was said, weighed by length; `-Infinity` where nothing was. */
export function confidenceOf({ segments }: Transcript): number {
  let sum = 0;
  let units = 0;
  for (const { text, confidence } of segments) {
    sum += confidence * text.length;
    units += text.length;
  }
  return units === 0 ? -Infinity : sum / units;
}
