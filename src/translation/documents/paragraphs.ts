import { linksIn } from "./unchangeable.ts";
import { linesIn, type Places } from "./place.ts";

/** Finds the paragraphs of plain text: lines with something in them that follow each other. */
export function* paragraphsIn(text: string): Places {
  let start: number | undefined;
  let end = 0;
  let number = 0;
  for (const line of linesIn(text)) {
    yield undefined;
    if (line.text.trim() !== "") {
      start ??= line.start;
      end = line.end;
    } else if (start !== undefined) {
      yield { start, end, number: ++number, find: linksIn };
      start = undefined;
    }
  }
  if (start !== undefined) yield { start, end, number: ++number, find: linksIn };
}
