import type Groq from "groq-sdk";
import { z } from "zod";
import type { Logger } from "../log.ts";
import {
  type Translation,
  TranslationError,
  type TranslationRequest,
  type Translator,
} from "../translation/translator.ts";
import { GroqFailure, toGroqFailure } from "./failure.ts";
import type { Models } from "./models.ts";
import { callGroq, DeadlineExceeded, type Limits } from "./policy.ts";
import { ANSWER_FORMAT, SYSTEM_PROMPT, userPrompt } from "./prompt.ts";

/** 30 s is what a person waits for a translation; 12 s leaves room for a second attempt. */
const LIMITS: Limits = { attemptMs: 12_000, totalMs: 30_000 };

const Answer = z.object({ source_language: z.string().min(2).max(35), translation: z.string() });

export interface ChatTranslatorParts {
  readonly client: Groq;
  readonly models: Models;
  readonly logger: Logger;
}

/** Translates through Groq's chat completions: one call decides the language and translates. */
export function createChatTranslator({ client, models, logger }: ChatTranslatorParts): Translator {
  const log = logger.named("groq.chat_translator", "translate");

  const ask = async (model: string, request: TranslationRequest, signal: AbortSignal) => {
    const completion = await client.chat.completions.create({
      model,
      messages: [
        { role: "system", content: SYSTEM_PROMPT },
        { role: "user", content: userPrompt(request) },
      ],
      temperature: 0.2,
      max_completion_tokens: outputCap(request.text),
      response_format: ANSWER_FORMAT,
      ...reasoningOptions(model),
    }, { signal }).catch((error) => {
      throw toGroqFailure(error);
    });
    return readAnswer(completion, request);
  };

  return {
    async translate(request, signal) {
      try {
        return await callGroq(
          (attemptSignal) => models.use((model) => ask(model, request, attemptSignal)),
          LIMITS,
          signal,
          logger,
        );
      } catch (error) {
        signal.throwIfAborted();
        const failure = toTranslationError(error);
        if (failure.kind === "rate-limited") log.warn("Rate limit hit", { error });
        else if (failure.kind === "timeout") log.warn("Translation timeout", { error });
        else log.error("Translation failed", { kind: failure.kind, error });
        throw failure;
      }
    },
  };
}

/**
 * Tokens that the answer may take. Without a cap Groq stops at about 2,048, hidden reasoning included; a
 * cap larger than needed counts against the plan's tokens a minute. A translation can be twice as long,
 * other scripts need up to a token a character, and 512 are for the reasoning and the frame.
 */
export function outputCap(text: string): number {
  let tokens = 0;
  for (const character of text) tokens += character < "\u0250" ? 0.3 : 1;
  return Math.min(32_768, Math.ceil(tokens * 2) + 512);
}

/** gpt-oss refuses "none", qwen refuses "low" in some versions; others know no such parameter. */
function reasoningOptions(model: string) {
  if (model.startsWith("openai/gpt-oss")) {
    return { reasoning_effort: "low", include_reasoning: false } as const;
  }
  return model.startsWith("qwen/") ? { reasoning_effort: "none" } as const : {};
}

function readAnswer(
  completion: Groq.Chat.ChatCompletion,
  request: TranslationRequest,
): Translation {
  const choice = completion.choices[0];
  const content = choice?.message.content;
  const reason: string | undefined = choice?.finish_reason;
  if (reason === "length") throw new TranslationError("too-long", "The answer was cut by its cap");
  if (reason === "content_filter") throw new TranslationError("refused", "The text was refused");
  if (reason !== "stop" || !content) throw unusable(`finish reason ${reason ?? "missing"}`);
  const answer = Answer.safeParse(parseJson(content));
  if (!answer.success) throw unusable("not the JSON that was asked for");

  const { source_language: source, translation } = answer.data;
  const inTarget = sameLanguage(source, request.target);
  if (inTarget && request.alternative === undefined) return { kind: "already", source };
  if (translation.trim() === "") throw unusable("empty");
  return {
    kind: "translated",
    source,
    target: inTarget && request.alternative ? request.alternative : request.target,
    text: translation,
  };
}

function unusable(why: string): TranslationError {
  return new TranslationError("unusable-answer", `The answer cannot be used: ${why}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Equal but for a region or script that only one of the two names. */
function sameLanguage(one: string, other: string): boolean {
  const a = one.toLowerCase().replaceAll("_", "-");
  const b = other.toLowerCase();
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function toTranslationError(error: unknown): TranslationError {
  if (error instanceof TranslationError) return error;
  if (error instanceof DeadlineExceeded) return new TranslationError("timeout", error.message);
  if (!(error instanceof GroqFailure)) {
    return new TranslationError("unavailable", "Unexpected error");
  }
  if (error.isTooLarge) return new TranslationError("too-long", error.message);
  if (error.status === 429) {
    return new TranslationError("rate-limited", error.message, error.retryAfterS);
  }
  if (error.isTransient) return new TranslationError("unavailable", error.message);
  if ([401, 403].includes(error.status) || error.isModelGone) {
    return new TranslationError("misconfigured", error.message);
  }
  if (error.code === "json_validate_failed") return unusable(error.message);
  return new TranslationError("refused", error.message);
}
