import { type Dialect, dialectOf, type Field, fieldsIn } from "./csv_records.ts";
import { dataPlace } from "./data_place.ts";
import { tokenKindsIn } from "./natural_words.ts";
import type { Steps } from "../folding.ts";
import type { Places, StyledPlace } from "../place.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";

/** What a spreadsheet takes for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@]/;
/** A heading for people; "user_id" and "name" are for programs. */
const HEADING = /\s|(?![A-Za-z])\p{L}|^[^a-z]*[A-Z]/u;
/** Words with which a cell is a text: a sentence, a name of something. */
const WORDS_OF_TEXT = 2;

/** How many cells of a column, but for the heading, have something in them, and a word. */
interface Column {
  filled: number;
  worded: number;
  hasText: boolean;
}

/**
 * Finds the cells of a table with words for people. A column is of text if one of its cells has two
 * words, or half of its cells have one; capitals of a few letters may be codes, and are no words
 * there. In it, each cell with a word is translated; of the first row, each that is a heading for
 * people. The number is that of the row, as a spreadsheet has it. What is not quoted as it must be
 * (RFC 4180) stays. Cost: linear.
 */
export function* csvIn(text: string): Places {
  const dialect = yield* dialectOf(text);
  const columns = yield* columnsIn(text, dialect);
  for (const field of fieldsIn(text, dialect)) {
    yield undefined;
    if (!field?.isWhole || field.end === field.start) continue;
    const isHeading = field.row === 1;
    if (!isHeading && !isOfText(columns.get(field.column))) continue;
    const place = yield* placeOf(text, field, dialect);
    if (!place || isHeading && !HEADING.test(place.words.text)) continue;
    if ((yield* countWords(place)).hasAny) yield place;
  }
}

function* columnsIn(
  text: string,
  dialect: Dialect,
): Generator<undefined, ReadonlyMap<number, Column>> {
  const columns = new Map<number, Column>();
  for (const field of fieldsIn(text, dialect)) {
    yield undefined;
    if (!field || field.row === 1 || field.end === field.start) continue;
    let column = columns.get(field.column);
    if (!column) {
      column = { filled: 0, worded: 0, hasText: false };
      columns.set(field.column, column);
    }
    column.filled++;
    if (column.hasText || !field.isWhole) continue;
    const place = yield* placeOf(text, field, dialect);
    const { words } = place ? yield* countWords(place) : { words: 0 };
    if (words > 0) column.worded++;
    if (words >= WORDS_OF_TEXT) column.hasText = true;
  }
  return columns;
}

function isOfText(column: Column | undefined): boolean {
  return column !== undefined && (column.hasText || column.worded * 2 >= column.filled);
}

/** Counts the words of a cell that are no codes, as far as it matters. */
function* countWords(
  { words: { text } }: StyledPlace,
): Generator<undefined, { words: number; hasAny: boolean }> {
  let words = 0;
  let hasAny = false;
  for (const kind of tokenKindsIn(text)) {
    yield undefined;
    hasAny ||= kind !== "code";
    if (kind === "word" && ++words >= WORDS_OF_TEXT) break;
  }
  return { words, hasAny };
}

function* placeOf(
  text: string,
  { start, end, row }: Field,
  { delimiter }: Dialect,
): Generator<undefined, StyledPlace | undefined> {
  const raw = text.slice(start, end);
  const isQuoted = raw.startsWith('"');
  const value = isQuoted ? yield* unquote(raw.slice(1, -1)) : raw;
  const hasBareQuotes = !isQuoted && raw.includes('"');
  const encode = function* (words: string): Steps<string> {
    // A translation does not become what is computed where the table is opened.
    const safe = FORMULA.test(words) && !FORMULA.test(value) ? `'${words}` : words;
    const isBare = !isQuoted && !safe.includes(delimiter) && !/[\r\n]|^"/.test(safe) &&
      (hasBareQuotes || !safe.includes('"'));
    if (isBare) return safe;
    return `"${yield* inPieces(safe, (piece) => piece.replaceAll('"', '""'))}"`;
  };
  return yield* dataPlace({ start, end, number: row, value, encode });
}

/** Reads what stands between quotation marks, in which each is there twice. */
function* unquote(raw: string): Generator<undefined, string> {
  const value = createTextWriter();
  let at = 0;
  for (let found = raw.indexOf('""'); found >= 0; found = raw.indexOf('""', at)) {
    yield undefined;
    value.add(raw.slice(at, found + 1));
    at = found + 2;
  }
  value.add(raw.slice(at));
  return value.read();
}
