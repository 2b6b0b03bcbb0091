import type { Place, Places, StyledPlace } from "../place.ts";
import { linesIn } from "../place.ts";
import type { Stretch } from "../unchangeable.ts";
import { blocksIn, breaksLike, decodeAss, encodeAss, MARGIN } from "./ass_text.ts";
import { spreadPlace } from "./ass_karaoke.ts";

const SECTION = /^\s*\[([^\]]*)\]\s*$/;
const EVENTS = /^(?:events)$/i;
const ROW = /^\s*(Format|Dialogue):/i;
/** Fields before the text where no row names them (Aegisub, "ASS file format"; SSA has as many). */
const FIELDS = 9;

/**
 * Finds what is said in Advanced SubStation subtitles, and in those of version 4 (SSA): the text of
 * each `Dialogue:` line, but for override blocks, comments and drawings. A line whose blocks stand
 * within words, as those of karaoke do, is translated without them, and they are spread over the
 * translation. The number is that of the `Dialogue:` line. Cost: linear.
 */
export function* assIn(text: string): Places {
  let isEvents = true;
  let fields = FIELDS;
  let number = 0;
  for (const line of linesIn(text)) {
    yield undefined;
    const section = SECTION.exec(line.text.slice(0, 100))?.[1];
    if (section !== undefined) isEvents = EVENTS.test(section.trim());
    const [head, kind] = ROW.exec(line.text.slice(0, 100)) ?? [];
    if (!isEvents || head === undefined) continue;
    if (kind!.toLowerCase() === "format") {
      const names = line.text.slice(head.length).split(",");
      const nth = names.findIndex((name) => name.trim().toLowerCase() === "text");
      fields = nth < 0 ? FIELDS : nth;
      continue;
    }
    number++;
    const words = wordsAt(line.text, head.length, fields);
    if (words === undefined) continue;
    const place = yield* placeIn(text, line.start + words, line.end, number);
    if (place) yield place;
  }
}

/** Returns where the text begins: its own commas part no fields. */
function wordsAt(line: string, from: number, fields: number): number | undefined {
  let at = from;
  for (let left = fields; left > 0; left--) {
    const comma = line.indexOf(",", at);
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  return at;
}

/** Makes the place from the first to the last word; blocks around them are no part of it. */
function* placeIn(
  text: string,
  start: number,
  end: number,
  number: number,
): Generator<undefined, Place | StyledPlace | undefined> {
  const raw = text.slice(start, end);
  const blocks: Stretch[] = [];
  let original = "";
  let first: number | undefined;
  let last = 0;
  let at = 0;
  const look = (until: number) => {
    const part = raw.slice(at, until);
    original += part;
    const margin = MARGIN.exec(part)?.[0].length ?? 0;
    if (margin === part.length) return;
    first ??= at + margin;
    last = until;
  };
  for (const block of blocksIn(raw)) {
    yield undefined;
    if (!block) continue;
    look(block.start);
    at = block.end;
    blocks.push(block);
  }
  look(raw.length);
  if (first === undefined) return undefined;
  while (/\s/.test(raw[last - 1]!) || /^\\[Nnh]$/.test(raw.slice(last - 2, last))) {
    yield undefined;
    last -= raw[last - 2] === "\\" && !/\s/.test(raw[last - 1]!) ? 2 : 1;
  }
  const stretch = { start: start + first, end: start + last, number };
  const core = raw.slice(first, last);
  const inside: Stretch[] = [];
  for (const block of blocks) {
    yield undefined;
    if (block.start < first || block.end > last) continue;
    inside.push({ start: block.start - first, end: block.end - first });
  }
  const spread = yield* spreadPlace(core, inside);
  if (spread) return { ...stretch, ...spread };
  return {
    ...stretch,
    find: blocksIn,
    decode: decodeAss,
    encode: encodeAss(original),
    arrange: breaksLike(original),
  };
}
