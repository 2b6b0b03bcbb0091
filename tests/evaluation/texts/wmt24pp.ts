import { z } from "zod";
import { findLanguage } from "../../../src/translation/languages/languages.ts";
import { withLimit } from "../../../src/time/limits.ts";
import { judgeByReference } from "./reference.ts";
import type { TrialSet } from "./trial.ts";

/** Where Google keeps it; the operator may name a copy. */
export const HOME = "https://huggingface.co/datasets/google/wmt24pp/resolve/main";

/** To be printed wherever its numbers are, as the licence asks. */
export const ATTRIBUTION =
  "WMT24++ (Deutsch et al. 2025, arXiv:2502.12404; google/wmt24pp on Hugging Face, Apache-2.0), " +
  "without the canary and the rows marked as bad source, social and speech first";

/** English and a language with its region, such as "en-de_DE": names of the files. */
export const PAIR = /^en-[a-z]{2,3}_[A-Z]{2}$/;

/** A file has 998 rows, about 1 MB; more is something else: guess. */
const MAX_BYTES = 50_000_000;
const DOWNLOAD_LIMIT_MS = 120_000;

const Row = z.object({
  lp: z.string(),
  domain: z.string(),
  is_bad_source: z.boolean(),
  source: z.string().min(1),
  target: z.string().min(1),
});
export type Row = z.infer<typeof Row>;

/** The rows of a file that can be used. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Lines that are no row. */
  readonly broken: number;
}

/**
 * Fetches the file of a pair, unless the folder has it; what does not arrive whole leaves nothing.
 * @param home address of the folder of files
 * @returns the path of the file, and whether it was fetched now
 * @throws Error whose message says what to do
 */
export async function fetchPair(
  pair: string,
  { home, folder, signal }: { home: string; folder: string; signal: AbortSignal },
): Promise<{ path: string; isFetched: boolean }> {
  const path = `${folder}/${pair}.jsonl`;
  if (await exists(path)) return { path, isFetched: false };
  await Deno.mkdir(folder, { recursive: true });
  const address = `${home}/${pair}.jsonl`;
  const unfinished = `${path}.part`;
  try {
    await withLimit(
      DOWNLOAD_LIMIT_MS,
      signal,
      () => new Error(`nothing whole within ${DOWNLOAD_LIMIT_MS / 1_000} s`),
      (limited) => download(address, unfinished, limited),
    );
    await Deno.rename(unfinished, path);
  } catch (error) {
    await Deno.remove(unfinished).catch(() => {});
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `WMT24++ did not arrive (${why}). Try again, or save ${address} as ${path} yourself.`,
    );
  }
  return { path, isFetched: true };
}

async function download(address: string, path: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(response.status === 404 ? "there is no such pair" : `HTTP ${response.status}`);
  }
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      controller.enqueue(chunk);
    },
  });
  const file = await Deno.open(path, { write: true, create: true, truncate: true });
  await response.body.pipeThrough(bounded).pipeTo(file.writable, { signal });
}

/** Reads a file of the pair: one object a line; leaves out the canary and bad sources. */
export async function readPair(path: string, pair: string): Promise<Rows> {
  const rows: Row[] = [];
  let broken = 0;
  for (const line of (await Deno.readTextFile(path)).split("\n")) {
    if (line.trim() === "") continue;
    const row = Row.safeParse(parseJson(line));
    if (!row.success || row.data.lp !== pair) broken++;
    else if (!row.data.is_bad_source && row.data.domain !== "canary") rows.push(row.data);
  }
  return { rows, broken };
}

/** Makes trials of at most `count` rows: by turns what is written in public and said, then others. */
export function wmtTrials(pair: string, rows: readonly Row[], count: number): TrialSet {
  const tag = pair.slice("en-".length).replace("_", "-");
  const target = findLanguage(tag)?.code ?? tag;
  const of = (domain: string) => rows.filter((row) => row.domain === domain);
  const [social, speech] = [of("social"), of("speech")];
  const longer = Math.max(social.length, speech.length);
  const first = Array.from({ length: longer }, (_, at) => [social[at], speech[at]]).flat();
  const others = rows.filter(({ domain }) => domain !== "social" && domain !== "speech");
  const chosen = [...first.filter((row) => row !== undefined), ...others].slice(0, count);
  const trials = chosen.map(({ source: text, target: reference }) => ({
    text,
    entities: [],
    target,
    reference,
    judge: (answer: string) => judgeByReference({ text, reference }, answer),
  }));
  return { name: `en → ${tag} (WMT24++)`, trials };
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
