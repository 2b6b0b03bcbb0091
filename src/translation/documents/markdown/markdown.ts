import { inlineIn } from "./markdown_inline.ts";
import {
  closesFence,
  fenceOf,
  isRule,
  isTableRule,
  isUnderline,
  type Prefix,
  prefixOf,
} from "./markdown_lines.ts";
import { cellsIn, headingOf, type MarkdownLine, paragraphOf } from "./markdown_places.ts";
import { linesIn, type Places } from "../place.ts";

/** `[name]: address`; `[^name]: words` is a footnote, and words. */
const DEFINITION = /^ {0,3}\[([^\]\n^][^\]\n]{0,1000})\]:/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const FIELD = /^["']?[\p{L}\p{N}_-]+["']?\s*[:=]/u;
/** HTML whose inside is no prose, and what ends it (CommonMark, 4.6). */
const RAW_HTML: readonly [begin: RegExp, end: string][] = [
  [/^<(?:script)(?=[\s>]|$)/i, "</script"],
  [/^<(?:pre)(?=[\s>]|$)/i, "</pre"],
  [/^<(?:style)(?=[\s>]|$)/i, "</style"],
  [/^<(?:textarea)(?=[\s>]|$)/i, "</textarea"],
  [/^<!--/, "-->"],
  [/^<\?/, "?>"],
];
const QUOTED = /^[ \t]{0,1000}>/;
/** Columns from which a line is code (CommonMark, 4.4). */
const CODE_COLUMNS = 4;
const CODE = /^(?: {4}|\t)/;

/** Something that began in a line before and is not prose. */
interface Raw {
  readonly quotes: number;
  /** Whether it is in a quotation in an item. */
  readonly isInnerQuote: boolean;
  readonly inside: number;
  ends(words: string): boolean;
}

/**
 * Finds the prose of Markdown line by line: paragraphs, headings, items, cells, without the signs
 * before them. Front matter, code, HTML that is no prose and definitions stay. Cost: linear.
 */
export function* markdownIn(text: string): Places {
  const definitions = yield* definitionsIn(text);
  const find = (words: string) => inlineIn(words, definitions);
  const from = yield* frontMatterEnd(text);
  let number = 0;
  let raw: Raw | undefined;
  let wasBlank = true;
  let wasCode = false;
  /** Columns of the words of the lists that are open. */
  let lists: number[] = [];
  let quotes = 0;
  let paragraph: MarkdownLine[] = [];
  let isTable = false;

  const flush = function* (): Places {
    const lines = paragraph;
    paragraph = [];
    const [first] = lines;
    if (!first) return;
    number++;
    if (isTable) {
      for (const { line, prefix } of lines) {
        yield* cellsIn(line, prefix, number, find);
      }
    } else yield paragraphOf(lines, text, number, find);
    isTable = false;
  };

  for (const line of linesIn(text)) {
    yield undefined;
    if (line.start < from) continue;
    const prefix = prefixOf(line.text, lists.at(-1) ?? 0);
    const words = line.text.slice(prefix.length);
    if (raw) {
      const hasLeft = raw.isInnerQuote
        ? !QUOTED.test(line.text)
        : words !== "" && prefix.indent < raw.inside || prefix.quotes < raw.quotes;
      if (!hasLeft) {
        if (raw.ends(line.text)) raw = undefined;
        continue;
      }
      raw = undefined;
    }
    if (words.trim() === "" && prefix.item === undefined) {
      yield* flush();
      wasBlank = true;
      continue;
    }
    if (prefix.quotes !== quotes && (prefix.quotes > quotes || paragraph.length === 0)) {
      yield* flush();
      lists = [];
      quotes = prefix.quotes;
    }
    const isLazy = paragraph.length > 0;
    if (!isLazy) { while (lists.length > 0 && prefix.indent < lists.at(-1)!) lists.pop(); }
    const inside = lists.at(-1) ?? 0;
    const isCode: boolean = prefix.indent - inside >= CODE_COLUMNS && !isLazy &&
      (wasBlank || wasCode);
    wasBlank = false;
    wasCode = isCode;
    if (isCode) continue;
    if (prefix.item !== undefined) {
      yield* flush();
      while (lists.length > 0 && prefix.indent < lists.at(-1)!) lists.pop();
      lists.push(prefix.item);
      wasCode = CODE.test(words);
      if (wasCode) continue;
    }
    if (isLazy && prefix.item === undefined && isUnderline(words)) {
      yield* flush();
      continue;
    }
    if (isRule(words)) {
      yield* flush();
      continue;
    }
    raw = rawFrom(words, prefix, lists.at(-1) ?? 0);
    if (raw) {
      yield* flush();
      const [, end] = RAW_HTML.find(([begin]) => begin.test(words)) ?? [];
      if (end !== undefined && raw.ends(words)) raw = undefined;
      continue;
    }
    if (paragraph.length === 0 && DEFINITION.test(words)) continue;
    const heading = HEADING.exec(words)?.[0];
    if (heading !== undefined) {
      yield* flush();
      const length = prefix.length + heading.length;
      yield headingOf(line, length, ++number, find);
      continue;
    }
    if (isTable && !words.includes("|")) yield* flush();
    if (paragraph.length === 1 && isTableRule(words)) isTable = true;
    else paragraph.push({ line, prefix });
  }
  yield* flush();
}

function rawFrom(words: string, prefix: Prefix, inside: number): Raw | undefined {
  const { quotes, isInnerQuote } = prefix;
  const fence = fenceOf(words);
  if (fence !== undefined) {
    if (fence === "$$" && words.trim().length > 2 && words.trim().endsWith("$$")) {
      return undefined;
    }
    const ends = (line: string) => closesFence(line.replace(/^[ \t>]{0,1000}/, ""), fence);
    return { quotes, isInnerQuote, inside, ends };
  }
  const [, end] = RAW_HTML.find(([begin]) => begin.test(words)) ?? [];
  if (end === undefined) return undefined;
  return { quotes, isInnerQuote, inside, ends: (line) => line.toLowerCase().includes(end) };
}

/** Finds the labels that addresses are defined for. */
function* definitionsIn(text: string): Generator<undefined, ReadonlySet<string>> {
  const labels = new Set<string>();
  for (const line of linesIn(text)) {
    yield undefined;
    const label = DEFINITION.exec(line.text)?.[1];
    if (label !== undefined) labels.add(label.toLowerCase().trim());
  }
  return labels;
}

/** Returns the end of the fields that begin the text between two lines of `---` or `+++`; else 0. */
function* frontMatterEnd(text: string): Generator<undefined, number> {
  const sign = /^(---|\+\+\+)[ \t]*\n/.exec(text.slice(0, 100))?.[1];
  if (sign === undefined) return 0;
  let hasField = false;
  for (const line of linesIn(text)) {
    yield undefined;
    if (line.start === 0) continue;
    const words = line.text.trimEnd();
    if (words === sign || sign === "---" && words === "...") return hasField ? line.end + 1 : 0;
    // Two rules with prose between them are none.
    if (!hasField && words !== "" && !words.startsWith("#") && !FIELD.test(words)) return 0;
    if (words === "" && !hasField) return 0;
    hasField ||= FIELD.test(words);
  }
  return 0;
}
