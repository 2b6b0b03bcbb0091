import type { z } from "zod";
import type { GroqObservation } from "../../../src/playground/groq/observation.ts";
import {
  type EmbeddedGroq,
  type GroqOptions,
  startGroq,
} from "../../../src/playground/groq/server.ts";
import { createJudge, type Judge } from "../judge.ts";
import {
  ErrorAnswer,
  ModelList,
  TranscriptionAnswer,
  TranscriptionRequest,
} from "./audio_schemas.ts";
import { ChatAnswer, ChatRequest } from "./chat_schemas.ts";

/**
 * An embedded Groq that fails the test at its disposal if a request or an answer is not as
 * published.
 */
export interface JudgedGroq extends EmbeddedGroq {
  readonly judge: Judge;
}

/** Starts an embedded Groq, and judges requests and answers by the types of groq-sdk. */
export function startJudgedGroq(options: GroqOptions = {}): JudgedGroq {
  const groq = startGroq(options);
  const judge = createJudge("Groq's API");
  groq.observe((observation) => judge.record(judgeGroq(observation)));
  const dispose = groq[Symbol.asyncDispose];
  return Object.assign(groq, {
    judge,
    async [Symbol.asyncDispose]() {
      await dispose();
      judge.assertNone();
    },
  });
}

/** By path: the schemas of a request and of its answer. */
const SCHEMAS: Readonly<Record<string, { request?: z.ZodType; answer: z.ZodType }>> = {
  "/openai/v1/models": { answer: ModelList },
  "/openai/v1/chat/completions": { request: ChatRequest, answer: ChatAnswer },
  "/openai/v1/audio/transcriptions": {
    request: TranscriptionRequest,
    answer: TranscriptionAnswer,
  },
};

/** Tells what is wrong with a request or an answer; nothing is when empty. */
export function judgeGroq(observation: GroqObservation): string[] {
  const { path, kind } = observation;
  const name = path.split("/").at(-1) ?? path;
  const schemas = SCHEMAS[path];
  if (!schemas) return [`the path ${path} is unknown`];
  if (kind === "error") return check(ErrorAnswer, observation.body, `error of ${name}`);
  if (kind === "answer") return check(schemas.answer, observation.body, `answer of ${name}`);
  const { body } = observation;
  if (!schemas.request) return body === undefined ? [] : [`${name} takes no body`];
  return check(schemas.request, body instanceof FormData ? readForm(body) : body, name);
}

function check(schema: z.ZodType, value: unknown, where: string): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => [where, ...path].join(".") + ": " + message) ??
    [];
}

/**
 * Reads a form into values as the SDK wrote them: numbers are strings, lists have names with
 * brackets.
 */
function readForm(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name);
    if (name.endsWith("[]")) values[name.slice(0, -2)] = all;
    else if (name === "temperature") values[name] = Number(all[0]);
    else values[name] = all.length === 1 ? all[0] : all;
  }
  return values;
}
