import { createCloser, type Stretch, type Stretches } from "../unchangeable.ts";

/** The places where something that stays may begin. */
const CANDIDATE = /`+|[<\]hw\\&\[]| {2,}\n/g;
const LINK = /(?:https?:\/\/|www\.)[^\s)<>\]]+/y;
/** Tags of HTML, addresses in angles (CommonMark, 6.5 and 6.6), of a bounded length. */
const TAG =
  /^<(?:\/?[a-z][a-z\d-]*(?:\s+[a-z_:@][\w.:@-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+|[!?][^>]*)>/i;
/** UTF-16 units of the longest tag that is looked for: guess. */
const MAX_TAG_UNITS = 1_000;
const ESCAPE = /\\[!-/:-@[-`{-~\n]/y;
const REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iy;
/** A footnote's number, a task's box, the kind of a remark (GitHub). */
const LABEL = /\[(?:\^[^\]\s]{1,100}|[ xX]|![A-Z]{1,20})\]/y;

/**
 * Finds what is no prose in a paragraph: code, targets of links, HTML, addresses, escaped signs,
 * references of characters, footnotes. Cost: linear.
 * @param definitions labels that addresses are defined for, in small letters
 */
export function* inlineIn(text: string, definitions: ReadonlySet<string>): Stretches {
  const codeEnds = yield* codeEndsIn(text);
  const round = createCloser(text, ")", text.length);
  const square = createCloser(text, "]", text.length);
  const comment = createCloser(text, "-->", text.length);
  /** What was found, in the order of finding: a link is known by its end. */
  const found: Stretch[] = [];
  const open: Stretch[] = [];
  const match = (pattern: RegExp, at: number): number | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const endOf = (at: number, sign: string): number | undefined => {
    if (sign[0] === "`") return codeEnds.get(at);
    if (sign[0] === " ") return at + sign.length;
    if (sign === "\\") return match(ESCAPE, at);
    if (sign === "&") return match(REFERENCE, at);
    if (sign === "<") {
      if (text.startsWith("<!--", at)) return comment(at + 3);
      const tag = TAG.exec(text.slice(at, at + MAX_TAG_UNITS))?.[0];
      return tag === undefined ? undefined : at + tag.length;
    }
    if (sign === "]") return linkEnd(at);
    if (sign === "[") {
      const end = match(LABEL, at);
      if (end !== undefined && text[end] !== "(") return end;
      const start = text[at - 1] === "!" ? at - 1 : at;
      open.push({ start, end: at + 1 });
      return undefined;
    }
    return match(LINK, at);
  };
  const linkEnd = (at: number): number | undefined => {
    const opening = open.pop();
    if (!opening) return undefined;
    const next = text[at + 1];
    const label = text.slice(opening.end, at);
    if (next === "(") {
      const end = round(at + 1);
      if (end !== undefined) found.push(opening);
      return end;
    }
    if (next === "[" && text[at + 2] !== "]") {
      const end = square(at + 1);
      if (end !== undefined) found.push(opening);
      return end;
    }
    // The words are the name of the target.
    if (label.length <= MAX_TAG_UNITS && definitions.has(label.toLowerCase().trim())) {
      found.push({ start: opening.start, end: next === "[" ? at + 3 : at + 1 });
    }
    return undefined;
  };
  CANDIDATE.lastIndex = 0;
  for (let one = CANDIDATE.exec(text); one; one = CANDIDATE.exec(text)) {
    const { index: start, 0: sign } = one;
    const end = endOf(start, sign);
    CANDIDATE.lastIndex = end ?? start + sign.length;
    if (end !== undefined) found.push({ start, end });
    yield undefined;
  }
  let at = 0;
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < at) continue;
    yield one;
    at = one.end;
  }
}

/** Finds code, which ends at as many backticks as it begins with (CommonMark, 6.1). */
export function* codeEndsIn(text: string): Generator<undefined, ReadonlyMap<number, number>> {
  const runs: { readonly index: number; readonly length: number }[] = [];
  for (const { index, 0: { length } } of text.matchAll(/`+/g)) {
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
