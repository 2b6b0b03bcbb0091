import type { GroqObserver, GroqRemainder } from "../groq/observer.ts";
import { costOf } from "../groq/prices.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import type { Usage } from "./usage.ts";

/** Counts what became of people's wishes; languages and kinds of failure, never whose or what. */
export interface Outcomes {
  translated(source: string, target: string): void;
  failed(kind: string): void;
}

/** The updates that wait and work at this moment. */
export interface Backlog {
  /** Updates that were taken and are not done. */
  readonly size: number;
  /** Lanes that work or wait. */
  readonly lanes: number;
  /** Age of the oldest one, in ms. */
  oldestMs(): number;
}

/** Times that somebody else had taken a bot's updates, as the webhook was not where it was set. */
export interface Takeovers {
  readonly count: number;
  /** Moments of the first and of the last time, in ms of `performance.now()`. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** An update as it is counted. */
export interface Measured {
  /** Name of its kind, such as "text" or "press". */
  readonly kind: string;
  /** True where it may take minutes: it says nothing about how fast answers are. */
  readonly isSlow: boolean;
  /** Id of one of the day's people; nobody is counted where it is not given. */
  readonly person?: number;
}

/**
 * Everything that the operator can see of the program's work: counts, durations, what is left of
 * the plan.
 */
export interface Measurements {
  readonly metrics: Metrics;
  readonly groq: GroqObserver & { retry(): void };
  /** Handles an update and measures it. */
  measure(update: Measured, handle: () => Promise<void>): Promise<void>;
  /** Shows what waits and works now, of every bot of the process. */
  watch(backlog: Backlog): void;
  /**
   * Moment at which anything was last finished, in ms of `performance.now()`; what waits on purpose
   * counts as finished until the wait is over.
   */
  readonly lastProgressMs: number;
  /** Told of calls to Telegram that are made again after so long, in ms. */
  readonly deliveries: { waits(method: string, pauseMs: number): void };
  /**
   * The reason why Groq did not answer lately; `undefined` since it did, or when that is minutes
   * ago.
   */
  readonly groqProblem: string | undefined;
  readonly outcomes: Outcomes;
  /** Told that somebody else had taken the updates. */
  takenOver(): void;
  /** `undefined` where that never was. */
  readonly takeovers: Takeovers | undefined;
  /** In ms of `performance.now()`. */
  readonly startedMs: number;
  /** Updates taken and not done, the chats whose they are, and the age of the oldest, in ms. */
  waiting(): { readonly updates: number; readonly chats: number; readonly oldestMs: number };
  readonly remainders: ReadonlyMap<string, GroqRemainder>;
}

/** Kinds of updates with nothing in them to translate. */
const WITHOUT_MATERIAL = ["command", "press", "edit", "other"];

/** Tells whether the dashboard counts updates of a kind as messages. */
export function hasMaterial(kind: string): boolean {
  return !WITHOUT_MATERIAL.includes(kind);
}

/** Doubled from what a cached answer takes to the limits of a translation and of patience (guess). */
const ANSWER_BUCKETS_S = [0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 300];
/** Up to the limit of a translation (30 s), with that of one call (guess). */
const CALL_BUCKETS_S = [0.25, 0.5, 1, 2, 4, 8, 12, 30];
/** Guess: what failed longer ago says nothing of now, and nobody may have asked since. */
const PROBLEM_MS = 45_000;
/** Results that pass by themselves or come from the person's text are no problem of the program. */
const HARMLESS = ["ok", "400", "413", "429"];

/** Upper bounds of the dashboard's time to answer, in ms: as fine as its chart shows (guess). */
const ANSWER_BOUNDS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, Infinity];

/**
 * Makes the measurements of one process.
 * @param storeProblem tells why something cannot be kept on the disk
 */
