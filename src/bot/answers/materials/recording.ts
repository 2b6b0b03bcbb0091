import { USUAL_BYTES_PER_S } from "../../../speech/duration.ts";
import { type Heard, MIN_DURATION_S } from "../../../speech/recognizer.ts";
import type { Work } from "../../../time/work.ts";
import {
  findLanguage,
  type Language,
  sameLanguage,
  sameVariety,
} from "../../../translation/languages/languages.ts";
import { isInOtherLanguage } from "../../../translation/verification/passages.ts";
import type { Ask } from "../ask.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import { keyboardBelow } from "../buttons/below.ts";
import { codeForButton } from "../buttons/direction.ts";
import { doubtfulButtons } from "../buttons/recording_buttons.ts";
import { noteDirection } from "../handling.ts";
import { type LaidOut, layOut, withTranscript } from "../extras.ts";
import { FileTooLarge } from "../files.ts";
import { type Recording, recordingIn } from "./found_recording.ts";
import { hear, heardBefore, isUsedUp } from "./hearing.ts";
import type { MaterialKind } from "./material_kind.ts";
import { type Answer, type Preview, sentence } from "../outlet.ts";
import { readerOf } from "../ask.ts";
import type { TranslationRows } from "../buttons/translation_row.ts";
import { requestInContext } from "./request.ts";
import { subtitlesOf } from "./subtitles.ts";

const SENTENCE_END = /(?<=[.!?…])\s+|(?<=[。！？])/u;
/** UTF-16 units that are shown of what may be nothing (guess). */
const MAX_DOUBTFUL_UNITS = 300;
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
    const isHeard = heardBefore(ask, dependencies) !== undefined;
    const { durationS, bytes = 0 } = ask.material;
    const isLong = (durationS ?? bytes / USUAL_BYTES_PER_S) > LONG_S && !isHeard;
    const tell = (id: "speech-downloading" | "speech-listening" | "speech-translating") =>
      isLong && preview({ kind: "progress", text: ask.locale.say(id) });
    tell("speech-downloading");
    preview({ kind: "recording" });
    // Who sees the progress waits out a rate limit.
    const patient: Work = isLong ? { ...work, patience: "long" } : work;
    const onFetched = () => tell("speech-listening");
    const onPart = (done: number, total: number) =>
      preview({
        kind: "progress",
        text: ask.locale.say("speech-listening-part", { done, total }),
      });
    const hearing = await hear(ask, { ...patient, onPart }, dependencies, onFetched);
    if (hearing.kind === "unplayable") return sentence(ask.locale.say("speech-format"));
    if (hearing.kind === "used-up") return sentence(usedUp(ask, dependencies));
    tell("speech-translating");
    const { heard } = hearing;
    if (ask.wish.subtitles !== undefined && heard.text !== "") {
      return await subtitlesOf(ask, heard, patient, dependencies);
    }
    return await describe(ask, heard, preview, patient, dependencies);
  },
  tooLarge({ locale }, { limits }) {
    const limit = Math.floor(limits.maxAudioBytes / MB);
    return sentence(locale.say("speech-too-large", { limit }));
  },
};

/**
 * Says what is wrong with a recording before anything of it is fetched.
 * @throws FileTooLarge
 */
async function refusalOf(
  ask: Ask<Recording>,
  dependencies: AnswerDependencies,
): Promise<string | undefined> {
  const { bytes = 0, durationS = 0 } = ask.material;
  if (bytes > dependencies.limits.maxAudioBytes) throw new FileTooLarge();
  if (heardBefore(ask, dependencies)) return undefined;
  return await isUsedUp(ask, durationS, dependencies) ? usedUp(ask, dependencies) : undefined;
}

function usedUp({ locale }: Ask<Recording>, { limits }: AnswerDependencies): string {
  return locale.say("speech-used-up", { minutes: Math.floor(limits.voiceSecondsPerDay / 60) });
}

async function describe(
  ask: Ask<Recording>,
  heard: Heard,
  preview: (content: Preview) => void,
  work: Work,
  { translator, outcomes, translationRows }: AnswerDependencies,
): Promise<Answer> {
  const { choices, wish, locale } = ask;
  const { text, language, durationS } = heard;
  if (text === "") {
    const isSlip = durationS > 0 && durationS < MIN_DURATION_S;
    return sentence(locale.say(isSlip ? "speech-too-short" : "speech-silent"));
  }
  if (heard.isDoubtful && !insists(ask)) return doubtful(ask, text);
  // Whisper knows no varieties: who reads Brazilian Portuguese reads what is heard as Portuguese.
  const isRead = wish.target === undefined
    ? sameLanguage(language, choices.target.code) && !isMixed(text, choices.target)
    : sameVariety(language, wish.target);
  const alone = () => {
    const message = withTranscript(text, layOut({ text: "", entities: [] }));
    return answerOf(ask, message, { source: language, target: "und" }, translationRows);
  };
  // There is nothing to translate, as long as nobody asks for it.
  if (isRead && (wish.target !== undefined || !choices.isPair)) return alone();
  preview({ kind: "typing" });
  const request = {
    ...requestInContext(ask, { text, entities: [] }),
    // Two languages have one label, that of the first.
    ...(language !== "und" && !isMixed(text, findLanguage(language)) && { source: language }),
  };
  const result = await translator.translate(request, work);
  if (result.kind === "already") return alone();
  noteDirection(ask, codeForButton(result.source), result.target, outcomes);
  return answerOf(ask, withTranscript(text, result), result, translationRows);
}

/** Tells whether somebody wants a recording translated, whatever speaks against it. */
function insists({ wish }: Ask<Recording>): boolean {
  return wish.command !== undefined || wish.target !== undefined || wish.heardAs !== undefined;
}

/** Shows what may be nothing, with a way to have it translated all the same. */
function doubtful({ locale }: Ask<Recording>, text: string): Answer {
  const shown = text.length > MAX_DOUBTFUL_UNITS ? `${text.slice(0, MAX_DOUBTFUL_UNITS)}…` : text;
  return sentence(locale.say("speech-doubtful", { text: shown }), [doubtfulButtons(locale)]);
}

/** Tells whether a sentence is in another language than the whole is said to be. */
function isMixed(text: string, language: Language | undefined): boolean {
  if (!language) return false;
  return text.split(SENTENCE_END).some((one) => isInOtherLanguage("", one, language) !== undefined);
}

function answerOf(
  ask: Ask<Recording>,
  message: LaidOut,
  languages: { readonly source: string; readonly target: string },
  rows: TranslationRows,
): Answer {
  const { text, entities } = message;
  const keyboard = keyboardBelow(rows, languages, message, readerOf(ask), ask.material);
  return { kind: "text", text, entities, keyboard };
}
