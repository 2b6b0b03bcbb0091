/** What stands in a line before its words, and how deep. */
export interface Prefix {
  /** UTF-16 units up to the words. */
  readonly length: number;
  /** Number of the quotations' signs. */
  readonly quotes: number;
  /** Column of the line's first sign behind its quotations. */
  readonly indent: number;
  /** Column of the words of an item that begins here; else `undefined`. */
  readonly item: number | undefined;
  /** Whether the words stand in a quotation that is in an item. */
  readonly isInnerQuote: boolean;
}

const NONE: Prefix = { length: 0, quotes: 0, indent: 0, item: undefined, isInnerQuote: false };
/** Longest run of spaces, signs and numbers before the words that is looked at: guess. */
const MAX_PREFIX_UNITS = 1_000;
const QUOTE = /[ \t]{0,3}>[ \t]?/y;
const INNER_QUOTE = /(?:>[ \t]?)+/y;
const SPACE = /[ \t]*/y;
/** Marks of a list's item, and of a footnote (CommonMark, 5.2; GitHub). */
const ITEM = /(?:[-+*]|\d{1,9}[.)]|\[\^[^\]\s]{1,100}\]:)(?=[ \t]|$)/y;
const TASK = /\[[ xX]\][ \t]+/y;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,}|\$\$)/;
const RULE_BEGIN = /^[ \t]*[-*_]/;
const TAB_COLUMNS = 4;

/**
 * Reads quotations, indentation and marks of lists at the begin of a line.
 * @param inside column of the words of the list that the line may belong to
 */
export function prefixOf(line: string, inside: number): Prefix {
  if (line === "") return NONE;
  const head = line.slice(0, MAX_PREFIX_UNITS);
  let at = 0;
  let quotes = 0;
  for (let end = match(QUOTE, head, at); end !== undefined; end = match(QUOTE, head, at)) {
    at = end;
    quotes++;
  }
  const from = at;
  at = match(SPACE, head, at)!;
  const indent = columns(head, from, at);
  let item: number | undefined;
  // Farther in, it is code.
  for (let column = indent; column - (item ?? inside) < TAB_COLUMNS;) {
    if (isRule(head.slice(at))) break;
    const end = match(ITEM, head, at);
    if (end === undefined) break;
    const before = at;
    const next = match(SPACE, head, end)!;
    const isCode = columns(head, end, next) > TAB_COLUMNS;
    at = isCode ? end + 1 : next;
    column = columns(head, from, at);
    // What follows a footnote four columns in is part of it (GitHub).
    const isFootnote = head.startsWith("[^", before);
    item = isFootnote
      ? columns(head, from, before) + TAB_COLUMNS
      : column + (next === head.length ? 1 : 0);
    const task = match(TASK, head, at);
    if (task !== undefined) at = task;
    if (isCode) break;
  }
  const inner = head[at] === ">" ? match(INNER_QUOTE, head, at) : undefined;
  return { length: inner ?? at, quotes, indent, item, isInnerQuote: inner !== undefined };
}

/** Tells whether a line is nothing but a rule: three or more of one sign. */
export function isRule(line: string): boolean {
  if (!RULE_BEGIN.test(line)) return false;
  const signs = line.replace(/[ \t]/g, "");
  return signs.length >= 3 && "-*_".includes(signs[0]!) &&
    signs === signs[0]!.repeat(signs.length);
}

/** Tells whether a line makes a heading of the paragraph before it (CommonMark, 4.3). */
export function isUnderline(words: string): boolean {
  const line = words.trimEnd();
  return line !== "" && (line === "=".repeat(line.length) || line === "-".repeat(line.length));
}

/** Tells whether a line is what stands below the head of a table (GitHub). */
export function isTableRule(words: string): boolean {
  return words.includes("-") && words.includes("|") && /^[|:\-\s]+$/.test(words);
}

/** Returns the signs by which a block of code or a formula begins. */
export function fenceOf(words: string): string | undefined {
  return FENCE.exec(words)?.[1];
}

/** Tells whether a line ends what began with this fence. */
export function closesFence(words: string, fence: string): boolean {
  const line = words.trim();
  if (fence === "$$") return line.endsWith("$$");
  return line.length >= fence.length && line === fence[0]!.repeat(line.length);
}

function columns(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    column += text[at] === "\t" ? TAB_COLUMNS - column % TAB_COLUMNS : 1;
  }
  return column;
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
