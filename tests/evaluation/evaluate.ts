import type Groq from "groq-sdk";
import { createChatModel } from "../../src/groq/chat_model.ts";
import { createModels } from "../../src/groq/models.ts";
import type { GroqCall } from "../../src/groq/observer.ts";
import { chatProbe } from "../../src/groq/probes.ts";
import { SYSTEM_PROMPT } from "../../src/groq/prompt.ts";
import type { Logger } from "../../src/log/log.ts";
import type { Work } from "../../src/time/work.ts";
import type { TranslationModel } from "../../src/translation/model.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { TranslationError, type Translator } from "../../src/translation/translator.ts";
import { type Attempt, type Outcome, type Row, rowOf } from "./row.ts";
import type { Trial, TrialSet } from "./texts/trial.ts";

/** What became of the sets with one model. */
export interface Result {
  readonly model: string;
  readonly rows: readonly Row[];
  /** Why it ended before all was tried. */
  readonly ended?: string;
}

export interface EvaluationDependencies {
  readonly client: Groq;
  readonly logger: Logger;
  readonly sets: readonly TrialSet[];
  readonly progress: (done: number, total: number) => void;
  /** Told that Groq is at its limit, in s. */
  readonly onWait: (waitS: number) => void;
  /** Ends it with what is known so far. */
  readonly signal: AbortSignal;
}

/** Failures of a text by the program's checks or the model's will, not by the service. */
const REFUSALS: readonly string[] = ["refused", "unusable-answer", "too-long"];
/** Failures of one text, after which the next may do. */
const PASSING: readonly string[] = ["timeout", "unavailable"];

/** Runs the whole program's way of translating with one model, one text after the other. */
export async function evaluate(
  model: string,
  { client, logger, sets, progress, onWait, signal }: EvaluationDependencies,
): Promise<Result> {
  const calls: GroqCall[] = [];
  const reasons: string[] = [];
  const observer = { call: (call: GroqCall) => void calls.push(call) };
  const chatModel = createChatModel({
    client,
    logger,
    models: createModels([model], {
      variable: "GROQ_MODELS",
      logger,
      probe: chatProbe(client, observer),
      signal,
    }),
    observer,
  });
  const translator = createTextTranslator(watched(chatModel, (why) => reasons.push(why)));
  const work: Work = { signal, payer: "evaluation", patience: "long", onWait };

  const total = sets.reduce((sum, { trials }) => sum + trials.length, 0);
  const rows: Row[] = [];
  let done = 0;
  for (const set of sets) {
    const attempts: Attempt[] = [];
    try {
      for (const trial of set.trials) {
        calls.length = reasons.length = 0;
        const outcome = await tryOut(translator, trial, work);
        attempts.push({ trial, outcome, calls: [...calls], reasons: [...reasons] });
        progress(++done, total);
      }
    } catch (error) {
      if (attempts.length > 0) rows.push(rowOf(set.name, attempts));
      return { model, rows, ended: `after ${done} of ${total}: ${endOf(error, signal)}` };
    }
    rows.push(rowOf(set.name, attempts));
  }
  return { model, rows };
}

/** @throws what ends the whole evaluation */
async function tryOut(translator: Translator, trial: Trial, work: Work): Promise<Outcome> {
  const { text, entities, target } = trial;
  try {
    const result = await translator.translate({ text, entities, target }, work);
    if (result.kind === "already") {
      return { kind: "refused", why: `taken for ${result.source}, the language asked for` };
    }
    return {
      kind: "shown",
      verdict: trial.judge(result.text),
      answer: result.text,
      marks: result.entities.length,
    };
  } catch (error) {
    if (!(error instanceof TranslationError)) throw error;
    if (REFUSALS.includes(error.kind)) return { kind: "refused", why: error.message };
    if (PASSING.includes(error.kind)) return { kind: "unanswered" };
    throw error;
  }
}

/** Passes everything on, and tells of each correction that was asked for. */
function watched(model: TranslationModel, onCorrection: (why: string) => void): TranslationModel {
  return {
    translate(task, work) {
      for (const correction of task.corrections?.slice(0, 1) ?? []) onCorrection(correction);
      return model.translate(task, work);
    },
    romanise: (text, work) => model.romanise(text, work),
  };
}

function endOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return "interrupted";
  if (!(error instanceof TranslationError)) throw error;
  if (error.kind !== "rate-limited") return error.message;
  const wait = error.retryAfterS === undefined ? "later" : `in ${Math.ceil(error.retryAfterS)} s`;
  return `the limit of your plan is used up; try again ${wait}`;
}

/** Asks the service what the fixed part of every request costs, in tokens. */
export async function promptTokens(client: Groq, model: string): Promise<number> {
  const user = { role: "user", content: "x" } as const;
  const system = { role: "system", content: SYSTEM_PROMPT } as const;
  const count = async (messages: (typeof user | typeof system)[]) => {
    const answer = await client.chat.completions.create({
      model,
      messages,
      max_completion_tokens: 1,
    });
    return answer.usage?.prompt_tokens ?? 0;
  };
  return await count([system, user]) - await count([user]);
}
