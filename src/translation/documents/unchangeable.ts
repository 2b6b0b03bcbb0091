/** Stretch of a text in UTF-16 units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units that are looked at in one step. */
const STEP_UNITS = 4_096;
const LINK = /(?:https?:\/\/|www\.)\S+/g;
const LINK_IN_MARKDOWN = /(?:https?:\/\/|www\.)[^\s)]+/y;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** `[name]: address`; `[^name]: words` is a footnote, and words. */
const DEFINITION = /^ {0,3}\[[^\]\n^][^\]\n]*\]:/;
/** The places in a line where something unchangeable may begin. */
const CANDIDATE = /`+|[<\]hw]/g;
/** What follows the `<` of HTML and of addresses in angles (CommonMark, 6.5 and 6.6). */
const TAG_BEGIN = /[a-z/!?]/i;

/** Stretches from left to right, and `undefined` where the search has gone on without one. */
export type Stretches = Generator<Stretch | undefined, void>;

/** Finds addresses. Cost: linear. */
export function* linksIn(text: string): Stretches {
  for (const { index, 0: link } of text.matchAll(LINK)) {
    yield { start: index, end: index + link.length };
  }
}

/**
 * Finds the tags of subtitles: `<i>` (WebVTT, W3C; SubRip) and `{\an8}` (SubStation). Cost: linear.
 */
export function* subtitleTagsIn(text: string): Stretches {
  const angle = createCloser(text, ">");
  const brace = createCloser(text, "}");
  for (let at = 0; at < text.length; at++) {
    if (at % STEP_UNITS === 0) yield undefined;
    const isBrace = text.startsWith("{\\", at);
    if (text[at] !== "<" && !isBrace) continue;
    const end = (isBrace ? brace : angle)(at + 1);
    if (end === undefined) continue;
    yield { start: at, end };
    at = end - 1;
  }
}

/**
 * Finds what is no prose in Markdown: front matter, code, targets of links, HTML and addresses. A
 * fence that nobody closes goes to the end (CommonMark, 4.5). Cost: linear.
 */
export function* markupInMarkdown(text: string): Stretches {
  let at = frontMatterEnd(text);
  if (at > 0) yield { start: 0, end: at };
  while (at < text.length) {
    yield undefined;
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const fence = FENCE.exec(line)?.[1];
    if (fence) {
      const end = yield* fenceEnd(text, lineEnd + 1, fence);
      yield { start: at, end };
      at = end + 1;
      continue;
    }
    if (DEFINITION.test(line)) yield { start: at, end: lineEnd };
    else {
      for (const found of inLine(line)) {
        yield found && { start: at + found.start, end: at + found.end };
      }
    }
    at = lineEnd + 1;
  }
}

/** Returns the end of what stands between two `---`, the first of which begins the text; else 0. */
function frontMatterEnd(text: string): number {
  if (!text.startsWith("---\n")) return 0;
  for (let at = 4; at < text.length; at = endOfLine(text, at) + 1) {
    if (text.startsWith("---", at) && endOfLine(text, at) === at + 3) return at + 3;
  }
  return 0;
}

function* fenceEnd(
  text: string,
  from: number,
  fence: string,
): Generator<undefined, number> {
  for (let at = from; at < text.length; at = endOfLine(text, at) + 1) {
    yield undefined;
    const end = endOfLine(text, at);
    const line = text.slice(at, end).trim();
    if (line.length >= fence.length && line === fence[0]!.repeat(line.length)) return end;
  }
  return text.length;
}

function* inLine(line: string): Stretches {
  const codeEnds = yield* codeEndsIn(line);
  const angle = createCloser(line, ">");
  const round = createCloser(line, ")");
  const endOfWhatBegins = (at: number, sign: string): number | undefined => {
    if (sign === "`") return codeEnds.get(at);
    if (sign === "<") return TAG_BEGIN.test(line[at + 1] ?? "") ? angle(at + 1) : undefined;
    if (sign === "]") return line[at + 1] === "(" ? round(at + 1) : undefined;
    return linkEnd(line, at);
  };
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(line); match; match = CANDIDATE.exec(line)) {
    const { index: start, 0: sign } = match;
    const end = endOfWhatBegins(start, sign[0]!);
    CANDIDATE.lastIndex = end ?? start + sign.length;
    yield end === undefined ? undefined : { start, end };
  }
}

/** Finds code, which ends at as many backticks as it begins with (CommonMark, 6.1). */
function* codeEndsIn(line: string): Generator<undefined, ReadonlyMap<number, number>> {
  const runs: { readonly index: number; readonly length: number }[] = [];
  for (const { index, 0: { length } } of line.matchAll(/`+/g)) {
    runs.push({ index, length });
    yield undefined;
  }
  const ends = new Map<number, number>();
  const nextOfLength = new Map<number, number>();
  for (const { index, length } of runs.reverse()) {
    yield undefined;
    const next = nextOfLength.get(length);
    if (next !== undefined) ends.set(index, next);
    nextOfLength.set(length, index + length);
  }
  return ends;
}

function linkEnd(line: string, start: number): number | undefined {
  LINK_IN_MARKDOWN.lastIndex = start;
  return LINK_IN_MARKDOWN.test(line) ? LINK_IN_MARKDOWN.lastIndex : undefined;
}

/**
 * Makes a search for the next `sign` in the same line. The line end and the sign that were found are
 * remembered: what is never closed is looked for once, not once for each that is open.
 * @returns the place behind the sign, at least one unit after `from`; `undefined` where there is none
 */
function createCloser(text: string, sign: string): (from: number) => number | undefined {
  let next = -1;
  let lineEnd = -1;
  return (from) => {
    if (lineEnd < from) lineEnd = endOfLine(text, from);
    if (next !== Infinity && next <= from) {
      const index = text.indexOf(sign, from + 1);
      next = index < 0 ? Infinity : index;
    }
    return next < lineEnd ? next + 1 : undefined;
  };
}

/** Finds the end of the line, or of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
