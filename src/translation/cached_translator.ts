import type { TextSpan } from "./content.ts";
import { createKeyer, type Keyer } from "../secrets/keyer.ts";
import { createRecentMap, type RecentMap } from "../time/recent_map.ts";
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
 * Keys are made by HMAC with a key of this run, so that they say nothing; answers end with the program.
 */
export function createCachedTranslator(
  inner: Translator,
  { entries = ENTRIES, keepMs = KEEP_MS, now = Date.now }: CacheOptions = {},
): Translator {
  const keyer = createKeyer();
  const answers: RecentMap<unknown> = createRecentMap(entries, keepMs, now);
  /** The detected language of texts that were just seen: another language for the same text asks less. */
  const sources: RecentMap<string> = createRecentMap(entries, keepMs, now);
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
      return await untilAborted(flight.result as Promise<T>, signal);
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
      const text = await keyer.keyOf(["text", request.text]);
      const source = request.source ?? sources.get(text);
      const asked = { ...rest, ...(source !== undefined && { source }) };
      const translate = async (limit: AbortSignal) => {
        const result = await inner.translate<E>(long ? { ...asked, long } : asked, limit);
        sources.set(text, result.source);
        return result;
      };
      // A document reports its progress to one chat, and is too large to be kept.
      if (long) return await translate(signal);
      const key = await keyOfRequest(keyer, request);
      return await share<Translation<E>>(key, signal, translate);
    },
    async romanise(text, signal) {
      const key = await keyer.keyOf(["romanise", text]);
      return await share(key, signal, (limit) => inner.romanise(text, limit));
    },
  };
}

function keyOfRequest(keyer: Keyer, request: TranslationRequest): Promise<string> {
  const { text, entities, target, alternative, style, glossary } = request;
  return keyer.keyOf(["translate", text, entities, target, alternative, style, glossary]);
}

/** Waits for a shared result only as long as the one who waits wants to. */
function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const leave = () => reject(signal.reason);
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  result.then(resolve, reject);
  return promise.finally(() => signal.removeEventListener("abort", leave));
}
