import { linksIn } from "./unchangeable.ts";
import type { Steps } from "./folding.ts";
import { linesIn, type Place, type Places } from "./place.ts";
import { createTextWriter } from "./text_writer.ts";

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
      yield paragraph(start, end, ++number);
      start = undefined;
    }
  }
  if (start !== undefined) yield paragraph(start, end, ++number);
}

function paragraph(start: number, end: number, number: number): Place {
  return { start, end, number, find: linksIn, arrange: withoutEmptyLines };
}

/** Takes out the empty lines, which would end the paragraph. */
export function* withoutEmptyLines(words: string): Steps<string> {
  const kept = createTextWriter();
  for (const { text } of linesIn(words)) {
    yield;
    if (text.trim() === "") continue;
    if (kept.length > 0) kept.add("\n");
    kept.add(text);
  }
  return kept.read();
}
