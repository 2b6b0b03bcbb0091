import { linesIn } from "../place.ts";
import type { Stretch } from "../unchangeable.ts";
import { readCString } from "./c_escapes.ts";

/** Keyword of an entry, up to its first string. */
const KEYWORD = /^\s{0,99}(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)\s{0,99}(?=")/;
const FLAGS = /^\s*#,(.*)/;
/** A quotation mark within a string, or a backslash at its end. */
const STRING_PART = /\\(?:[^]|$)|"/g;

/** String of an entry: a stretch of one or several strings between quotation marks. */
export interface PoString extends Stretch {
  readonly keyword: string;
  readonly value: string;
  /** Lines that it is written over. */
  readonly lines: number;
}

/** Message with its translations (GNU gettext, 3.1 "The Format of PO Files"). */
export interface PoEntry {
  readonly flags: readonly string[];
  readonly hasContext: boolean;
  readonly id: PoString;
  readonly plural: PoString | undefined;
  /** Those of one, or of all plural forms, in their order. */
  readonly translations: readonly PoString[];
}

/** A string that is being read. */
interface OpenString extends Stretch {
  readonly keyword: string;
  readonly start: number;
  end: number;
  readonly raw: string[];
}

/**
 * Finds the entries, line by line; obsolete ones are comments. One with a string that is not closed
 * as it must be is left out. Cost: linear.
 */
export function* poEntriesIn(text: string): Generator<PoEntry | undefined, void> {
  let strings: OpenString[] = [];
  let flags: string[] = [];
  let isDone = false;
  let isBroken = false;
  const flush = function* (): Generator<undefined, PoEntry | undefined> {
    const [open, own] = [strings, flags];
    const wasBroken = isBroken;
    strings = [];
    flags = [];
    isDone = false;
    isBroken = false;
    return wasBroken ? undefined : yield* entryOf(open, own);
  };
  for (const line of linesIn(text)) {
    yield undefined;
    const words = line.text.trim();
    const keyword = KEYWORD.exec(line.text);
    const isString = words.startsWith('"') || keyword !== null;
    const begins = keyword?.[1] === "msgctxt" || keyword?.[1] === "msgid";
    if (isDone && (!isString || begins)) yield yield* flush();
    if (!isString) {
      if (words.startsWith("#~")) flags = [];
      const found = FLAGS.exec(line.text)?.[1];
      if (found !== undefined) flags.push(...found.split(",").map((flag) => flag.trim()));
      if (strings.length > 0 && words !== "" && !words.startsWith("#")) isBroken = true;
      continue;
    }
    const start = line.start + line.text.indexOf('"');
    const end = line.start + line.text.trimEnd().length;
    const raw = text.slice(start + 1, end - 1);
    if (end < start + 2 || text[end - 1] !== '"' || !(yield* isClosed(raw))) isBroken = true;
    isDone ||= keyword?.[1]?.startsWith("msgstr") === true;
    if (keyword) strings.push({ keyword: keyword[1]!, start, end, raw: [raw] });
    else if (strings.length > 0) {
      strings.at(-1)!.raw.push(raw);
      strings.at(-1)!.end = end;
    }
  }
  yield yield* flush();
}

function* isClosed(raw: string): Generator<undefined, boolean> {
  for (const { 0: part } of raw.matchAll(STRING_PART)) {
    yield undefined;
    if (part.length === 1) return false;
  }
  return true;
}

function* entryOf(
  open: readonly OpenString[],
  flags: readonly string[],
): Generator<undefined, PoEntry | undefined> {
  const strings: PoString[] = [];
  for (const { raw, ...rest } of open) {
    yield undefined;
    strings.push({ ...rest, value: yield* readCString(raw.join("")), lines: raw.length });
  }
  const id = strings.find(({ keyword }) => keyword === "msgid");
  const translations = strings.filter(({ keyword }) => keyword.startsWith("msgstr"));
  if (!id || translations.length === 0) return undefined;
  return {
    flags,
    hasContext: strings.some(({ keyword }) => keyword === "msgctxt"),
    id,
    plural: strings.find(({ keyword }) => keyword === "msgid_plural"),
    translations,
  };
}
