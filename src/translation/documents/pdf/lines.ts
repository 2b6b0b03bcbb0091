import { createGatherer } from "./gatherer.ts";
import { type Item, type ItemsMessage, itemsOf } from "./item.ts";

/** One line of text on a page. */
export interface Line extends Item {
  /** Whether it goes on where another one of the same height was left: a cell of a table. */
  readonly isCell: boolean;
}

/** Difference in height up to which items stand on one line, in font sizes: guess, an exponent's. */
const SAME_LINE = 0.5;
/** Gap that is a space which the file does not write, in font sizes: guess, half of a narrow one. */
const SPACE = 0.12;
/** Gap that parts cells of a table, in font sizes: guess, more than justified lines have. */
const CELL = 3;

/** Puts the items that stand beside each other together, in the order of the file. */
export function* linesOf(messages: readonly ItemsMessage[]): Generator<undefined, Line[]> {
  const lines: Line[] = [];
  const text = createGatherer();
  let first: Item | undefined;
  let last: Item | undefined;
  /** The item with the most text, whose size is that of the line. */
  let main: Item | undefined;
  let isCell = false;
  let endsInSpace = false;
  const finish = () => {
    const trimmed = text.take().trim();
    if (first && last && main && trimmed !== "") {
      const end = Math.max(first.end, last.end);
      lines.push({ ...first, text: trimmed, end, y: main.y, size: main.size, isCell });
    }
    first = last = main = undefined;
  };
  for (const item of messages.values().flatMap(itemsOf)) {
    yield;
    const isBlank = item.text.trim() === "";
    // Spaces at the end of a line stand anywhere.
    if (isBlank && !first) continue;
    if (isBlank) {
      if (!endsInSpace) text.add(" ");
      endsInSpace = true;
      continue;
    }
    if (last && main) {
      const size = Math.max(main.size, item.size);
      const isBeside = item.angle === last.angle && Math.abs(item.y - main.y) < SAME_LINE * size;
      const gap = item.isRightToLeft
        ? Math.max(last.start - item.end, item.start - last.end)
        : item.start - last.end;
      const isBack = !item.isRightToLeft && gap < -size;
      if (!isBeside || gap > CELL * size || isBack) {
        finish();
        isCell = isBeside;
      } else if (gap > SPACE * size && !endsInSpace) text.add(" ");
    } else isCell = false;
    first ??= item;
    last = item;
    if (!main || item.text.length > main.text.length) main = item;
    text.add(item.text);
    endsInSpace = item.text.endsWith(" ");
  }
  finish();
  return lines;
}
