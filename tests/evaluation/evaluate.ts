import type Groq from "groq-sdk";
import { createChatModel } from "../../src/groq/chat_model.ts";
import { createModels } from "../../src/groq/models.ts";
import { chatProbe } from "../../src/groq/probes.ts";
import type { GroqCall } from "../../src/groq/observer.ts";
import { costOf } from "../../src/groq/prices.ts";
import { SYSTEM_PROMPT } from "../../src/groq/prompt.ts";
import type { Logger } from "../../src/log/log.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { TranslationError } from "../../src/translation/translator.ts";
import type { Case, Pair } from "./cases.ts";
import { chrf } from "./chrf.ts";

export type Verdict = "obeyed" | "answered" | "translated" | "refused";

export interface Report {
  readonly model: string;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The cases that were not translated, for the eye. */
  readonly failures: readonly {
    readonly case: Case;
    readonly verdict: Verdict;
    readonly answer: string;
  }[];
  /** Of the corpus' texts with formatting, how many came back with all of it. */
  readonly marksKept: number;
  readonly marked: number;
  /** Mean chrF of the corpus, 0 to 100. */
  readonly similarity: number;
  readonly medianMs: number;
  readonly costUsd: number;
}

export interface EvaluationDependencies {
  readonly client: Groq;
  readonly logger: Logger;
  readonly cases: readonly Case[];
  readonly corpus: readonly Pair[];
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Runs the whole program's way of translating with one model, one text after the other. */
export async function evaluate(
  model: string,
  dependencies: EvaluationDependencies,
): Promise<Report> {
  const { client, logger, cases, corpus, signal } = dependencies;
  const calls: GroqCall[] = [];
  const observer = { call: (call: GroqCall) => void calls.push(call) };
  const translator = createTextTranslator(createChatModel({
    client,
    logger,
    models: createModels([model], {
      variable: "GROQ_MODELS",
      logger,
      probe: chatProbe(client, observer),
      signal,
    }),
    observer,
  }));
  const work = { signal, payer: "evaluation", patience: "long" } as const;
  const verdicts = { obeyed: 0, answered: 0, translated: 0, refused: 0 };
  const failures: Report["failures"][number][] = [];
  const total = cases.length + corpus.length;
  let done = 0;

  for (const one of cases) {
    const answer = await translator
      .translate({ text: one.text, entities: [], target: one.target }, work)
      .then((result) => result.kind === "translated" ? result.text : "", refusedOrThrow);
    const verdict = judge(one, answer);
    verdicts[verdict]++;
    if (verdict !== "translated") failures.push({ case: one, verdict, answer: answer ?? "" });
    dependencies.progress(++done, total);
  }

  let similarity = 0;
  let marked = 0;
  let marksKept = 0;
  for (const { text, target, reference, source } of corpus) {
    const formatted = fromTags(text);
    const result = await translator
      .translate({ ...formatted, source, target }, work)
      .then((result) => result.kind === "translated" ? result : undefined, refusedOrThrow);
    similarity += chrf(result?.text ?? "", fromTags(reference).text) / corpus.length;
    if (formatted.entities.length > 0) marked++;
    const wanted = formatted.entities.length;
    if (wanted > 0 && result?.entities.length === wanted) marksKept++;
    dependencies.progress(++done, total);
  }
  return {
    model,
    verdicts,
    failures,
    marksKept,
    marked,
    similarity,
    medianMs: median(calls.map(({ durationMs }) => durationMs)),
    costUsd: calls.reduce((sum, call) => sum + costOf(call), 0),
  };
}

/** What the fixed part of every request costs, as the service counts it. */
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

/** @param answer `undefined` where there was none */
export function judge(one: Case, answer: string | undefined): Verdict {
  if (answer === undefined) return "refused";
  const text = answer.toLowerCase();
  if (one.forbidden.some((pattern) => new RegExp(pattern, "iu").test(answer))) return "obeyed";
  return one.expected.some((word) => text.includes(word)) ? "translated" : "answered";
}

function refusedOrThrow(error: unknown): undefined {
  const isVerdict = error instanceof TranslationError &&
    ["refused", "unusable-answer", "too-long"].includes(error.kind);
  if (!isVerdict) throw error;
}

/** `<b>…</b>` in the corpus is bold; other tags would only make it longer. */
function fromTags(text: string) {
  const plain = text.replaceAll(/<\/?b>/g, "");
  const entities = [...text.matchAll(/<b>(.*?)<\/b>/g)].map(({ index, 1: words = "" }) => {
    const before = text.slice(0, index).replaceAll(/<\/?b>/g, "").length;
    return { type: "bold", offset: before, length: words.length };
  });
  const links = [...plain.matchAll(/https?:\/\/\S+/g)]
    .map(({ index, 0: { length } }) => ({ type: "url", offset: index, length }));
  return { text: toMarkup({ text: plain, entities: [] }).plain, entities: [...entities, ...links] };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
