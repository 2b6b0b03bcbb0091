import { createGatherer } from "./gatherer.ts";
import type { ItemsMessage } from "./item.ts";
import { seamOf } from "./joining.ts";
import { type Line, linesOf } from "./lines.ts";

// All lengths are in font sizes and guesses, between what word processors and TeX make.

/** Difference of sizes, as a factor, that parts a heading from its text. */
const OTHER_SIZE = 1.15;
/** Most that a line is below the one before, where the page does not tell its own distance. */
const MAX_LEADING = 1.5;
/** Distance of lines, as a factor of that of the page, which parts paragraphs. */
const WIDER = 1.2;
/** Distances that are one. */
const LEADING_STEP = 0.05;
/** Indent that begins a paragraph. */
const INDENT = 0.8;
/** Room at the end of a line, beside that of the next word, which says that the paragraph ended. */
const ROOM = 0.8;
/** Width of a column's grid by which lines of one column are told. */
const COLUMN = 4;

/** Signs that begin a point of a list; those of symbol fonts are in the Private Use Area. */
const BULLET = /^[•◦▪▫■□●○‣⁃∙·➢➤✓✔*\uE000-\uF8FF-]\s/u;
/** Dashes, which stand within sentences, too. */
const DASH = /^[–—]\s*\p{Lu}/u;
const NUMBERED = /^\(?(?:\d{1,3}|\p{L})[.)]\s/u;
const CLAUSE_END = /[.;:,!?…。；：！？]["»”)]?$/u;
/** UTF-16 units of a line's begin that hold its first word. */
const WORD_UNITS = 40;

/** Puts the items of a page together to paragraphs. Cost: linear. */
export function* paragraphsOf(messages: readonly ItemsMessage[]): Generator<undefined, string[]> {
  const lines = yield* linesOf(messages);
  const leading = yield* leadingOf(lines);
  const edges = yield* edgesOf(lines);
  const paragraphs: string[] = [];
  const text = createGatherer();
  /** The last line of the paragraph: to cut a sign from all of it would cost its whole length. */
  let last = "";
  /** Lines of the paragraph so far. */
  let count = 0;
  let isPoint = false;
  const add = (piece: string) => text.add(piece.replaceAll("\u00AD", ""));
  const finish = () => {
    add(last);
    if (count > 0) paragraphs.push(text.take());
  };
  for (const [nth, line] of lines.entries()) {
    yield;
    const before = lines[nth - 1];
    const goesOn = before && !isApart(before, line, leading) &&
      !isNew(before, line, edges.get(columnOf(before)) ?? 0, count, isPoint);
    if (goesOn) {
      const { drop, space } = seamOf(last, line.text);
      add(last.slice(0, last.length - drop));
      add(space);
      last = line.text;
      count++;
    } else {
      finish();
      isPoint = BULLET.test(line.text) || NUMBERED.test(line.text);
      last = line.text.replace(/^[\uE000-\uF8FF](?=\s)/, "•");
      count = 1;
    }
  }
  finish();
  return paragraphs;
}

/** Tells whether the place of a line on the page parts it from the one before. */
function isApart(before: Line, line: Line, leading: number): boolean {
  const down = (before.y - line.y) / Math.max(before.size, line.size);
  const sizes = Math.max(before.size, line.size) / Math.min(before.size, line.size);
  return before.angle !== line.angle || line.isCell || sizes > OTHER_SIZE || down <= 0 ||
    down > leading;
}

/** Tells whether a line that stands below another one begins a paragraph. */
function isNew(before: Line, line: Line, edge: number, count: number, isPoint: boolean): boolean {
  if (BULLET.test(line.text) || DASH.test(line.text)) return true;
  if (NUMBERED.test(line.text) && CLAUSE_END.test(before.text)) return true;
  // The edges of such lines are not known: the library gives them the other way round.
  if (line.isRightToLeft || /^\p{Ll}/u.test(line.text)) return false;
  const indent = (line.start - before.start) / line.size;
  if (indent > INDENT && !(count === 1 && isPoint)) return true;
  if (indent < -INDENT && count > 1) return true;
  const [word = ""] = /^\S*/.exec(line.text.slice(0, WORD_UNITS)) ?? [];
  const isSpaceless = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(line.text);
  const units = isSpaceless ? 2 : word.length;
  const width = (line.end - line.start) * units / line.text.length;
  return before.end + width + ROOM * line.size < edge;
}

/** Finds the largest distance that lines of one paragraph have on this page, in font sizes. */
function* leadingOf(lines: readonly Line[]): Generator<undefined, number> {
  const counts = new Map<number, number>();
  for (const [nth, line] of lines.entries()) {
    yield;
    const before = lines[nth - 1];
    if (!before || line.isCell || isApart(before, line, 2 * MAX_LEADING)) continue;
    const step = Math.round((before.y - line.y) / line.size / LEADING_STEP);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best = 0;
  for (const [step, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && step < best)) best = step;
  }
  const usual = best * LEADING_STEP * WIDER;
  return usual > 0 ? usual : MAX_LEADING;
}

/** Finds where the lines of each column end at most. */
function* edgesOf(lines: readonly Line[]): Generator<undefined, Map<number, number>> {
  const edges = new Map<number, number>();
  for (const line of lines) {
    yield;
    const column = columnOf(line);
    edges.set(column, Math.max(edges.get(column) ?? -Infinity, line.end));
  }
  return edges;
}

function columnOf({ start, size, angle }: Line): number {
  return Math.round(start / size / COLUMN) * 1_000 + angle;
}
