import type Groq from "groq-sdk";
import { z } from "zod";
import { createAlarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import { hintOf } from "../speech/hints.ts";
import { SpeechError, type Transcriber, type Transcript } from "../speech/transcriber.ts";
import { askGroq, describeFailure, type FailureKind } from "./ask.ts";
import { GroqFailure, toGroqFailure } from "./failure.ts";
import { hasOther, type Models } from "./models.ts";
import { observed } from "./observed.ts";
import type { GroqObserver } from "./observer.ts";
import type { Limits } from "./policy.ts";
import { codeOfHeard } from "./whisper_languages.ts";

/**
 * A person waits 60 s for a transcription: requirement; one attempt leaves room for another: guess.
 */
const BRIEF: Limits = { attemptMs: 40_000, totalMs: 60_000 };
/**
 * A long recording takes the service over a minute (VoiceInk#437): one attempt has the time that it
 * needs, since a second one sends the audio again (guess).
 */
const LONG: Limits = { attemptMs: 300_000, totalMs: 600_000 };

/** A figure; servers that speak the same API send null, NaN or a string (koboldcpp#1778). */
const Figure = z.coerce.number().refine(Number.isFinite).nullish().catch(undefined)
  .transform((figure) => figure ?? undefined);
/** Figures that have to be there for a segment to be one. */
const Time = z.coerce.number().nonnegative();

/** `verbose_json`; the SDK's type knows the text only. */
const Answer = z.object({
  text: z.string(),
  language: z.string().nullish().catch(undefined),
  duration: Figure,
  segments: z.array(z.object({
    text: z.string(),
    start: Time,
    end: Time,
    avg_logprob: Figure,
    no_speech_prob: Figure,
    compression_ratio: Figure,
  })).nullish().catch(undefined),
});

export interface WhisperDependencies {
  readonly client: Groq;
  readonly models: Models;
  readonly logger: Logger;
  readonly observer?: GroqObserver;
}

/** Makes a transcriber of Groq's Whisper (console.groq.com/docs/speech-to-text). */
export function createWhisperTranscriber(dependencies: WhisperDependencies): Transcriber {
  const { client, models, logger, observer } = dependencies;
  const alarms = createAlarms();
  return {
    transcribe({ audio, container }, language, work, notBy) {
      const hint = language && hintOf(language);
      const ask = (model: string, attemptSignal: AbortSignal) =>
        observed(model, observer, attemptSignal, async () => {
          const answer = await client.audio.transcriptions.create({
            // The extension is all that the service looks at.
            file: new File([audio], `recording.${container}`),
            model,
            response_format: "verbose_json",
            temperature: 0,
            ...(hint && { language: hint }),
          }, { signal: attemptSignal }).catch((error) => {
            throw toGroqFailure(error);
          });
          const result = { ...readAnswer(answer, hint && language), model };
          return { result, used: { audioSeconds: result.durationS } };
        });
      const limits = work.patience === "long" ? LONG : BRIEF;
      const what = { models, limits, logger, alarms, observer, what: "Transcription" };
      const isPassedOver = notBy !== undefined && hasOther(models, notBy);
      return askGroq(what, ask, toSpeechError, work, isPassedOver ? notBy : undefined);
    },
  };
}

function readAnswer(answer: unknown, language: string | undefined): Transcript {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) throw new SpeechError("unavailable", "The answer has another form");
  const { text, duration = 0, segments } = parsed.data;
  return {
    text: text.trim(),
    language: language ?? codeOfHeard(parsed.data.language ?? undefined),
    durationS: duration,
    segments: (segments ?? []).map((one) => ({
      text: one.text,
      startS: one.start,
      endS: one.end,
      confidence: one.avg_logprob,
      noSpeech: one.no_speech_prob,
      compression: one.compression_ratio,
    })),
  };
}

function toSpeechError(error: unknown, kind: FailureKind): SpeechError {
  if (error instanceof SpeechError) return error;
  const { message, retryAfterS } = describeFailure(error);
  if (error instanceof GroqFailure && error.isUnreadable) {
    return new SpeechError("unreadable", message);
  }
  return new SpeechError(kind === "invalid-json" ? "refused" : kind, message, retryAfterS);
}
