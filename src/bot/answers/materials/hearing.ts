import { containerOf, HEAD_BYTES } from "../../../speech/container.ts";
import { estimateDurationS } from "../../../speech/duration.ts";
import { hintOf } from "../../../speech/hints.ts";
import type { Heard } from "../../../speech/recognizer.ts";
import { utcDay } from "../../../time/utc_day.ts";
import type { Work } from "../../../time/work.ts";
import type { Ask } from "../ask.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import type { Recording } from "./found_recording.ts";

/** What became of a recording: what was heard, or why nothing was. */
export type Hearing =
  | { readonly kind: "heard"; readonly heard: Heard }
  /** The file is none that can be played. */
  | { readonly kind: "unplayable" }
  /** The chat has no time left today for one that long. */
  | { readonly kind: "used-up" };

/**
 * Hears a recording, or remembers having heard it as the same language. An empty result is not
 * remembered: the next time may go better.
 * @param onFetched called when the file is there
 * @throws FileError, FileTooLarge, SpeechError, or the reason of the work's signal
 */
export async function hear(
  ask: Ask<Recording>,
  work: Work,
  dependencies: AnswerDependencies,
  onFetched: () => void,
): Promise<Hearing> {
  const { transcripts, hearings, files, recognizer, quota, limits } = dependencies;
  const { material, wish, choices, scope } = ask;
  const known = heardBefore(ask, dependencies);
  if (known) return { kind: "heard", heard: known };
  const audio = await files.download(material.fileId, limits.maxAudioBytes, work.signal);
  onFetched();
  const container = containerOf(await headOf(audio, HEAD_BYTES), material.isVideo);
  if (!container) return { kind: "unplayable" };
  const lengthS = material.durationS ?? await estimateDurationS(audio, container);
  const day = utcDay();
  // Counted before it is heard, so that several at once cannot use the same minutes.
  const usedS = await quota.add(scope, "speech_seconds", day, lengthS);
  let spentS = 0;
  try {
    if (usedS > limits.voiceSecondsPerDay) return { kind: "used-up" };
    const heard = await recognizer.recognize(
      { audio, container },
      { expected: expectedOf(choices), language: heardAs(ask, dependencies) },
      work,
    );
    // A server that does not say how long it was has heard it all the same.
    spentS = heard.spentS || lengthS;
    if (wish.heardAs !== undefined) hearings.set(hearingKey(ask), wish.heardAs);
    if (heard.text !== "") transcripts.set(keyOf(ask, dependencies), heard);
    return { kind: "heard", heard };
  } finally {
    await quota.add(scope, "speech_seconds", day, spentS - lengthS);
  }
}

/** Tells whether a recording can be heard as a language when somebody says that it is in it. */
export function isHearable(code: string): boolean {
  return hintOf(code) !== undefined;
}

/** Finds what was heard before, as the language that somebody said it is in this chat. */
export function heardBefore(
  ask: Ask<Recording>,
  dependencies: AnswerDependencies,
): Heard | undefined {
  if (ask.wish.hearsAnew) return undefined;
  return dependencies.transcripts.get(keyOf(ask, dependencies));
}

/** Tells whether a chat has no time left today for so many seconds of speech. */
export async function isUsedUp(
  { scope }: Ask<Recording>,
  seconds: number,
  { limits, quota }: AnswerDependencies,
): Promise<boolean> {
  const usedS = await quota.used(scope, "speech_seconds", utcDay());
  return usedS + seconds > limits.voiceSecondsPerDay;
}

/**
 * Names what was heard: the same recording, as the same language, or as whichever of the same ones
 * is likelier.
 */
function keyOf(ask: Ask<Recording>, dependencies: AnswerDependencies): string {
  const language = heardAs(ask, dependencies);
  const expected = language === undefined ? expectedOf(ask.choices) : [];
  return JSON.stringify([ask.material.uniqueId, language, expected]);
}

/** Returns the language that the recording is in, as somebody said now or before in this chat. */
function heardAs(ask: Ask<Recording>, { hearings }: AnswerDependencies): string | undefined {
  return ask.wish.heardAs ?? (ask.wish.hearsAnew ? undefined : hearings.get(hearingKey(ask)));
}

function hearingKey({ scope, material }: Ask<Recording>): string {
  return JSON.stringify([scope, material.uniqueId]);
}

/** Returns the languages that people chose to speak: both of a pair. */
function expectedOf({ isPair, target, alternative }: Ask<Recording>["choices"]): string[] {
  return isPair ? [target, alternative].flatMap((one) => one ? [one.code] : []) : [];
}

async function headOf(audio: Blob, bytes: number): Promise<Uint8Array> {
  return new Uint8Array(await audio.slice(0, bytes).arrayBuffer());
}
