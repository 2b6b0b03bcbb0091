import type { Steps } from "../folding.ts";
import { type Line, linesIn, type Place, type Places } from "../place.ts";
import { createTextWriter } from "../text_writer.ts";
import { codeEndsIn } from "./markdown_inline.ts";
import type { Prefix } from "./markdown_lines.ts";

/** What would begin another block at the begin of a line. */
const BLOCK_BEGIN = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s)|>|`{3}|~{3}|=+\s*$|-+\s*$)/;
const TAG_BEGIN = /<(?=[a-z/!?])/gi;
const NUMBERED = /^(\d{1,9})([.)])(?=\s)/;

/** A line, and what stands before its words. */
export interface MarkdownLine {
  readonly line: Line;
  readonly prefix: Prefix;
}

/** Makes the place of lines that belong together, without the signs before them. */
export function paragraphOf(
  lines: readonly MarkdownLine[],
  text: string,
  number: number,
  find: Place["find"],
): Place {
  const [{ line: first, prefix }] = lines as [MarkdownLine];
  const second = lines[1];
  const before = second ? second.line.text.slice(0, second.prefix.length) : "";
  const start = first.start + prefix.length;
  const end = lines.at(-1)!.line.end;
  const tags = createTagGuard();
  return {
    start,
    end,
    number,
    find,
    decode: (words) => tags.decode(words).replace(/\n[ \t>]{0,1000}/g, "\n"),
    encode: (words) => tags.encode(words).replaceAll("\n", `\n${before}`),
    *arrange(words) {
      let isKept = false;
      let hasHtmlLine = false;
      for (const { text: line } of linesIn(text.slice(start, end))) {
        yield;
        const own = line.replace(/^[ \t>]{0,1000}/, "");
        isKept ||= BLOCK_BEGIN.test(own) || NUMBERED.test(own);
        // A line that may begin a block of HTML in the middle of words.
        hasHtmlLine ||= own.startsWith("<");
      }
      // How far in a second line would stand, only another one tells.
      if (!second) {
        const line = yield* inOneLine(words);
        return isKept ? line : withoutBlock(line, "");
      }
      const kept = createTextWriter();
      for (const { text: line } of linesIn(words)) {
        yield;
        const words = line.replace(/^[ \t>]{0,1000}/, "");
        if (words === "") continue;
        const isFirst = kept.length === 0;
        if (!isFirst && !hasHtmlLine && words.startsWith("<")) {
          kept.add(` ${words}`);
          continue;
        }
        if (!isFirst) kept.add("\n");
        kept.add(isKept ? line : withoutBlock(line, isFirst ? "" : before));
      }
      return kept.read();
    },
  };
}

/** Escapes what a translation begins a line with, where it would begin another block. */
function withoutBlock(line: string, before: string): string {
  const rest = line.startsWith(before) ? line.slice(before.length) : line;
  const head = line.slice(0, line.length - rest.length);
  if (BLOCK_BEGIN.test(rest)) return `${head}\\${rest}`;
  return head + rest.replace(NUMBERED, "$1\\$2");
}

/** Makes the place of a heading's words, without the signs around them. */
export function headingOf(line: Line, length: number, number: number, find: Place["find"]): Place {
  const words = line.text.trimEnd();
  let signs = 0;
  while (words.at(-signs - 1) === "#") signs++;
  const isClosed = signs > 0 && /[ \t]/.test(words.at(-signs - 1) ?? " ");
  const end = line.start + words.length - (isClosed ? signs : 0);
  const start = line.start + length;
  return {
    start,
    end: Math.max(start, end),
    number,
    find,
    ...createTagGuard(),
    arrange: inOneLine,
  };
}

/** Finds the cells of a table's row; a bar in code or behind a backslash is none. */
export function* cellsIn(line: Line, prefix: Prefix, number: number, find: Place["find"]): Places {
  const { text } = line;
  const codeEnds = yield* codeEndsIn(text);
  let start = prefix.length;
  const cell = (end: number): Place => {
    const tags = createTagGuard();
    return {
      start: line.start + start,
      end: line.start + end,
      number,
      find,
      decode: tags.decode,
      encode: (words) => tags.encode(words).replaceAll("|", "\\|"),
      arrange: inOneLine,
    };
  };
  for (let at = prefix.length; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "`") {
      const end = codeEnds.get(at);
      while (end === undefined && text[at + 1] === "`") at++;
      if (end !== undefined) at = end - 1;
    } else if (sign === "|") {
      yield cell(at);
      start = at + 1;
    }
  }
  yield cell(text.length);
}

/**
 * Escapes what would begin HTML, which may reach to the end of the text, where the words have no
 * such sign of their own.
 */
function createTagGuard() {
  let hasOwn = false;
  return {
    decode(words: string): string {
      hasOwn ||= words.search(TAG_BEGIN) >= 0;
      return words;
    },
    encode: (words: string) => hasOwn ? words : words.replace(TAG_BEGIN, "\\<"),
  };
}

function* inOneLine(words: string): Steps<string> {
  const kept = createTextWriter();
  for (const { text } of linesIn(words)) {
    yield;
    const line = text.trim();
    if (line === "") continue;
    if (kept.length > 0) kept.add(" ");
    kept.add(line);
  }
  return kept.read();
}
