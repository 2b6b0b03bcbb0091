import type { TextSpan } from "./content.ts";
import { abortable } from "@std/async/abortable";
import { createBoundedMap } from "../time/bounded_map.ts";
import type { Translation, TranslationRequest, Translator } from "./translator.ts";

export interface CacheOptions {
  /** How many answers are kept. */
  readonly entries?: number;
  /** How long an answer is kept, in ms. */
  readonly keepMs?: number;
  /** The clock, in ms. */
  readonly now?: () => number;
}

const ENTRIES = 2_000;
const KEEP_MS = 24 * 3_600_000;

/** One call that several people wait for. */
interface Flight {
  readonly result: Promise<unknown>;
  readonly leave: AbortController;
  waiting: number;
}

/**
 * Identical requests share one call while it is under way, and repeats are answered from memory for a day.
 * Answers end with the program.
 * @param hash makes keys that say nothing of what is in them
 */
export function createCachedTranslator(
  inner: Translator,
  hash: (text: string) => Promise<string>,
  { entries = ENTRIES, keepMs = KEEP_MS, now = Date.now }: CacheOptions = {},
): Translator {
  const answers = createBoundedMap<string, unknown>({ entries, keepMs, now });
  /** The detected language of texts that were just seen: another language for the same text asks less. */
  const sources = createBoundedMap<string, string>({ entries, keepMs, now });
  const flights = new Map<string, Flight>();

  const share = async <T>(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const known = answers.get(key);
    if (known !== undefined) return known as T;
    let flight = flights.get(key);
    if (!flight) {
      const leave = new AbortController();
      const result = work(leave.signal).then((answer) => {
        answers.set(key, answer);
        return answer;
      }).finally(() => flights.delete(key));
      // Who waits for it sees its failure; when all have left, nobody does.
      result.catch(() => {});
      flight = { result, leave, waiting: 0 };
      flights.set(key, flight);
    }
    flight.waiting++;
    try {
      return await abortable(flight.result as Promise<T>, signal);
    } finally {
      if (--flight.waiting === 0) {
        flight.leave.abort(signal.reason);
        if (flights.get(key) === flight) flights.delete(key);
      }
    }
  };

  return {
    async translate<E extends TextSpan>(request: TranslationRequest<E>, signal: AbortSignal) {
      const { long, ...rest } = request;
      const text = await hash(JSON.stringify(["text", request.text]));
      const source = request.source ?? sources.get(text);
      const asked = { ...rest, ...(source !== undefined && { source }) };
      const translate = async (limit: AbortSignal) => {
        const result = await inner.translate<E>(long ? { ...asked, long } : asked, limit);
        sources.set(text, result.source);
        return result;
      };
      // A document reports its progress to one chat, and is too large to be kept.
      if (long) return await translate(signal);
      const key = await hash(describeRequest(request));
      return await share<Translation<E>>(key, signal, translate);
    },
    async romanise(text, signal) {
      const key = await hash(JSON.stringify(["romanise", text]));
      return await share(key, signal, (limit) => inner.romanise(text, limit));
    },
  };
}

/** Everything that two chats must have in common to get the same answer. */
function describeRequest(request: TranslationRequest): string {
  const { text, entities, target, alternative, style, glossary } = request;
  return JSON.stringify(["translate", text, entities, target, alternative, style, glossary]);
}
