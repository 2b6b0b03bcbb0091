import { foreignContent, type Token, TokenizerMode } from "parse5";
import { type Readable, readableIn } from "./html_attributes.ts";
import * as elements from "./html_elements.ts";
import { createOpenElements } from "./open_elements.ts";
import { SteppedTokenizer } from "./stepped_tokenizer.ts";
import type { Stretch } from "../unchangeable.ts";

/** Text between tags. */
export interface TextPiece extends Stretch {
  readonly kind: "text";
  /** The text as it is read, white space as in the file. */
  readonly text: string;
}

/** Tag of an element within a line. */
export interface TagPiece extends Stretch {
  readonly kind: "open" | "close";
  readonly name: string;
  readonly isLink: boolean;
  readonly readable: readonly Readable[];
}

/** Something within a line that stays as it is: an image, code, a comment. */
export interface OpaquePiece extends Stretch {
  readonly kind: "opaque";
  readonly isLineBreak: boolean;
  /** Whether it is read as a word. */
  readonly isWord: boolean;
  /** Whether a link is in it. */
  readonly hasLink: boolean;
  readonly readable: readonly Readable[];
}

/** What parts words from words: the tag of a block, a block that stays as it is. */
export interface Cut extends Stretch {
  readonly kind: "cut";
  readonly readable: readonly Readable[];
}

/** Stretch of an HTML document. */
export type Piece = TextPiece | TagPiece | OpaquePiece | Cut;

