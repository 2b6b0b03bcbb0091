import type Groq from "groq-sdk";
import { z } from "zod";
import { createAlarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import type { Work } from "../time/work.ts";
import type { TranslationModel } from "../translation/model.ts";
import { estimateTokens } from "../translation/segments.ts";
import { TranslationError } from "../translation/translator.ts";
import { askGroq, describeFailure, type FailureKind } from "./ask.ts";
import { GroqFailure, toGroqFailure } from "./failure.ts";
import { hasOther, type Models } from "./models.ts";
import { observed } from "./observed.ts";
import type { GroqObserver } from "./observer.ts";
import type { Limits } from "./policy.ts";
import {
  ANSWER_FORMAT,
  type AnswerFormat,
  ROMANISE_FORMAT,
  ROMANISE_PROMPT,
  SYSTEM_PROMPT,
  userPrompt,
} from "./prompt.ts";

/**
 * A person waits 30 s for a translation: requirement; 12 s leaves room for a second attempt: guess.
 */
const LIMITS: Limits = { attemptMs: 12_000, totalMs: 30_000 };
/** Half of what gpt-oss can write (console.groq.com/docs/models); a piece never needs it. */
const MAX_OUTPUT_TOKENS = 32_768;
/** Room for hidden reasoning and the frame of the answer: guess. */
const EXTRA_TOKENS = 512;

const Answer = z.object({
  source_language: z.string().max(35).catch("und"),
  translation: z.string(),
});
const Romanisation = z.object({ romanisation: z.string().min(1) });

export interface ChatModelDependencies {
  readonly client: Groq;
  readonly models: Models;
  readonly logger: Logger;
  readonly observer?: GroqObserver;
}

interface Question<T> {
  readonly system: string;
  readonly user: string;
  readonly format: (strict: boolean) => AnswerFormat;
  readonly schema: z.ZodType<T>;
  /** Text from which the cap of the answer is computed. */
  readonly text: string;
}

/** Answer of a model, with its name. */
interface Named<T> {
  readonly answer: T;
  readonly model: string;
}

/**
 * Groq's chat completions as a model that translates: one call decides the language and translates.
 */
export function createChatModel(dependencies: ChatModelDependencies): TranslationModel {
  const { client, models, logger, observer } = dependencies;
  const alarms = createAlarms();

  const askModel = async <T>(model: string, question: Question<T>, signal: AbortSignal) => {
    const completion = await observed(model, observer, signal, async () => {
      const { data, response } = await client.chat.completions.create({
        model,
        messages: [
          { role: "system", content: question.system },
          { role: "user", content: question.user },
        ],
        temperature: 0.2,
        max_completion_tokens: outputCap(question.text),
        ...optionsOf(model, question),
      }, { signal }).withResponse().catch((error) => {
        throw toGroqFailure(error);
      });
      return { result: data, headers: response.headers, used: usageOf(data) };
    });
    return readAnswer(completion, question.schema);
  };

  /** Asks once more where an answer came without its form, which passes more often than not. */
  const askForForm = async <T>(model: string, question: Question<T>, signal: AbortSignal) => {
    try {
      return await askModel(model, question, signal);
    } catch (error) {
      if (!isFormless(error)) throw error;
      logger.named("groq.chat_model", "askForForm")
        .info("An answer came without its form: the model is asked once more", { model });
      return await askModel(model, question, signal);
    }
  };

  const askModels = <T>(question: Question<T>, work: Work, notBy?: string): Promise<Named<T>> =>
    askGroq(
      { models, limits: LIMITS, logger, alarms, observer, what: "Translation" },
      async (model, attemptSignal) => ({
        model,
        answer: await askForForm(model, question, attemptSignal),
      }),
      toTranslationError,
      work,
      notBy,
    );
  /** Asks the next model where one cannot keep to the form. */
  const ask = async <T>(question: Question<T>, work: Work, notBy?: string): Promise<Named<T>> => {
    let asked = "";
    const onCall = (model: string) => {
      asked = model;
      work.onCall?.(model);
    };
    try {
      return await askModels(question, { ...work, onCall }, notBy);
    } catch (error) {
      if (notBy !== undefined || !isFormless(error) || !hasOther(models, asked)) throw error;
      return await askModels(question, work, asked);
    }
  };

  return {
    async translate(task, work) {
      const { notBy } = task;
      if (notBy !== undefined && !hasOther(models, notBy)) {
        throw unusable("there is no other model");
      }
      const { content, strip } = userPrompt(task);
      const { answer, model } = await ask(
        {
          system: SYSTEM_PROMPT,
          user: content,
          format: ANSWER_FORMAT,
          schema: Answer,
          text: task.text,
        },
        work,
        notBy,
      );
      return { source: answer.source_language, text: strip(answer.translation), model };
    },
    async romanise(text, work) {
      const { answer } = await ask({
        system: ROMANISE_PROMPT,
        user: JSON.stringify({ text }),
        format: ROMANISE_FORMAT,
        schema: Romanisation,
        text,
      }, work);
      return answer.romanisation;
    },
  };
}

/**
 * Computes the tokens that the answer may take. Without a cap Groq stops at about 2,048, hidden
 * reasoning included; a cap larger than needed counts against the plan's tokens a minute. A
 * translation can be twice as long.
 */
export function outputCap(text: string): number {
  return Math.min(MAX_OUTPUT_TOKENS, Math.ceil(estimateTokens(text) * 2) + EXTRA_TOKENS);
}

/**
 * gpt-oss alone decodes strictly, and refuses the effort "none"; qwen refuses "low" in some
 * versions; others know no such parameter.
 */
function optionsOf(model: string, { format }: Question<unknown>) {
  if (model.startsWith("openai/gpt-oss")) {
    return {
      response_format: format(true),
      reasoning_effort: "low",
      include_reasoning: false,
    } as const;
  }
  const response_format = format(false);
  return model.startsWith("qwen/")
    ? { response_format, reasoning_effort: "none" } as const
    : { response_format };
}

function usageOf({ usage }: Groq.Chat.ChatCompletion) {
  return {
    promptTokens: usage?.prompt_tokens ?? 0,
    cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: usage?.completion_tokens ?? 0,
  };
}

function readAnswer<T>(completion: Groq.Chat.ChatCompletion, schema: z.ZodType<T>): T {
  const choice = completion.choices[0];
  const content = choice?.message.content;
  const reason: string | undefined = choice?.finish_reason;
  if (reason === "length") throw new TranslationError("too-long", "The answer was cut by its cap");
  if (reason === "content_filter") throw new TranslationError("refused", "The text was refused");
  if (reason !== "stop" || !content) throw unusable(`finish reason ${reason ?? "missing"}`);
  const answer = schema.safeParse(parseJson(content));
  if (!answer.success) throw unusable("not the JSON that was asked for");
  return answer.data;
}

function unusable(why: string): TranslationError {
  return new TranslationError("unusable-answer", `The answer cannot be used: ${why}`);
}

function isFormless(error: unknown): boolean {
  return error instanceof GroqFailure
    ? error.isFormless
    : error instanceof TranslationError && error.kind === "unusable-answer";
}

/** Reads an object, also one in a fence or between sentences. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return undefined;
  }
}

function toTranslationError(error: unknown, kind: FailureKind): TranslationError {
  if (error instanceof TranslationError) return error;
  const { message, retryAfterS } = describeFailure(error);
  if (kind === "invalid-json") return unusable(message);
  return new TranslationError(kind === "too-large" ? "too-long" : kind, message, retryAfterS);
}
