// deno-lint-ignore-file no-console -- what this command prints is its result
import { createGroqClient } from "../../src/groq/client.ts";
import { GroqFailure } from "../../src/groq/failure.ts";
import { createModels } from "../../src/groq/models.ts";
import { createWhisperTranscriber } from "../../src/groq/whisper_transcriber.ts";
import { createLogger } from "../../src/log/log.ts";
import { chatIn, chatPairs, readChat } from "./texts/chat.ts";
import { announce } from "./estimate.ts";
import { evaluate, promptTokens, type Result } from "./evaluate.ts";
import { misleadingTexts, readCases } from "./texts/misleading.ts";
import { toJson, toMarkdown } from "./report.ts";
import { hearAll, SPEECH_REQUESTS, type SpeechRow, speechTable } from "./speech/speech.ts";
import type { TrialSet } from "./texts/trial.ts";
import { readWishes, USAGE, type Wishes } from "./wishes.ts";
import { ATTRIBUTION, fetchPair, HOME, readPair, wmtTrials } from "./texts/wmt24pp.ts";

const DEFAULT_MODELS = "openai/gpt-oss-120b,openai/gpt-oss-20b";
const DEFAULT_WHISPER_MODELS = "whisper-large-v3-turbo,whisper-large-v3";
const WMT_FOLDER = "./data/wmt24pp";

/** Exit codes: of the shell for SIGINT, and of a command that was called wrongly. */
const INTERRUPTED = 130;
const MISUSED = 2;

/** Says how well models translate, and that they do nothing else, with the operator's own key. */
async function main(): Promise<number> {
  const wishes = readWishes(Deno.args);
  if (!wishes) {
    console.error(USAGE);
    return MISUSED;
  }
  const apiKey = Deno.env.get("GROQ_API_KEY")?.trim();
  if (!apiKey) {
    console.error("GROQ_API_KEY is needed: get one at https://console.groq.com/keys");
    return MISUSED;
  }
  const stop = new AbortController();
  Deno.addSignalListener("SIGINT", () => stop.abort());

  if (wishes.isSpeech) return await evaluateSpeech(apiKey, wishes.isJson, stop.signal);
  let sets: TrialSet[];
  try {
    sets = await chosenSets(wishes, stop.signal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return stop.signal.aborted ? INTERRUPTED : 1;
  }
  const results = await evaluateModels(apiKey, sets, stop.signal);
  const notes = wishes.wmt ? [ATTRIBUTION] : [];
  console.log((wishes.isJson ? toJson : toMarkdown)(results, notes));
  if (stop.signal.aborted) return INTERRUPTED;
  const isGood = results.every(({ rows, ended }) =>
    ended === undefined && rows.every(({ shownWrong }) => !shownWrong.obeyed)
  );
  return isGood ? 0 : 1;
}

function clientAndLogger(apiKey: string) {
  const baseUrl = Deno.env.get("GROQ_BASE_URL")?.trim() || "https://api.groq.com";
  const client = createGroqClient({ apiKey, baseUrl });
  const logger = createLogger({
    level: "CRITICAL",
    format: "text",
    secrets: [apiKey],
    write: (line) => console.error(line),
  });
  return { client, logger };
}

function modelsOf(variable: string, otherwise: string): string[] {
  return (Deno.env.get(variable)?.trim() || otherwise).split(",").map((id) => id.trim());
}

async function evaluateSpeech(
  apiKey: string,
  isJson: boolean,
  signal: AbortSignal,
): Promise<number> {
  const { client, logger } = clientAndLogger(apiKey);
  const rows: SpeechRow[] = [];
  for (const model of modelsOf("WHISPER_MODELS", DEFAULT_WHISPER_MODELS)) {
    console.error(`${model}: ${SPEECH_REQUESTS} requests`);
    // One attempt at a time; nobody asks for a model that is away.
    const models = createModels([model], {
      variable: "WHISPER_MODELS",
      logger,
      probe: () => Promise.reject(new GroqFailure(0)),
      signal: AbortSignal.abort(),
    });
    const transcriber = createWhisperTranscriber({ client, models, logger });
    rows.push(...await hearAll(model, transcriber, signal));
  }
  console.log(isJson ? JSON.stringify({ rows }, undefined, 2) : speechTable(rows));
  if (signal.aborted) return INTERRUPTED;
  return rows.some(({ decision }) => decision === "failed") ? 1 : 0;
}

async function evaluateModels(
  apiKey: string,
  sets: readonly TrialSet[],
  signal: AbortSignal,
): Promise<Result[]> {
  const { client, logger } = clientAndLogger(apiKey);
  const models = modelsOf("GROQ_MODELS", DEFAULT_MODELS);
  for (const model of models) console.error(announce(model, sets));
  console.error("Ctrl-C ends it with what is known by then.");

  const results: Result[] = [];
  for (const model of models) {
    if (signal.aborted) break;
    const fixed = await promptTokens(client, model).catch(() => undefined);
    if (fixed !== undefined) console.error(`${model}: the fixed prompt has ${fixed} tokens`);
    const result = await evaluate(model, {
      client,
      logger,
      sets,
      signal,
      progress: (done, total) => {
        if (done % 20 === 0 || done === total) console.error(`  ${done} of ${total}`);
      },
      onWait: (waitS) => console.error(`  Groq's limit is reached: waiting ${Math.ceil(waitS)} s`),
    });
    results.push(result);
    for (const { texts, failures } of result.rows) {
      for (const { what, text, answer } of failures) {
        console.error(`  ${texts}: ${what}: ${excerpt(text)} → ${excerpt(answer)}`);
      }
    }
  }
  return results;
}

/** @throws Error whose message says what to do */
async function chosenSets(wishes: Wishes, signal: AbortSignal): Promise<TrialSet[]> {
  const { misleading, chat, wmt } = wishes;
  const sets: TrialSet[] = [];
  if (misleading) sets.push(misleadingTexts(await readCases()));
  const sentences = await readChat();
  for (const pair of chat === "all" ? chatPairs(sentences) : chat) {
    const set = chatIn(sentences, pair);
    if (!set) {
      throw new Error(`There is no chat in ${pair}: ${Object.keys(sentences[0]!).join(", ")}`);
    }
    sets.push(set);
  }
  if (wmt) sets.push(await wmtSet(wmt, signal));
  return sets;
}

async function wmtSet(
  { pair, sentences }: NonNullable<Wishes["wmt"]>,
  signal: AbortSignal,
): Promise<TrialSet> {
  const home = Deno.env.get("WMT24PP_URL")?.trim() || HOME;
  const { path, isFetched } = await fetchPair(pair, { home, folder: WMT_FOLDER, signal });
  if (isFetched) console.error(`WMT24++ ${pair} is kept in ${path}`);
  const { rows, broken } = await readPair(path, pair);
  if (broken > 0) console.error(`${broken} lines of ${path} are broken and left out`);
  if (rows.length === 0) throw new Error(`${path} has no usable row: delete it and try again`);
  return wmtTrials(pair, rows, sentences);
}

function excerpt(text: string): string {
  return text.slice(0, 60).toWellFormed().replaceAll("\n", " ");
}

if (import.meta.main) Deno.exit(await main());
