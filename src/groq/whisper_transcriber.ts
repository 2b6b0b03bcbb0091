import type Groq from "groq-sdk";
import { z } from "zod";
import { createAlarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import { SpeechError, type Transcriber, type Transcript } from "../speech/transcriber.ts";
import { findLanguage } from "../translation/languages/languages.ts";
import { askGroq, describeFailure, type FailureKind } from "./ask.ts";
import { toGroqFailure } from "./failure.ts";
import type { Models } from "./models.ts";
import { observed } from "./observed.ts";
import type { GroqObserver } from "./observer.ts";
import type { Limits } from "./policy.ts";

/**
 * A person waits 60 s for a transcription: requirement; one attempt leaves room for another: guess.
 */
const LIMITS: Limits = { attemptMs: 40_000, totalMs: 60_000 };

/** `verbose_json`; the SDK's type knows the text only. */
const Answer = z.object({
  text: z.string(),
  language: z.string().optional(),
  duration: z.number().optional(),
  segments: z.array(z.object({
    text: z.string(),
    start: z.number(),
    end: z.number(),
    avg_logprob: z.number(),
    no_speech_prob: z.number(),
  })).optional(),
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
    transcribe({ audio, fileName }, language, work) {
      const ask = (model: string, attemptSignal: AbortSignal) =>
        observed(model, observer, attemptSignal, async () => {
          const answer = await client.audio.transcriptions.create({
            file: new File([audio], fileName),
            model,
            response_format: "verbose_json",
            temperature: 0,
            ...(language && { language: hintOf(language) }),
          }, { signal: attemptSignal }).catch((error) => {
            throw toGroqFailure(error);
          });
          const result = readAnswer(answer, language);
          return { result, used: { audioSeconds: result.durationS } };
        });
      const what = { models, limits: LIMITS, logger, alarms, observer, what: "Transcription" };
      return askGroq(what, ask, toSpeechError, work);
    },
  };
}

function readAnswer(answer: unknown, language: string | undefined): Transcript {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) throw new SpeechError("unavailable", "The answer has another form");
  const { text, duration = 0, segments = [] } = parsed.data;
  return {
    text: text.trim(),
    language: language ?? codeOf(parsed.data.language),
    durationS: duration,
    segments: segments.map((one) => ({
      text: one.text,
      startS: one.start,
      endS: one.end,
      confidence: one.avg_logprob,
      noSpeech: one.no_speech_prob,
    })),
  };
}

/** Finds Whisper's code of a language: the short one, or its own for Filipino (tokenizer.py). */
function hintOf(language: string): string {
  const [short] = language.split("-");
  return short === "fil" ? "tl" : short!;
}

/** Finds the code of a language, which Groq names in English ("Russian") or by its code. */
function codeOf(name = "und"): string {
  return findLanguage(name)?.code ?? "und";
}

function toSpeechError(error: unknown, kind: FailureKind): SpeechError {
  if (error instanceof SpeechError) return error;
  const { message, retryAfterS } = describeFailure(error);
  return new SpeechError(kind === "invalid-json" ? "refused" : kind, message, retryAfterS);
}