export function createMeasurements(
  version: string,
  usage: Usage,
  storeProblem: () => string | undefined,
): Measurements {
  const metrics = createMetrics();
  const name = (suffix: string) => `translation_bot_${suffix}`;
  const updates = metrics.counter(name("updates_total"), "Updates by kind and outcome");
  const answers = metrics.histogram(
    name("answer_duration_seconds"),
    "From taking an update to having answered it",
    ANSWER_BUCKETS_S,
  );
  const calls = metrics.counter(name("groq_calls_total"), "Calls to Groq by model and result");
  const callTimes = metrics.histogram(
    name("groq_call_duration_seconds"),
    "Duration of calls to Groq",
    CALL_BUCKETS_S,
  );
  const tokens = metrics.counter(name("groq_tokens_total"), "Tokens by model and kind");
  const audio = metrics.counter(name("groq_audio_seconds_total"), "Seconds of speech by model");
  const retries = metrics.counter(name("groq_retries_total"), "Calls that were repeated");
  const resends = metrics.counter(
    name("telegram_resends_total"),
    "Calls that Telegram did not answer, and that were made again",
  );
  const takenOver = metrics.counter(
    name("webhook_taken_over_total"),
    "Times that somebody else had taken the updates, and the webhook was set again",
  );
  const remainders = new Map<string, GroqRemainder>();
  const left = (read: (remainder: GroqRemainder) => number) => () =>
    [...remainders.values()].map((one) => [{ model: one.model }, read(one)] as const);
  metrics.gauge(
    name("groq_remaining_requests"),
    "Requests left today, by Groq's headers",
    left(({ requests }) => requests),
  );
  metrics.gauge(
    name("groq_remaining_tokens"),
    "Tokens left this minute, by Groq's headers",
    left((remainder) => remainder.tokens),
  );
  metrics.gauge(name("build_info"), "The version that runs", () => [[{ version }, 1]]);
  const startedS = Date.now() / 1_000;
  metrics.gauge("process_start_time_seconds", "Start of the process", () => [[{}, startedS]]);
  metrics.gauge(
    "process_resident_memory_bytes",
    "Memory of the process",
    () => [[{}, Deno.memoryUsage().rss]],
  );

  let lastProgressMs = performance.now();
  let waitsUntilMs = -Infinity;
  let takeovers: Takeovers | undefined;
  let groqFailure: { readonly result: string; readonly atMs: number } | undefined;
  const backlogs: Backlog[] = [];
  const sum = (read: (backlog: Backlog) => number) =>
    backlogs.reduce((total, backlog) => total + read(backlog), 0);
  const inFlight = () => sum(({ size }) => size);
  const oldestMs = () => Math.max(0, ...backlogs.map((backlog) => backlog.oldestMs()));
  metrics.gauge(
    name("lanes"),
    "Chats that work or wait",
    () => [[{}, sum(({ lanes }) => lanes)]],
  );
  metrics.gauge(
    name("updates_in_flight"),
    "Updates taken and not done",
    () => [[{}, inFlight()]],
  );
  metrics.gauge(
    name("oldest_update_seconds"),
    "Age of the oldest update that is not done",
    () => [[{}, oldestMs() / 1_000]],
  );
  metrics.gauge(
    name("store_writable"),
    "Whether everything can be kept on the disk, as 1 or 0",
    () => [[{}, storeProblem() === undefined ? 1 : 0]],
  );
  return {
    metrics,
    remainders,
    startedMs: performance.now(),
    waiting: () => ({
      updates: inFlight(),
      chats: sum(({ lanes }) => lanes),
      oldestMs: oldestMs(),
    }),
    outcomes: {
      translated: (source, target) => usage.add(`pair:${source}>${target}`),
      failed: (kind) => usage.add(`failed:${kind}`),
    },
    takenOver() {
      takenOver.add();
      const lastMs = performance.now();
      const { count, firstMs } = takeovers ?? { count: 0, firstMs: lastMs };
      takeovers = { count: count + 1, firstMs, lastMs };
    },
    get takeovers() {
      return takeovers;
    },
    get lastProgressMs() {
      return Math.max(lastProgressMs, Math.min(performance.now(), waitsUntilMs));
    },
    deliveries: {
      waits(method, pauseMs) {
        resends.add({ method });
        waitsUntilMs = Math.max(waitsUntilMs, performance.now() + pauseMs);
      },
    },
    get groqProblem() {
      const isRecent = groqFailure && performance.now() - groqFailure.atMs < PROBLEM_MS;
      return isRecent ? `Groq: ${groqFailure!.result}` : undefined;
    },
    groq: {
      call({ model, result, durationMs, ...used }) {
        lastProgressMs = performance.now();
        groqFailure = HARMLESS.includes(result) ? undefined : { result, atMs: lastProgressMs };
        calls.add({ model, result });
        callTimes.observe(durationMs / 1_000, { model });
        const { promptTokens = 0, cachedTokens = 0, completionTokens = 0, audioSeconds } = used;
        if (promptTokens > 0) tokens.add({ model, kind: "prompt" }, promptTokens);
        if (cachedTokens > 0) tokens.add({ model, kind: "cached" }, cachedTokens);
        if (completionTokens > 0) tokens.add({ model, kind: "completion" }, completionTokens);
        if (audioSeconds !== undefined) {
          audio.add({ model }, audioSeconds);
          usage.add("audio_seconds", audioSeconds);
        }
        usage.add("tokens", promptTokens + completionTokens);
        usage.add("cost_usd", costOf({ model, ...used }));
      },
      remainder: (remainder) => void remainders.set(remainder.model, remainder),
      retry: () => retries.add(),
    },
    async measure({ kind, isSlow, person }, handle) {
      const startedMs = performance.now();
      try {
        await handle();
        updates.add({ kind, outcome: "done" });
      } catch (error) {
        updates.add({ kind, outcome: "given_up" });
        throw error;
      } finally {
        lastProgressMs = performance.now();
        const tookMs = lastProgressMs - startedMs;
        answers.observe(tookMs / 1_000, { kind });
        usage.add(`updates:${kind}`);
        if (hasMaterial(kind) && !isSlow) {
          usage.add(`ms:${ANSWER_BOUNDS_MS.find((bound) => tookMs <= bound)}`);
        }
        if (person !== undefined) usage.person(person);
      }
    },
    watch: (backlog) => void backlogs.push(backlog),
  };
}
