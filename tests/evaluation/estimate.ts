import { costOf } from "../../src/groq/prices.ts";
import { SYSTEM_PROMPT } from "../../src/groq/prompt.ts";
import { estimateTokens } from "../../src/translation/segments.ts";
import type { TrialSet } from "./texts/trial.ts";

/** Limits of the free plan, for one model (console.groq.com/docs/rate-limits, November 2026). */
export const FREE_PLAN = { requestsADay: 1_000, requestsAMinute: 30, tokensAMinute: 8_000 };
/** Tokens of a request around its text, and of an answer around the translation: guess. */
const FRAME_TOKENS = 60;
const ANSWER_TOKENS = 50;

/** What it takes to try the sets with one model, without second calls. */
export interface Estimate {
  readonly requests: number;
  readonly costUsd: number;
  /** At the pace of the free plan. */
  readonly minutes: number;
}

/** Estimates it before anything is asked. */
export function estimate(model: string, sets: readonly TrialSet[]): Estimate {
  const trials = sets.flatMap((set) => set.trials);
  const fixed = estimateTokens(SYSTEM_PROMPT) + FRAME_TOKENS;
  const sum = (of: (trial: typeof trials[number]) => number) =>
    trials.reduce((total, trial) => total + of(trial), 0);
  const promptTokens = sum(({ text }) => fixed + estimateTokens(text));
  const completionTokens = sum(({ text, reference }) =>
    ANSWER_TOKENS + estimateTokens(reference ?? text)
  );
  const minutes = Math.max(
    trials.length / FREE_PLAN.requestsAMinute,
    (promptTokens + completionTokens) / FREE_PLAN.tokensAMinute,
  );
  return {
    requests: trials.length,
    costUsd: costOf({ model, promptTokens, completionTokens }),
    minutes: Math.ceil(minutes),
  };
}

/** Says it to the operator. */
export function announce(model: string, sets: readonly TrialSet[]): string {
  const { requests, costUsd, minutes } = estimate(model, sets);
  const price = costUsd === 0
    ? "at a price that is not known here"
    : `about $${costUsd.toFixed(3)}`;
  const { requestsADay } = FREE_PLAN;
  const tooMany = requests > requestsADay
    ? ` That is more than the ${requestsADay} requests of a day: name fewer.`
    : "";
  return `${model}: ${requests} requests and a few second calls, ${price}; ` +
    `about ${minutes} min on the free plan.${tooMany}`;
}
