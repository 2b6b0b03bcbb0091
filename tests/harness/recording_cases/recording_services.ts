import type { ChatAnswer, ChatRequest } from "../../../src/playground/groq/chat.ts";
import { GroqRefusal } from "../../../src/playground/groq/refusal.ts";
import type { Heard, Upload } from "../../../src/playground/groq/transcription.ts";
import { readTask } from "../model/scripted_model.ts";
import type { HeardRule, Translation } from "./recording_case.ts";

/** Figures of speech, where a case gives none (console.groq.com/docs/speech-to-text). */
const FIGURES = { avg_logprob: -0.2, no_speech_prob: 0.01, compression_ratio: 1.1 };

/** A speech service of rules, and what it was given. */
export interface Ears {
  hear(upload: Upload): Promise<Heard>;
  readonly uploads: Upload[];
  /** Answers what is held. */
  release(): void;
}

export function earsOf(rules: readonly HeardRule[]): Ears {
  const served = new Map<HeardRule, number>();
  const uploads: Upload[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  return {
    uploads,
    release,
    async hear(upload) {
      uploads.push(upload);
      const fitting = rules.filter((one) =>
        fits(one.whenLanguage, upload.language) && fits(one.whenModel, upload.model)
      );
      const rule = fitting.find((one) => (served.get(one) ?? 0) < (one.times ?? Infinity)) ??
        fitting.at(-1);
      if (!rule) throw new GroqRefusal(500, "No rule fits");
      served.set(rule, (served.get(rule) ?? 0) + 1);
      if (rule.isHeld) await released;
      if (rule.status !== undefined) throw new GroqRefusal(rule.status, rule.message ?? "");
      return answerOf(rule);
    },
  };
}

function fits(wanted: string | readonly string[] | undefined, given: string | undefined): boolean {
  return wanted === undefined || (given !== undefined && [wanted].flat().includes(given));
}

function answerOf({ text = "", language, duration = 3, segments, figures }: HeardRule): Heard {
  const whole = { text: ` ${text}`, start: 0, end: duration };
  const parts = segments === null
    ? undefined
    : (segments ?? [whole]).map((one) => ({ end: duration, ...FIGURES, ...figures, ...one }));
  return {
    text: ` ${text}`,
    duration,
    ...(language !== undefined && { language }),
    ...(parts && { segments: parts }),
  } as Heard;
}

/** Makes a model that knows these translations, and leaves all else as it was. */
export function translatorOf(
  translated: Readonly<Record<string, Translation>> = {},
): (chat: ChatRequest) => ChatAnswer {
  const sources = Object.keys(translated).sort((one, other) => other.length - one.length);
  return (chat) => {
    const { text, target, alternative } = readTask(chat);
    const source = sources.find((one) => text.includes(one));
    const { from, to } = translated[source ?? ""] ?? { from: "und", to: {} };
    const into = from === target && alternative !== undefined ? alternative : target;
    const translation = to[into] ?? text;
    return { content: JSON.stringify({ source_language: from, translation }) };
  };
}
