import { readCue } from "./cue_text.ts";
import { type Line, linesIn, type Place, type Places } from "../place.ts";

/**
 * The line that begins a cue, wherever it stands (W3C, WebVTT 4.1; SubRip has a comma). A line of
 * WebVTT with the arrow is one, whatever else is in it.
 */
const TIMING = /^\s{0,20}-?\d{1,9}\s?:[\d:.,\s]{1,40}-->\s{0,20}-?\d/;
const NUMBER = /^\s*(\d{1,9})\s*$/;
/** Blocks of WebVTT that nobody hears, to the next empty line (W3C, WebVTT 4.1). */
const UNHEARD = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/**
 * Finds the words of subtitles, line by line: all that stands between two timings, but for the name
 * of the next cue, notes, styles and regions. What an empty line separates are two places of one
 * cue. Cost: linear.
 */
export function* cuesIn(text: string, format: "srt" | "vtt"): Places {
  const isTiming = (line: string) => TIMING.test(line) || format === "vtt" && line.includes("-->");
  let count = 0;
  let number = 0;
  let isCue = false;
  let isUnheard = false;
  /** Lines since the last empty one. */
  let block: Line[] = [];
  for (const line of linesIn(text)) {
    yield undefined;
    if (isTiming(line.text)) {
      const name = nameIn(block, format, isCue);
      const words = name ? block.slice(0, -1) : block;
      if (isCue && !isUnheard) yield yield* placeOf(words, number, format, text);
      count++;
      number = Number(NUMBER.exec(name?.text ?? "")?.[1] ?? count);
      isCue = true;
      isUnheard = false;
      block = [];
    } else if (line.text.trim() === "") {
      // Of WebVTT, a line of spaces is part of its cue; of SubRip nobody can tell.
      if (isCue && !isUnheard) yield yield* placeOf(block, number, format, text);
      if (line.text === "") isUnheard = false;
      block = [];
    } else {
      if (format === "vtt" && block.length === 0 && UNHEARD.test(line.text)) {
        isUnheard = text[line.start - 2] === "\n" || isUnheard;
      }
      block.push(line);
    }
  }
  if (isCue && !isUnheard) yield yield* placeOf(block, number, format, text);
}

/** Returns the line before a timing that names the cue. */
function nameIn(block: readonly Line[], format: "srt" | "vtt", isCue: boolean): Line | undefined {
  const last = block.at(-1);
  if (!last) return undefined;
  const isAlone = block.length === 1;
  return NUMBER.test(last.text) || format === "vtt" && isAlone || !isCue ? last : undefined;
}

function* placeOf(
  block: readonly Line[],
  number: number,
  format: "srt" | "vtt",
  text: string,
): Generator<undefined, Place | undefined> {
  const [first] = block;
  if (!first) return undefined;
  const { start } = first;
  const { end } = block.at(-1)!;
  return { start, end, number, ...(yield* readCue(text.slice(start, end), format)) };
}
