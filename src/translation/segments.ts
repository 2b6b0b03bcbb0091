import { inTurns } from "../time/turns.ts";
import { ATOMIC, type TextSpan } from "./content.ts";
import { endOf } from "./entities.ts";

/**
 * A stretch of text without white space at its ends, in UTF-16 units; what is between two stays as
 * it is.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * Share of what would fit, below which a piece looks torn off: guess; rather cut at a finer
 * boundary.
 */
const MIN_SHARE = 0.5;
/** Cost of a mark in the place of something unchangeable: guess, in tokens. */
const MARK_TOKENS = 4;
/**
 * UTF-16 units that ICU's segmenter is given at once: it is slow on very long texts, and a boundary
 * is found in less.
 */
const SENTENCE_WINDOW = 4_096;

const NO_SPACE = /\S/g;
const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });
const words = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * Estimates the tokens of a text, by guess: a third a letter in Latin, up to one in other scripts.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (let at = 0; at < text.length; at++) tokens += tokensOf(text.charCodeAt(at));
  return tokens;
}

/** Estimates the tokens of one UTF-16 unit; half a token for each half of a surrogate pair. */
function tokensOf(unit: number): number {
  if (unit < 0x250) return 0.3;
  if (unit < 0x800) return 0.5;
  return unit >= 0xD800 && unit < 0xE000 ? 0.5 : 1;
}

/** Cuts a text as `cutting` does, in turns. */
export function cutSegments(
  text: string,
  entities: readonly TextSpan[],
  maxTokens: number,
): Promise<Segment[]> {
  return inTurns(cutting(text, entities, maxTokens));
}

/**
 * Cuts a text at paragraphs, else lines, sentences, words, so that each segment has at most
 * `maxTokens`, in steps. What is unchangeable is never cut, and counts as a mark only. Cost: linear.
 * @param entities sorted as Telegram sends them
 */
export function* cutting(
  text: string,
  entities: readonly TextSpan[],
  maxTokens: number,
): Generator<void, Segment[]> {
  const atomic = entities.filter(({ type }) => ATOMIC.includes(type));
  let passed = 0;
  const segments: Segment[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    yield;
    while (passed < atomic.length && endOf(atomic[passed]!) <= start) passed++;
    const fits = endOfFitting(text, start, atomic, passed, maxTokens);
    const cut = fits >= text.length
      ? text.length
      : outOfAtomic(bestCut(text, start, Math.max(fits, start + 2)), start, atomic, passed);
    const end = start + text.slice(start, cut).trimEnd().length;
    if (end > start) segments.push({ start, end });
    start = skipSpace(text, cut);
  }
  return segments;
}

/** @param from index of the first of `atomic` that does not end before the segment */
function endOfFitting(
  text: string,
  start: number,
  atomic: readonly TextSpan[],
  from: number,
  maxTokens: number,
): number {
  let fits = start;
  let next = from;
  let cost = 0;
  while (fits < text.length) {
    const range = atomic[next];
    const isMark = range !== undefined && range.offset <= fits;
    if (isMark) next++;
    // What stands inside another costs nothing beside it.
    if (isMark && endOf(range) <= fits) continue;
    cost += isMark ? MARK_TOKENS : tokensOf(text.charCodeAt(fits));
    if (cost > maxTokens) break;
    fits = isMark ? endOf(range) : fits + 1;
  }
  return fits;
}

/** Finds where the next text begins, in UTF-16 units. */
export function skipSpace(text: string, from: number): number {
  NO_SPACE.lastIndex = from;
  return NO_SPACE.exec(text)?.index ?? text.length;
}

/** @param from index of the first of `atomic` that does not end before the segment */
function outOfAtomic(
  cut: number,
  start: number,
  atomic: readonly TextSpan[],
  from: number,
): number {
  for (let index = from; index < atomic.length && atomic[index]!.offset < cut; index++) {
    const range = atomic[index]!;
    if (cut < endOf(range)) return range.offset > start ? range.offset : endOf(range);
  }
  return cut;
}

/**
 * The best place to cut at or before `limit`: after a paragraph, else a line, a sentence, a word,
 * at worst a code point. In UTF-16 units, greater than `start` when `limit` is greater by at least
 * 2.
 */
export function bestCut(text: string, start: number, limit: number): number {
  const least = start + (limit - start) * MIN_SHARE;
  const paragraph = afterLast(text, "\n\n", start, limit);
  if (paragraph >= least) return paragraph;
  const line = afterLast(text, "\n", start, limit);
  if (line >= least) return line;
  const from = Math.max(start, limit - SENTENCE_WINDOW);
  const tail = text.slice(from, limit + 1);
  for (const segmenter of [sentences, words]) {
    let cut = 0;
    for (const { index } of segmenter.segment(tail)) cut = index;
    if (cut > 0 && from + cut >= least && from + cut <= limit) return from + cut;
  }
  const isInsidePair = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "") &&
    /[\uDC00-\uDFFF]/.test(text[limit] ?? "");
  return isInsidePair ? limit - 1 : limit;
}

function afterLast(text: string, boundary: string, start: number, limit: number): number {
  // Alone, the whole text before would be searched for each segment.
  const index = text.slice(start, limit).lastIndexOf(boundary);
  return index < 0 ? -1 : start + index + boundary.length;
}
