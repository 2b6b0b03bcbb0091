import { repetitionsIn } from "./repetitions.ts";
import { kindOfSound, type Sound, type SoundKind, WINDOW_S } from "./sound.ts";
import { stockPhraseOf } from "./stock_phrases.ts";
import type { SpeechSegment, Transcript } from "./transcriber.ts";

// No figure tells phantoms from speech. Phantoms were published with a confidence from -0.27 to
// -0.43 and a probability of silence near 0 (VRCT#87), of 0.31 (SYSTRAN/faster-whisper#394) and of
// 0.88 and more (#621); speech with a confidence down to -1.15 and a probability up to 0.66. So
// several weak signs count, the sound first, and only what nobody says is dropped at any figure.

/** Confidence that no phantom was published with. */
const CERTAIN = -0.25;
/** Probability of silence that says nothing: no speech of a document was published above. */
const CALM_NO_SPEECH = 0.1;
/** Probability and confidence where Whisper's own decoder skips a window (transcribe.py). */
const SKIPPED_NO_SPEECH = 0.6;
const SKIPPED_CONFIDENCE = -1;
/** Compression above which Whisper's own decoder takes words for repeated (transcribe.py). */
const LOOP_COMPRESSION = 2.4;
/** Copies of a phrase that are a loop where the compression says so as well (guess). */
const LOOP_TIMES = 4;
/** A segment that ends so much later than the recording was heard in silence: 29.98 of 2 s. */
const MAX_OVERRUN_S = 5;
/** UTF-16 units a second that nobody says: three times as many as fast speech has (guess). */
const MAX_UNITS_PER_S = 60;
const SENTENCE_END = /(?<=[.!?…]["»”)]?)(?=\s)|(?<=[。！？])/u;

/** What is left of a transcript, and whether that may be nothing. */
export interface Judgement {
  readonly transcript: Transcript;
  readonly isDoubtful: boolean;
}

type Verdict = "said" | "doubtful" | "invented";
type Kind = ReturnType<typeof stockPhraseOf>;

/** A sentence of a segment, or the whole where that is one phrase. */
interface Piece {
  readonly text: string;
  readonly kind: Kind;
  readonly sound: SoundKind | undefined;
  readonly segment: SpeechSegment;
}

/**
 * Keeps what was said: without credits, notes about sounds and repetitions that the model invents,
 * and without the phrases that it likes where something else speaks against them as well. What only
 * may be invented stays, as doubtful where nothing else was said.
 */
export function judgeSpeech(transcript: Transcript, sound: Sound | undefined): Judgement {
  const { durationS } = transcript;
  const segments = segmentsOf(transcript);
  const unlooped = withoutLoops(segments);
  const pieces = unlooped.map((segment) => piecesOf(segment, durationS, sound));
  const isAlone = pieces.every((some) => some.every(({ kind }) => kind !== undefined));
  let isCertain = false;
  const kept = pieces.flatMap((some, at) => {
    const text = some.map((piece, nth) => {
      const isAtEnd = (at === 0 && nth === 0) ||
        (at === pieces.length - 1 && nth === some.length - 1);
      const verdict = verdictOn(piece, durationS, isAlone, isAtEnd);
      isCertain ||= verdict === "said";
      return verdict === "invented" ? "" : piece.text;
    }).join("");
    return text.trim() === "" ? [] : [{ ...unlooped[at]!, text }];
  });
  const isWhole = kept.length === segments.length &&
    kept.every(({ text }, at) => text === segments[at]!.text);
  const text = isWhole ? transcript.text : kept.map((one) => one.text).join("").trim();
  return {
    transcript: { ...transcript, text, segments: transcript.segments.length > 0 ? kept : [] },
    isDoubtful: text !== "" && !isCertain,
  };
}

/**
 * Averages the confidence of what was said, weighed by length; `undefined` where the service gives
 * no figures.
 */
export function confidenceOf({ segments }: Transcript): number | undefined {
  let sum = 0;
  let units = 0;
  for (const { text, confidence } of segments) {
    if (confidence === undefined) continue;
    sum += confidence * text.length;
    units += text.length;
  }
  return units === 0 ? undefined : sum / units;
}

function segmentsOf({ segments, text, durationS }: Transcript): readonly SpeechSegment[] {
  if (segments.length > 0) return segments;
  return text === "" ? [] : [{ text, startS: 0, endS: durationS }];
}

/** Leaves one copy of what is repeated again and again where it could be compressed so well. */
function withoutLoops(segments: readonly SpeechSegment[]): readonly SpeechSegment[] {
  const isLooped = ({ compression = 0 }: SpeechSegment) => compression > LOOP_COMPRESSION;
  if (!segments.some(isLooped)) return segments;
  const loops = repetitionsIn(segments.map(({ text }) => text).join(""), LOOP_TIMES);
  let endsAt = 0;
  return segments.flatMap((segment) => {
    const startsAt = endsAt;
    endsAt += segment.text.length;
    if (!isLooped(segment)) return [segment];
    let text = "";
    let from = startsAt;
    for (const { start, end } of loops) {
      if (end <= from || start >= endsAt) continue;
      text += segment.text.slice(from - startsAt, Math.max(from, start) - startsAt);
      from = Math.min(end, endsAt);
    }
    text += segment.text.slice(from - startsAt);
    return /[\p{L}\p{N}]/u.test(text) || text === segment.text ? [{ ...segment, text }] : [];
  });
}

/** Cuts a segment into its sentences, each with the sound of its share of the time. */
function piecesOf(
  segment: SpeechSegment,
  durationS: number,
  sound: Sound | undefined,
): readonly Piece[] {
  const { text, startS } = segment;
  const endS = durationS > 0 ? Math.min(segment.endS, durationS) : segment.endS;
  const isPhrase = stockPhraseOf(text) !== undefined;
  let at = 0;
  return (isPhrase ? [text] : text.split(SENTENCE_END)).map((part, nth, parts) => {
    const startsAt = at;
    at += part.length;
    const timeAt = (units: number) => startS + (endS - startS) * units / text.length;
    const kind = stockPhraseOf(part);
    // A film's end behind speech is heard in what is still at the end, however short that is.
    const isEnd = kind === "outro" && nth > 0 && nth === parts.length - 1;
    const fromS = isEnd ? Math.max(timeAt(startsAt), endS - WINDOW_S) : timeAt(startsAt);
    return {
      text: part,
      kind,
      sound: sound && kindOfSound(sound, fromS, timeAt(at)),
      segment,
    };
  });
}

function verdictOn(
  { kind, sound, segment }: Piece,
  durationS: number,
  isAlone: boolean,
  isAtEnd: boolean,
): Verdict {
  const isStill = sound === "steady" || sound === "silent";
  const isBeyond = durationS > 0 && segment.endS > durationS + MAX_OVERRUN_S;
  const isOdd = isBeyond || isSkipped(segment);
  switch (kind) {
    case "credit":
    case "annotation":
      return "invented";
    case "outro":
      if (isAlone) return isStill || isOdd ? "invented" : "doubtful";
      return isStill || (sound === undefined && isAtEnd) ? "invented" : "said";
    case "polite":
      if (sound === "lively") return "said";
      if (!isAlone) return isStill ? "invented" : "said";
      if (sound === "silent" || isBeyond) return "invented";
      return !isStill && isCalm(segment) ? "said" : "doubtful";
    case undefined:
      if (sound === "lively") return "said";
      if (sound === "silent" || isOdd) return "doubtful";
      if (isCalm(segment)) return "said";
      return isStill || isTooFast(segment, durationS) ? "doubtful" : "said";
  }
}

/** Tells whether all figures are as only speech has them. */
function isCalm({ confidence = -Infinity, noSpeech = 0, compression = 0 }: SpeechSegment): boolean {
  return confidence >= CERTAIN && noSpeech <= CALM_NO_SPEECH && compression <= LOOP_COMPRESSION;
}

/** Tells whether Whisper's own decoder takes a window for silence. */
function isSkipped({ confidence = 0, noSpeech = 0 }: SpeechSegment): boolean {
  return noSpeech > SKIPPED_NO_SPEECH && confidence <= SKIPPED_CONFIDENCE;
}

function isTooFast({ text, startS, endS }: SpeechSegment, durationS: number): boolean {
  const seconds = (durationS > 0 ? Math.min(endS, durationS) : endS) - startS;
  return seconds > 0 && text.length > MAX_UNITS_PER_S * Math.max(1, seconds);
}
