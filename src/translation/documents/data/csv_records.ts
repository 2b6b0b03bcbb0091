import type { Stretch } from "../unchangeable.ts";

/** Field of a record; its stretch has the quotation marks in it. */
export interface Field extends Stretch {
  /** Its row as a spreadsheet counts, from 1. */
  readonly row: number;
  /** Its column, from 0. */
  readonly column: number;
  /** `false` where something stands behind the closing quotation mark, or there is none. */
  readonly isWhole: boolean;
}

/** Fields from left to right, and `undefined` where the search has gone on without one. */
export type Fields = Generator<Field | undefined, void>;

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** The line in which a file names its delimiter (Microsoft Excel). */
const NAMED_DELIMITER = /^\uFEFF?sep=([^\r\n"])(?:\r\n|\r|\n)/i;
/** Records by which the delimiter is known, and UTF-16 units that they may have: guesses. */
const MAX_RECORDS = 50;
const MAX_UNITS = 100_000;
/** Share of the records that must have as many fields: guess. */
const MIN_SCORE = 0.5;
const QUOTES = /""|"/g;

/** How the fields of a file are told from each other. */
export interface Dialect {
  readonly delimiter: string;
  /** Where the first record begins. */
  readonly start: number;
}

/**
 * Finds the delimiter: the one that most records have as many times as each other, of several the
 * one with more fields; else the comma.
 */
export function* dialectOf(text: string): Generator<undefined, Dialect> {
  const named = NAMED_DELIMITER.exec(text.slice(0, 20));
  if (named) return { delimiter: named[1]!, start: named[0].length };
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const head = text.slice(0, MAX_UNITS);
  let best: Dialect = { delimiter: ",", start };
  let bestScore = MIN_SCORE;
  for (const delimiter of DELIMITERS) {
    const score = yield* scoreOf(head, { delimiter, start });
    if (score > bestScore) {
      best = { delimiter, start };
      bestScore = score;
    }
  }
  return best;
}

/** Counts the fields of the records that have as many as the most of them; 0 where that is one. */
function* scoreOf(text: string, dialect: Dialect): Generator<undefined, number> {
  /** Records by the number of their fields. */
  const records = new Map<number, number>();
  let row = 1;
  let count = 0;
  let hasText = false;
  const close = () => {
    if (hasText) records.set(count, (records.get(count) ?? 0) + 1);
    count = 0;
    hasText = false;
  };
  for (const field of fieldsIn(text, dialect)) {
    yield undefined;
    if (!field) continue;
    if (field.row > MAX_RECORDS) break;
    if (field.row !== row) close();
    row = field.row;
    count++;
    hasText ||= field.end > field.start;
  }
  close();
  let score = 0;
  let total = 0;
  for (const [fields, times] of records) {
    total += times;
    if (fields > 1) score = Math.max(score, times + 1 - 1 / fields);
  }
  return score / Math.max(1, total);
}

/** Finds the fields of all records (RFC 4180, with any line ends). Cost: linear. */
export function* fieldsIn(text: string, { delimiter, start: first }: Dialect): Fields {
  const signs = new Set([delimiter, "\r", "\n"]);
  const sign = new RegExp(`[\\r\\n${delimiter.replace(/[\\\]^-]/, "\\$&")}]`, "g");
  let row = 1;
  let column = 0;
  for (let start = first; start <= text.length;) {
    yield undefined;
    const closed = text[start] === '"' ? yield* quotedEnd(text, start) : start;
    sign.lastIndex = closed ?? text.length;
    const end = sign.exec(text)?.index ?? text.length;
    const isWhole = closed !== undefined && (closed === start || closed === end);
    yield { start, end, row, column, isWhole };
    const found = text[end] ?? "";
    if (!signs.has(found)) return;
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (found === delimiter) column++;
    else {
      row++;
      column = 0;
    }
  }
}

/** Returns the end behind the closing quotation mark; `undefined` where there is none. */
function* quotedEnd(text: string, start: number): Generator<undefined, number | undefined> {
  const quotes = new RegExp(QUOTES);
  quotes.lastIndex = start + 1;
  for (let found = quotes.exec(text); found; found = quotes.exec(text)) {
    if (found[0] === '"') return quotes.lastIndex;
    yield undefined;
  }
  return undefined;
}
