import { containerOf, HEAD_BYTES } from "../../../speech/container.ts";
import { MIN_DURATION_S } from "../../../speech/recognizer.ts";
import type { Transcript } from "../../../speech/transcriber.ts";
import { utcDay } from "../../../time/utc_day.ts";
import type { Work } from "../../../time/work.ts";
import { sameLanguage, sameVariety } from "../../../translation/languages/languages.ts";
import type { Ask, Wish } from "../ask.ts";
import type { Attachment, Content } from "../content.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import { codeForButton, writeDirection } from "../direction.ts";
import { noteDirection } from "../handling.ts";
import { type LaidOut, layOut, withTranscript } from "../extras.ts";
import { FileTooLarge } from "../files.ts";
import type { MaterialKind } from "./material_kind.ts";
import { type Answer, type Button, type Preview, sentence } from "../outlet.ts";
import { requestInContext } from "./request.ts";

/** A voice message, audio, video, round video, or a document that is one of these. */
export interface Recording {
  readonly kind: "voice";
  readonly fileId: string;
  /** Id that a file keeps wherever it is sent (Bot API, `file_unique_id`). */
  readonly uniqueId: string;
  /** Size in bytes, as the sender announced it; it may be missing or wrong. */
  readonly bytes?: number | undefined;
  /** Length in s, as announced too. */
  readonly durationS?: number | undefined;
  readonly isVideo: boolean;
}

/** Above this a person wants to know how far it is, in s (guess). */
const LONG_S = 30;
const MB = 1_048_576;

/** Recordings: written down, and translated below that. */
export const recordings: MaterialKind<Recording> = {
  name: "voice",
  isSlow: false,
  find: recordingIn,
  async answer(ask, preview, work, dependencies) {
    const refusal = await refusalOf(ask, dependencies);
    if (refusal !== undefined) return sentence(refusal);
    const isLong = (ask.material.durationS ?? 0) > LONG_S && !ask.isRepeated;
    const tell = (id: "speech-downloading" | "speech-listening" | "speech-translating") =>
      isLong && preview({ kind: "progress", text: ask.locale.say(id) });
    tell("speech-downloading");
    preview({ kind: "recording" });
    // Who sees the progress waits out a rate limit.
    const patient: Work = isLong ? { ...work, patience: "long" } : work;
    const onFetched = () => tell("speech-listening");
    const transcript = await transcribe(ask, patient, dependencies, onFetched);
    if (!transcript) return sentence(ask.locale.say("speech-format"));
    tell("speech-translating");
    return await describe(ask, transcript, preview, patient, dependencies);
  },
  tooLarge({ locale }, { limits }) {
    const limit = Math.floor(limits.maxAudioBytes / MB);
    return sentence(locale.say("speech-too-large", { limit }));
  },
};

function recordingIn(content: Content): Recording | undefined {
  const type = content.document?.mime_type ?? "";
  const video = content.video ?? content.video_note;
  const isMediaFile = /^(audio|video)\//.test(type);
  const found: Attachment | undefined = content.voice ?? content.audio ?? video ??
    (isMediaFile ? content.document : undefined);
  return found && {
    kind: "voice",
    fileId: found.file_id,
    uniqueId: found.file_unique_id,
    isVideo: video !== undefined || type.startsWith("video/"),
    bytes: found.file_size,
    durationS: found.duration,
  };
}

/**
 * Says what is wrong with a recording before anything of it is fetched.
 * @throws FileTooLarge
 */
async function refusalOf(
  { material, wish, scope, locale }: Ask<Recording>,
  { limits, quota, transcripts }: AnswerDependencies,
): Promise<string | undefined> {
  const { bytes = 0, durationS } = material;
  if (bytes > limits.maxAudioBytes) throw new FileTooLarge();
  if (durationS !== undefined && durationS < MIN_DURATION_S) return locale.say("speech-too-short");
  if (transcripts.has(keyOf(material, wish))) return undefined;
  const usedS = await quota.used(scope, "speech_seconds", utcDay());
  if (usedS + (durationS ?? 0) > limits.voiceSecondsPerDay) {
    const minutes = Math.floor(limits.voiceSecondsPerDay / 60);
    return locale.say("speech-used-up", { minutes });
  }
  return undefined;
}

