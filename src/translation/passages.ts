import { inTurns } from "../time/turns.ts";
import { assemble } from "./assembly.ts";
import type { TextSpan } from "./content.ts";
import { type FormattedText, type Slice, slicing } from "./entities.ts";
import type { TranslationTask } from "./model.ts";
import type { TranslatedPiece } from "./piece.ts";
import { cutSegments, estimateTokens, type Segment } from "./segments.ts";
import {
  type StayedPassage,
  type Translation,
  TranslationError,
  type TranslationFailure,
} from "./translator.ts";

/**
 * Pieces asked for at once: guess; more would only run into the limit of tokens a minute (8,000 on
 * the free plan).
 */
const PARALLEL = 3;
/** Size down to which a piece that cannot be translated is halved: guess, in tokens. */
const MIN_HALVED_TOKENS = 60;
/** Halvings in one text: guess; each costs two calls or more. */
const MAX_HALVINGS = 40;
/** Failures that lie in the words themselves; with any other, nothing else would come either. */
const OF_WORDS: readonly TranslationFailure[] = ["unusable-answer", "refused", "too-long"];

type Into = Pick<TranslationTask, "target" | "alternative">;

/** What became of a passage. */
interface Outcome<E extends TextSpan> {
  readonly segment: Segment;
  readonly piece?: TranslatedPiece<E>;
  readonly error?: TranslationError;
}

/** The pieces of a text, those that are worth a call, and which of them stay. */
export interface PassagePlan<E extends TextSpan> {
  readonly segments: readonly Segment[];
  readonly slices: readonly Slice<E>[];
  readonly asked: readonly number[];
  isStaying(piece: { readonly source: string }): boolean;
  onDone(): void;
}

/**
 * Translates a text whose passages decide for themselves. Where there are two languages to choose
 * from, the passage in the middle decides: at the begin and end of a book stand prefaces, licences.
 * What cannot be translated is halved, and the least of it stays.
 * @throws TranslationError where there is nothing else, or the reason of the work's signal
 */
export async function translatePassages<E extends TextSpan>(
  original: FormattedText<E>,
  { segments, slices, asked, isStaying, onDone }: PassagePlan<E>,
  into: Into,
  translate: (slice: Slice<E>, into: Into, start: number) => Promise<TranslatedPiece<E>>,
): Promise<Translation<E>> {
  let halvings = 0;
  const attempt = async (
    segment: Segment,
    slice: Slice<E>,
    into: Into,
  ): Promise<Outcome<E>[]> => {
    try {
      return [{ segment, piece: await translate(slice, into, segment.start) }];
    } catch (error) {
      if (!(error instanceof TranslationError) || !OF_WORDS.includes(error.kind)) throw error;
      const tokens = estimateTokens(slice.text);
      if (tokens < MIN_HALVED_TOKENS || ++halvings > MAX_HALVINGS) return [{ segment, error }];
      const halves = await cutSegments(slice.text, slice.entities, tokens / 2);
      if (halves.length < 2) return [{ segment, error }];
      const slices = await inTurns(slicing(slice, halves));
      const outcomes: Outcome<E>[] = [];
      for (const [nth, { start, end }] of halves.entries()) {
        const half = { start: segment.start + start, end: segment.start + end };
        outcomes.push(...await attempt(half, slices[nth]!, into));
      }
      return outcomes;
    }
  };

  const middle = into.alternative === undefined ? 0 : asked.length >> 1;
  const order = [...asked.slice(middle), ...asked.slice(0, middle)];
  const outcomes: Outcome<E>[] = [];
  let target: string | undefined;
  let source: string | undefined;
  for (let index = order.shift(); index !== undefined; index = order.shift()) {
    const found = await attempt(segments[index]!, slices[index]!, into);
    outcomes.push(...found);
    onDone();
    const first = found.find(({ piece }) => piece)?.piece;
    if (!first) continue;
    ({ source, target = into.target } = first);
    break;
  }
  const rest = await mapParallel(order, async (index) => {
    const found = await attempt(segments[index]!, slices[index]!, { target: target! });
    onDone();
    return found;
  });
  outcomes.push(...rest.flat());
  return await joined(original, segments, outcomes, { source, target, isStaying });
}

async function joined<E extends TextSpan>(
  original: FormattedText<E>,
  segments: readonly Segment[],
  outcomes: readonly Outcome<E>[],
  { source, target, isStaying }: Pick<PassagePlan<E>, "isStaying"> & {
    readonly source: string | undefined;
    readonly target: string | undefined;
  },
): Promise<Translation<E>> {
  const stays = ({ target, source }: TranslatedPiece<E>) =>
    target === undefined || isStaying({ source });
  const translated = outcomes.find(({ piece }) => piece && !stays(piece))?.piece;
  if (!translated) {
    const error = outcomes.find(({ error }) => error)?.error;
    if (error || source === undefined) throw error ?? new Error("Nothing was asked");
    return { kind: "already", source };
  }
  const byStart = new Map(outcomes.map((outcome) => [outcome.segment.start, outcome]));
  const whole = [
    ...segments.filter(({ start }) => !byStart.has(start)),
    ...outcomes.map(({ segment }) => segment),
  ].sort((a, b) => a.start - b.start);
  const slices = await inTurns(slicing(original, whole));
  const pieces = new Map<number, TranslatedPiece<E>>();
  const stayed: StayedPassage[] = [];
  for (const [index, { start, end }] of whole.entries()) {
    const outcome = byStart.get(start);
    if (!outcome) continue;
    const { piece } = outcome;
    if (piece && !stays(piece)) pieces.set(index, piece);
    else stayed.push({ start, end, isRead: piece !== undefined });
  }
  return {
    kind: "translated",
    source: translated.source,
    target: translated.target ?? target!,
    ...await assemble(original, whole, slices, pieces),
    stayed,
  };
}

/** Works on a few at a time; the first failure ends it. */
export async function mapParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, lane));
  return results;
}
