import type { Transcript } from "./transcriber.ts";

/** One subtitle: what is read, and when, in s. */
export interface Cue {
  readonly startS: number;
  readonly endS: number;
  readonly text: string;
}

// Netflix, Timed Text Style Guide, General Requirements: 42 characters a line and 2 lines; at least
// 5/6 s, at most 7 s. Half of the characters where one is as wide as two.
const LINE_UNITS = 42;
const WIDE_LINE_UNITS = 16;
const MAX_LINES = 2;
/** How much longer than the mean a line may be, so that it ends at a good place (guess). */
const EVEN = 1.2;
const MIN_S = 5 / 6;
const MAX_S = 7;
/** The shortest that players show, where a service names odd times (guess). */
const SHORTEST_S = 0.01;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Where a line may end: behind the end of a sentence or a part of it, else between words. */
const ENDS = [/[.!?…。！？]["”»)]?(?=\s|$)|[。！？]/gu, /[,;:،、，；：–]/gu, /\s/gu] as const;

/**
 * Cuts a transcript into subtitles with its timings: no longer than two lines and seven seconds,
 * and no two at the same time. Cost: linear.
 */
export function cuesOf({ text, segments, durationS }: Transcript): Cue[] {
  const heard = segments.length > 0
    ? segments
    : [{ text, startS: 0, endS: Math.max(durationS, MIN_S) }];
  const cues = heard.flatMap(({ text, startS, endS }) => {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") return [];
    const lengthS = Math.max(endS - startS, SHORTEST_S);
    const most = Math.min(lineUnits(words) * MAX_LINES, words.length * MAX_S / lengthS);
    const parts = cut(words, Math.max(lineUnits(words) / 2, Math.ceil(most)));
    let at = 0;
    return parts.map((part) => {
      const from = startS + lengthS * at / words.length;
      at += part.length + 1;
      return { startS: from, endS: startS + lengthS * Math.min(1, at / words.length), text: part };
    });
  });
  return apart(cues);
}

/** Shows each long enough to be read, as long as none is there at the time of another. */
function apart(cues: readonly Cue[]): Cue[] {
  let fromS = 0;
  const starts = cues.map(({ startS }) => {
    const start = Math.max(startS, fromS);
    fromS = start + SHORTEST_S;
    return start;
  });
  return cues.map((cue, nth) => {
    const startS = starts[nth]!;
    const wanted = Math.min(Math.max(cue.endS, startS + MIN_S), startS + MAX_S);
    return { ...cue, startS, endS: Math.min(wanted, starts[nth + 1] ?? wanted) };
  });
}

/** Writes subtitles as SubRip, with lines that fit a screen. */
export function writeSubRip(cues: readonly Cue[]): string {
  return cues.map(({ startS, endS, text }, nth) =>
    `${nth + 1}\n${clock(startS)} --> ${clock(endS)}\n${text}\n`
  ).join("\n");
}

/** Reads what stands in each subtitle of a file that `writeSubRip` wrote, whatever became of it. */
export function textsIn(subRip: string): string[] {
  return subRip.trimEnd().split(/\n+(?=\d+\n\d\d:\d\d:\d\d,\d{3} -->)/).map((cue) =>
    cue.split("\n").slice(2).join("\n").trim()
  );
}

/** Breaks what is read in a subtitle into lines that fit a screen, as even as they can be. */
export function inLines(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const most = lineUnits(words);
  if (words.length <= most) return words;
  const lines = Math.ceil(words.length / most);
  const even = cut(words, Math.min(most, Math.ceil(words.length / lines * EVEN)), [/\s/g]);
  return (even.length <= lines ? even : cut(words, most, [/\s/g])).join("\n");
}

function lineUnits(text: string): number {
  return WIDE.test(text) ? WIDE_LINE_UNITS : LINE_UNITS;
}

/** Cuts words into parts of at most so many UTF-16 units, at the best place behind their first third. */
function cut(words: string, most: number, ends: readonly RegExp[] = ENDS): string[] {
  const parts: string[] = [];
  let rest = words;
  while (rest.length > most) {
    const window = rest.slice(0, most + 1);
    const end = ends.map((pattern) => lastEnd(window, pattern)).find((at) => at > most / 3) ??
      most;
    // No half of a character.
    const isWithin = /[\uD800-\uDBFF]/.test(rest[end - 1] ?? "");
    const at = isWithin ? end + 1 : end;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...parts, rest].filter((part) => part !== "");
}

/** Finds where the last match ends before a text's last unit, or is that; 0 for none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index + found.trimEnd().length < text.length) end = index + found.length;
  }
  return end;
}

/** Writes a time as `00:01:02,345`. */
function clock(seconds: number): string {
  const ms = Math.round(seconds * 1_000);
  const [h, m, s] = [3_600_000, 60_000, 1_000].map((unit, nth) =>
    String(Math.floor(ms / unit) % (nth === 0 ? 100 : 60)).padStart(2, "0")
  );
  return `${h}:${m}:${s},${String(ms % 1_000).padStart(3, "0")}`;
}