/** Hears a recording, or remembers having heard it; `undefined` where the file is none. */
async function transcribe(
  { material, wish, choices, scope }: Ask<Recording>,
  work: Work,
  { transcripts, files, recognizer, quota, limits }: AnswerDependencies,
  onFetched: () => void,
): Promise<Transcript | undefined> {
  const key = keyOf(material, wish);
  const known = transcripts.get(key);
  if (known) return known;
  const audio = await files.download(material.fileId, limits.maxAudioBytes, work.signal);
  onFetched();
  const head = new Uint8Array(await audio.slice(0, HEAD_BYTES).arrayBuffer());
  const container = containerOf(head, material.isVideo);
  if (!container) return undefined;
  const transcript = await recognizer.recognize(
    { audio, fileName: `recording.${container}` },
    { expected: expectedOf(choices), language: wish.heardAs },
    work,
  );
  await quota.add(scope, "speech_seconds", utcDay(), transcript.durationS);
  transcripts.set(key, transcript);
  return transcript;
}

/** Names what was heard: the same recording, heard as the same language. */
function keyOf({ uniqueId }: Recording, { heardAs }: Wish): string {
  return JSON.stringify([uniqueId, heardAs]);
}

/**
 * Returns the languages that it is likely to be in: with a pair either of them, else another one
 * than one reads.
 */
function expectedOf({ isPair, target, alternative }: Ask<Recording>["choices"]): string[] {
  const both = isPair ? [target, alternative] : [alternative, target];
  return both.flatMap((language) => language ? [language.code] : []);
}

async function describe(
  ask: Ask<Recording>,
  { text, language, durationS }: Transcript,
  preview: (content: Preview) => void,
  work: Work,
  { translator, outcomes, translationRow }: AnswerDependencies,
): Promise<Answer> {
  const { choices, wish, asker, locale } = ask;
  if (text === "") {
    const isSlip = durationS > 0 && durationS < MIN_DURATION_S;
    return sentence(locale.say(isSlip ? "speech-too-short" : "speech-silent"));
  }
  // Whisper knows no varieties: who reads Brazilian Portuguese reads what is heard as Portuguese.
  const isRead = wish.target === undefined
    ? sameLanguage(language, choices.target.code)
    : sameVariety(language, wish.target);
  if (isRead && (wish.target !== undefined || !choices.isPair)) return alone(ask, text, language);
  preview({ kind: "typing" });
  const request = {
    ...requestInContext(ask, { text, entities: [] }),
    ...(language !== "und" && { source: language }),
  };
  const result = await translator.translate(request, work);
  if (result.kind === "already") return alone(ask, text, language);
  noteDirection(ask, codeForButton(result.source), result.target, outcomes);
  const message = withTranscript(text, result);
  return answerOf(ask, message, translationRow(result, message, asker.languageCode));
}

/**
 * Answers with what was said alone: there is nothing to translate, as long as nobody asks for it.
 */
function alone(ask: Ask<Recording>, text: string, language: string): Answer {
  const message = withTranscript(text, layOut({ text: "", entities: [] }));
  const direction = writeDirection({ source: language, target: "und", layout: message.layout });
  const translate = { label: ask.locale.say("button-translate"), data: `other:${direction}` };
  return answerOf(ask, message, [translate], true);
}

function answerOf(
  { locale }: Ask<Recording>,
  { text, entities }: LaidOut,
  row: readonly Button[],
  isOneRow = false,
): Answer {
  const hear = { label: locale.say("button-wrong-language"), data: "hear" };
  return { kind: "text", text, entities, keyboard: isOneRow ? [[...row, hear]] : [row, [hear]] };
}
