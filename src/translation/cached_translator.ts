import { abortable } from "@std/async/abortable";
import { createBoundedMap } from "../time/bounded_map.ts";
import type { Work } from "../time/work.ts";
import type { TextSpan } from "./content.ts";
import type { Translation, TranslationRequest, Translator } from "./translator.ts";

export interface CacheOptions {
  /** Number of answers that are kept. */
  readonly entries?: number;
  /** Time that an answer is kept, in ms. */
  readonly keepMs?: number;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/** Guess: an answer of a usual length is about 1 KB, so this is some MB. */
const ENTRIES = 2_000;
/** Guess: what is forwarded is forwarded on the same day. */
const KEEP_MS = 24 * 3_600_000;

/** One call that several people wait for. */
interface Flight {
  readonly result: Promise<unknown>;
  readonly leave: AbortController;
  readonly waiting: Set<Seat>;
}

/** One of the people in a flight. */
interface Seat {
  readonly onPart: Work["onPart"];
}

/**
 * Answers identical requests with one call while it is under way, and repeats from memory for a
 * day; answers end with the program. The first who asks pays. Nothing is kept of a text beside the
 * answer to its whole request: the same word is another one in another chat. A translation of long
 * patience is neither shared nor kept: it is a document, too large for that and for a key, and tells
 * its progress to one chat. Neither is one that a person contests.
 * @param hash makes keys that say nothing of what is in them
 */
export function createCachedTranslator(
  inner: Translator,
  hash: (text: string) => Promise<string>,
  { entries = ENTRIES, keepMs = KEEP_MS, now = Date.now }: CacheOptions = {},
): Translator {
  const answers = createBoundedMap<string, unknown>({ entries, keepMs, now });
  const flights = new Map<string, Flight>();

  const share = async <T>(
    key: string,
    work: Work,
    act: (work: Work) => Promise<T>,
  ): Promise<T> => {
    const known = answers.get(key);
    if (known !== undefined) return known as T;
    const flight = flights.get(key) ?? startFlight(key, work, act);
    const seat: Seat = { onPart: work.onPart };
    flight.waiting.add(seat);
    try {
      return await abortable(flight.result as Promise<T>, work.signal);
    } finally {
      flight.waiting.delete(seat);
      if (flight.waiting.size === 0) {
        flight.leave.abort(work.signal.reason);
        forget(key, flight);
      }
    }
  };

  const startFlight = <T>(
    key: string,
    { payer, patience, onCall }: Work,
    act: (work: Work) => Promise<T>,
  ) => {
    const leave = new AbortController();
    const waiting = new Set<Seat>();
    const onPart = (done: number, total: number) => {
      for (const seat of waiting) seat.onPart?.(done, total);
    };
    const result = act({
      signal: leave.signal,
      payer,
      patience,
      onPart,
      ...(onCall && { onCall }),
    });
    const flight: Flight = { result, leave, waiting };
    flights.set(key, flight);
    // Who waits for it sees its failure; when all have left, nobody does.
    result.then((answer) => answers.set(key, answer), () => {}).finally(() => forget(key, flight));
    return flight;
  };

  const forget = (key: string, flight: Flight) => {
    if (flights.get(key) === flight) flights.delete(key);
  };

  return {
    async translate<E extends TextSpan>(request: TranslationRequest<E>, work: Work) {
      const isShared = work.patience !== "long" && !request.isContested;
      if (!isShared) return await inner.translate(request, work);
      const key = await hash(describeRequest(request));
      return await share<Translation<E>>(
        key,
        work,
        (limited) => inner.translate(request, limited),
      );
    },
    async romanise(text, work) {
      const key = await hash(JSON.stringify(["romanise", text]));
      return await share(key, work, (limited) => inner.romanise(text, limited));
    },
  };
}

/** Describes all that two chats must have in common to get the same answer. */
function describeRequest(request: TranslationRequest): string {
  const fields = Object.entries(request).toSorted(([one], [other]) => one < other ? -1 : 1);
  return JSON.stringify(["translate", fields]);
}