/** Elements whose content has no tags (HTML standard, 13.2.6.2), and how it is read. */
const TEXT_MODES: ReadonlyMap<string, SteppedTokenizer["state"]> = new Map([
  ...["title", "textarea"].map((name) => [name, TokenizerMode.RCDATA] as const),
  ...["style", "xmp", "iframe", "noembed", "noframes", "noscript"]
    .map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ["script", TokenizerMode.SCRIPT_DATA],
  ["plaintext", TokenizerMode.PLAINTEXT],
]);
const NOT_TRANSLATED = /(?:^|\s)notranslate(?:\s|$)/;
/** Text that is not all written as it is read: of XML, without a name, NUL. */
const UNREADABLE = /<!\[CDATA\[|<\/>|\0/;
const XML = /^\uFEFF?\s{0,100}<\?xml\s/;

/** An element that stays as it is, as far as it was read. */
interface Staying {
  readonly start: number;
  /** How many elements are open around it. */
  readonly depth: number;
  isInline: boolean;
  hasLink: boolean;
  readonly isWord: boolean;
  readonly readable: readonly Readable[];
}

/**
 * Cuts an HTML document into pieces from left to right; what stays in no line, and what is broken
 * at the end, is in none of them. Cost: linear, in steps.
 */
export function* piecesIn(text: string): Generator<Piece | undefined, void> {
  const isXml = XML.test(text.slice(0, 200));
  const open = createOpenElements();
  let found: Piece[] = [];
  let staying: Staying | undefined;
  let words: string | undefined;
  /** Where the last tag ended, and the last text. */
  let at = 0;
  let textEnd = 0;

  const opaque = (start: number, end: number, more: Partial<OpaquePiece> = {}) => {
    const none = { isLineBreak: false, isWord: false, hasLink: false, readable: [] };
    found.push({ kind: "opaque", start, end, ...none, ...more });
  };
  /** Ends the text before a tag. */
  const endText = (end: number) => {
    if (!staying && end > at) {
      if (words === undefined || UNREADABLE.test(text.slice(at, end))) opaque(at, end);
      else found.push({ kind: "text", start: at, end, text: words });
    }
    words = undefined;
  };
  const begin = ({ location }: Token.Token): Stretch => {
    const { startOffset: start, endOffset: end } = location!;
    endText(start);
    at = end;
    return { start, end };
  };
  /** Ends the innermost element; `isWhole` where its own end tag does. */
  const pop = (end: number, isWhole: boolean) => {
    open.pop();
    if (!staying || open.depth > staying.depth) return;
    const { start, readable, isInline, isWord, hasLink } = staying;
    staying = undefined;
    if (isInline && isWhole) opaque(start, end, { isWord, hasLink, readable });
    else found.push({ kind: "cut", start, end, readable });
  };
  const popTo = (name: string, end: number) => {
    while (open.last && open.last.name !== name) pop(end, false);
    pop(end, false);
  };
  const leaveForeign = (end: number) => {
    while (open.isForeign) pop(end, false);
  };
  const onStartTag = (token: Token.TagToken) => {
    const { start, end } = begin(token);
    const { tagName: name } = token;
    if (open.isForeign && foreignContent.causesExit(token)) leaveForeign(start);
    const { isForeign } = open;
    const isRoot = !isForeign && (name === "svg" || name === "math");
    const isBlock = !isForeign && elements.BLOCKS.has(name);
    const isEmpty = isForeign || isRoot || isXml ? token.selfClosing : elements.VOID.has(name);
    if (!isForeign) {
      if (elements.ENDS_PARAGRAPH.has(name) && open.has("p")) popTo("p", start);
      const ended = elements.ENDED_BY.get(name);
      while (open.last && ended?.has(open.last.name)) pop(start, false);
    }
    if (staying) {
      if (isBlock) staying.isInline = false;
      if (name === "a") staying.hasLink = true;
    } else {
      const isMarked = isUntranslated(token);
      const readable = isMarked ? [] : readableIn(token, text);
      if (!isEmpty && (isMarked || elements.UNCHANGEABLE.has(name))) {
        const isWord = isMarked || elements.WORD_LIKE.has(name);
        const hasLink = name === "a";
        staying = { start, depth: open.depth, isInline: !isBlock, hasLink, isWord, readable };
      } else if (isBlock) found.push({ kind: "cut", start, end, readable });
      else if (isEmpty || elements.INLINE_VOID.has(name)) {
        opaque(start, end, { isLineBreak: name === "br", readable });
      } else {
        const isLink = name === "a" && token.attrs.some((one) => one.name === "href");
        found.push({ kind: "open", start, end, name, isLink, readable });
      }
    }
    if (isEmpty) return;
    if (staying || isBlock) open.push({ name, isForeign: isForeign || isRoot });
    const mode = isForeign ? undefined : TEXT_MODES.get(name);
    if (mode !== undefined) tokenizer.state = mode;
    tokenizer.inForeignNode = isXml || open.isForeign;
  };
  const onEndTag = (token: Token.TagToken) => {
    const { start, end } = begin(token);
    const { tagName: name } = token;
    if (open.isForeign && (name === "p" || name === "br")) leaveForeign(start);
    const isBlock = !open.isForeign && elements.BLOCKS.has(name);
    if (open.has(name)) {
      while (open.last && open.last.name !== name) {
        // What stays open behind an element does not move with it.
        if (staying && !open.isForeign) staying.isInline = false;
        pop(start, false);
      }
      const isIts = staying !== undefined && open.depth === staying.depth + 1;
      pop(end, true);
      tokenizer.inForeignNode = isXml || open.isForeign;
      if (isIts) return;
    } else if (staying && !open.isForeign) staying.isInline = false;
    if (staying) return;
    const isLineBreak = name === "br";
    if (elements.VOID.has(name)) opaque(start, end, { isLineBreak });
    else if (isBlock) found.push({ kind: "cut", start, end, readable: [] });
    else found.push({ kind: "close", start, end, name, isLink: false, readable: [] });
  };
  const onText = ({ chars, location }: Token.CharacterToken) => {
    words = (words ?? "") + chars;
    textEnd = location!.endOffset;
  };
  const onOther = (token: Token.CommentToken | Token.DoctypeToken) => {
    const { start, end } = begin(token);
    if (!staying) opaque(start, end);
  };
  const tokenizer = new SteppedTokenizer({
    onStartTag,
    onEndTag,
    onCharacter: onText,
    onWhitespaceCharacter: onText,
    onNullCharacter: onText,
    onComment: onOther,
    onDoctype: onOther,
    onEof: () => endText(textEnd),
    onParseError: null,
  });
  tokenizer.inForeignNode = isXml;
  for (const _ of tokenizer.read(text)) {
    yield* found;
    found = [];
    yield undefined;
  }
  yield* found;
}

function isUntranslated({ tagName, attrs }: Token.TagToken): boolean {
  // Pages say so of themselves to keep browsers from offering a translation; here somebody asked.
  if (tagName === "html" || tagName === "body") return false;
  return attrs.some(({ name, value }) =>
    name === "translate" && value.trim().toLowerCase() === "no" ||
    name === "class" && NOT_TRANSLATED.test(value)
  );
}
