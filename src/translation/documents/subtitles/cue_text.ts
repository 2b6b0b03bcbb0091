import { createCloser, type Stretches } from "../unchangeable.ts";
import { withoutEmptyLines } from "../paragraphs.ts";
import type { Steps } from "../folding.ts";
import { type Place, quietly } from "../place.ts";
import { inPieces } from "../text_writer.ts";

/** Tags of WebVTT (W3C, 4.2) and SubRip; what else stands between angles are words. */
const TAG = /^<\/?(?:b|i|u|s|c|v|lang|ruby|rt|font|br|span)(?=[\s.>/])/i;
const WORD_TIME = /^<(?:\d{1,4}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}>/;
/** UTF-16 units that are enough to know a tag by: the longest name, with brackets. */
const TAG_UNITS = 20;
/** UTF-16 units that are looked at in one step. */
const STEP_UNITS = 4_096;
/** What WebVTT can escape (W3C, 4.2.2), and references of characters by number. */
const REFERENCE = /&(?:(amp|lt|gt|nbsp|lrm|rlm|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" },
  ...{ nbsp: "\u00A0", lrm: "\u200E", rlm: "\u200F" },
};
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const SIGN = /[&<>]/g;
const MAX_CODE_POINT = 0x10FFFF;

/** Tells how the words of a cue are read and written. Cost: linear. */
export function* readCue(
  raw: string,
  format: "srt" | "vtt",
): Generator<undefined, Pick<Place, "find" | "decode" | "encode" | "arrange">> {
  if (format === "srt") {
    return { find: tagsIn, arrange: raw.includes("-->") ? withoutEmptyLines : withoutArrows };
  }
  const bare = yield* createBareSigns(raw);
  return {
    find: tagsIn,
    decode,
    encode: (words) => words.replace(SIGN, (sign, at) => bare(sign, words, at) ?? sign),
    arrange: withoutEmptyLines,
  };
}

/**
 * Finds the tags of a cue: `<i>`, word times, and `{\an8}` (SubStation). Those side by side are one.
 * Cost: linear.
 */
export function* tagsIn(text: string): Stretches {
  const angle = createCloser(text, ">");
  const brace = createCloser(text, "}");
  let open: { start: number; end: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    if (at % STEP_UNITS === 0) yield undefined;
    const isBrace = text.startsWith("{\\", at);
    if (text[at] !== "<" && !isBrace) continue;
    const head = text.slice(at, at + TAG_UNITS);
    if (!isBrace && !TAG.test(head) && !WORD_TIME.test(head)) continue;
    const end = (isBrace ? brace : angle)(at + 1);
    if (end === undefined) continue;
    if (open && open.end === at) open = { start: open.start, end };
    else {
      if (open) yield open;
      open = { start: at, end };
    }
    at = end - 1;
  }
  if (open) yield open;
}

function decode(words: string): string {
  return words.replace(REFERENCE, (reference, name, decimal, hexadecimal) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal);
    const isSign = code > 0 && code <= MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
    return isSign ? String.fromCodePoint(code) : reference;
  });
}

/**
 * Makes the way in which a sign is written in a cue: as it is where the original has it so, but
 * where it would be read as something else. Cost: linear.
 */
function* createBareSigns(raw: string) {
  const bare = new Set<string>();
  const look = function* (words: string): Steps<void> {
    yield* inPieces(words, (piece) => {
      for (const [sign] of piece.replace(REFERENCE, "").matchAll(SIGN)) bare.add(sign);
      return "";
    });
  };
  let at = 0;
  for (const tag of tagsIn(raw)) {
    yield undefined;
    if (!tag) continue;
    yield* quietly(look(raw.slice(at, tag.start)));
    at = tag.end;
  }
  yield* quietly(look(raw.slice(at)));
  return (sign: string, text: string, at: number): string | undefined => {
    const next = text.slice(at, at + TAG_UNITS);
    const isMistaken = sign === "&"
      ? /^&#?\w+;/.test(next)
      : sign === "<"
      ? TAG.test(next) || WORD_TIME.test(next)
      : text.startsWith("--", at - 2);
    return bare.has(sign) && !isMistaken ? undefined : ESCAPED[sign];
  };
}

/** Takes out what would be read as another cue's timing as well. */
function* withoutArrows(words: string): Steps<string> {
  const lines = yield* withoutEmptyLines(words);
  return yield* inPieces(lines, (piece) => piece.replaceAll("-->", "→"));
}
