import { type ParagraphItem, rawOf, settle } from "./paragraph_items.ts";
import { readWords } from "./paragraph_words.ts";
import { quietly, type StyledPlace } from "../place.ts";
import { runXml } from "./run_xml.ts";
import type { ReadParagraph } from "./word_listener.ts";
import { withoutSeams } from "../touching_styles.ts";
import { writeWords } from "./words_writing.ts";

/** Place that has no number yet. */
export type UnnumberedPlace = Omit<StyledPlace, "number">;

/** Items without others around them, from one index to another. */
interface Segment {
  readonly items: readonly ParagraphItem[];
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the words of a paragraph: one place, or several where other paragraphs stand between them.
 * Cost: linear.
 */
export function* placesOf(
  { items, prefix }: ReadParagraph,
  source: string,
): Generator<UnnumberedPlace | undefined, void> {
  const row = yield* quietly(settle(items, source));
  let part: ParagraphItem[] = [];
  for (let nth = 0; nth <= row.length; nth++) {
    const item = row[nth];
    yield undefined;
    const isBorder = item === undefined || item.kind === "barrier" ||
      (item.kind === "open" || item.kind === "close") && item.isFixed;
    if (!isBorder) {
      part.push(item);
      continue;
    }
    const segment = trim(part);
    part = [];
    if (segment.from <= segment.to) yield yield* placeOf(segment, source, prefix);
  }
}

/** Leaves out what has no words at either end, and what is around all of them. Cost: linear. */
function trim(items: readonly ParagraphItem[]): Segment {
  let from = 0;
  let to = items.length - 1;
  const isWordless = (item: ParagraphItem) =>
    item.kind === "text" ? item.text.trim() === "" : item.kind !== "open" && item.kind !== "close";
  while (from <= to) {
    const first = items[from]!;
    const last = items[to]!;
    if (isWordless(first)) from++;
    else if (isWordless(last)) to--;
    else if (first.kind === "open" && first.closing === last) {
      from++;
      to--;
    } else break;
  }
  return { items, from, to };
}

function* placeOf(
  { items, from, to }: Segment,
  source: string,
  prefix: string,
): Generator<undefined, UnnumberedPlace> {
  const inside = items.slice(from, to + 1);
  const { words, styles, base, before, after } = yield* quietly(readWords(inside, source));
  let [starts, ends] = ["", ""];
  for (const item of inside) {
    yield undefined;
    if (item.kind === "mark-start") starts += rawOf(item, source);
    if (item.kind === "mark-end") ends += rawOf(item, source);
  }
  const { start, run: first } = inside[0]!;
  const { end, run: last } = inside.at(-1)!;
  // Where a run has more than these words, it is torn there.
  const isFromRunStart = !first || start === first.firstStart;
  const isToRunEnd = !last || end === last.lastEnd;
  const head = (isFromRunStart ? "" : first.look.close) + starts +
    (yield* quietly(runXml(before.text, before.look, prefix, false)));
  const tail = (yield* quietly(runXml(after.text, after.look, prefix, false))) + ends +
    (isToRunEnd ? "" : last.look.original);
  return {
    start: first && isFromRunStart ? first.start : start,
    end: last && isToRunEnd ? last.end : end,
    words,
    *write(translated) {
      const joined = yield* withoutSeams(translated);
      return head + (yield* writeWords(joined, { styles, base, prefix })) + tail;
    },
  };
}
