import type Groq from "groq-sdk";
import { z } from "zod";
import type { Logger } from "../log.ts";
import { SpeechError, type Transcriber, type Transcript } from "../speech/transcriber.ts";
import { searchLanguage } from "../translation/language_search.ts";
import { GroqFailure, toGroqFailure } from "./failure.ts";
import type { Models } from "./models.ts";
import { observed } from "./observed.ts";
import type { GroqObserver } from "./observer.ts";
import { callGroq, DeadlineExceeded, type Limits } from "./policy.ts";

/** A person waits a minute for a transcription; one attempt leaves room for another. */
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

export interface WhisperParts {
  readonly client: Groq;
  readonly models: Models;
  readonly logger: Logger;
  readonly observer?: GroqObserver;
}

/** Hears through Groq's Whisper (console.groq.com/docs/speech-to-text). */
export function createWhisperTranscriber(parts: WhisperParts): Transcriber {
  const { client, models, logger, observer } = parts;
  const log = logger.named("groq.whisper_transcriber", "transcribe");

  return {
    async transcribe({ audio, fileName }, language, signal) {
      const ask = (model: string, attemptSignal: AbortSignal) =>
        observed(model, observer, async () => {
          const answer = await client.audio.transcriptions.create({
            file: new File([audio], fileName),
            model,
            response_format: "verbose_json",
            temperature: 0,
            ...(language && { language: language.split("-")[0]! }),
          }, { signal: attemptSignal }).catch((error) => {
            throw toGroqFailure(error);
          });
          const result = readAnswer(answer, language);
          return { result, used: { audioSeconds: result.durationS } };
        });
      try {
        return await callGroq(
          (attemptSignal) => models.use((model) => ask(model, attemptSignal)),
          LIMITS,
          signal,
          logger,
          () => observer?.retry?.(),
        );
      } catch (error) {
        signal.throwIfAborted();
        const failure = toSpeechError(error);
        if (failure.kind === "rate-limited") log.warn("Rate limit hit", { error });
        else if (failure.kind === "timeout") log.warn("Transcription timeout", { error });
        else log.error("Transcription failed", { kind: failure.kind, error });
        throw failure;
      }
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

/** Groq names the language in English ("Russian") or by its code. */
function codeOf(name = "und"): string {
  const search = searchLanguage(name, "en");
  return search.kind === "found" ? search.language.code : "und";
}

function toSpeechError(error: unknown): SpeechError {
  if (error instanceof SpeechError) return error;
  if (error instanceof DeadlineExceeded) return new SpeechError("timeout", error.message);
  if (!(error instanceof GroqFailure)) return new SpeechError("unavailable", "Unexpected error");
  if (error.isTooLarge) return new SpeechError("too-large", error.message);
  if (error.status === 429) {
    return new SpeechError("rate-limited", error.message, error.retryAfterS);
  }
  if (error.isTransient) return new SpeechError("unavailable", error.message);
  if ([401, 403].includes(error.status) || error.isModelGone) {
    return new SpeechError("misconfigured", error.message);
  }
  return new SpeechError("refused", error.message);
}
