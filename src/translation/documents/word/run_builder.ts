import type { ParagraphItem, Run } from "./paragraph_items.ts";
import type { Look } from "./run_xml.ts";
import { attributeOf, hasNamespaces, type Tag } from "./xml_events.ts";

/** Formatting that is of a language: that of proofing, and the direction (ECMA-376, 17.3.2). */
const OF_LANGUAGE = ["lang", "noProof", "rtl"];
/** Formatting that was another before: the change is kept, but it is no look. */
const UNSEEN = ["rPrChange"];
/** What stands behind the direction: Word wants an order (ECMA-376, A.1, CT_RPr). */
const BEHIND_DIRECTION = ["cs", "em", "eastAsianLayout", "specVanish", "oMath", "rPrChange"];
/** Says which of the fonts a sign takes that stands in several scripts. */
const HINT = / [\w.-]+:hint="\w*"/;
const EMPTY_FONTS = /^<[\w.-]+:?rFonts\s*\/>$/;

/** Underlined space is a line to write on. */
const LINE = /<[\w.-]+:u [^>]*val="(?!none")/;
const BLANKS = /^ {2,}$/;

/** The words of signs that are elements (ECMA-376, 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = {
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "",
  lastRenderedPageBreak: "",
};
const FIELD_PARTS = ["begin", "separate", "end"] as const;

/** Collects what stands in a run, by its elements; places in UTF-16 units. */
export interface RunBuilder {
  open(local: string, tag: Tag, start: number, end: number): void;
  close(end: number): void;
  text(text: string): void;
  /** Is told of a paragraph in the element that is open, or beside it. */
  holdParagraph(start: number, end: number): void;
  end(end: number): readonly ParagraphItem[];
}

/** The element of a run that is open, whatever is in it. */
interface Part {
  readonly local: string;
  readonly tag: Tag;
  readonly start: number;
  text: string;
  hasParagraphs: boolean;
}

/** Begins a run whose start tag is that from `start` to `tagEnd`. */
export function createRun(source: string, tag: Tag, start: number, tagEnd: number): RunBuilder {
  const { name } = tag;
  const prefix = name.slice(0, -"r".length);
  /** Only what is in the run knows its namespaces. */
  const opening = hasNamespaces(tag) && !tag.isSelfClosing
    ? source.slice(start, tagEnd)
    : `<${name}>`;
  const look: { -readonly [P in keyof Look]: Look[P] } = {
    key: opening,
    original: opening,
    fromLeft: opening,
    fromRight: `${opening}<${prefix}rPr><${prefix}rtl/></${prefix}rPr>`,
    close: `</${name}>`,
  };
  const run = { start, end: start, look, firstStart: start, lastEnd: start };
  const items: ParagraphItem[] = [];
  /** The elements that are open, from the run's own inwards. */
  const path: string[] = [];
  let part: Part | undefined;
  let properties = 0;
  let property = 0;
  /** The formatting of other words, before the direction and behind it. */
  let before = "";
  let behind = "";
  let seen = "";

  const closeProperty = (local: string, end: number) => {
    const xml = source.slice(property, end);
    if (OF_LANGUAGE.includes(local)) return;
    if (BEHIND_DIRECTION.includes(local)) behind += xml;
    else before += xml;
    const plain = local === "rFonts" ? xml.replace(HINT, "") : xml;
    if (!UNSEEN.includes(local) && !EMPTY_FONTS.test(plain)) seen += plain;
  };
  const closeProperties = (end: number) => {
    const format = (xml: string) => xml && `${opening}<${prefix}rPr>${xml}</${prefix}rPr>`;
    look.key = opening + seen;
    look.original = opening + source.slice(properties, end);
    look.fromLeft = format(before + behind) || opening;
    look.fromRight = format(`${before}<${prefix}rtl/>${behind}`);
  };
  const closePart = ({ local, tag, start, text, hasParagraphs }: Part, end: number) => {
    const place: { start: number; end: number; run: Run } = { start, end, run };
    if (hasParagraphs) {
      items.push({ ...place, kind: "barrier" });
      return;
    }
    const words = wordsOf(local, tag, text);
    if (words !== undefined) {
      const isLine = BLANKS.test(words) && LINE.test(look.original);
      if (isLine) items.push({ ...place, kind: "tag" });
      else if (words !== "") items.push({ ...place, kind: "text", text: words });
      return;
    }
    if (local === "instrText") {
      items.push({ ...place, kind: "instruction", text });
      return;
    }
    const type = local === "fldChar" ? attributeOf(tag, "fldCharType") : undefined;
    items.push({ ...place, kind: FIELD_PARTS.find((one) => one === type) ?? "tag" });
  };

  return {
    open(local, tag, start) {
      path.push(local);
      if (path[0] === "rPr") {
        if (path.length === 1) properties = start;
        if (path.length === 2) property = start;
      } else if (path.length === 1) part = { local, tag, start, text: "", hasParagraphs: false };
    },
    close(end) {
      const local = path.at(-1)!;
      if (path[0] === "rPr") {
        if (path.length === 2) closeProperty(local, end);
        if (path.length === 1) closeProperties(end);
      } else if (path.length === 1) {
        closePart(part!, end);
        part = undefined;
      }
      path.pop();
    },
    text(text) {
      // Of a text with a reading beside it, what is read (ECMA-376, 17.3.3.25): the translation has
      // no reading.
      const isRead = path.length === 1 || path[0] === "ruby" && !path.includes("rt") &&
          path.at(-1) === "t";
      if (part && isRead) part.text += text;
    },
    holdParagraph(start, end) {
      if (part) part.hasParagraphs = true;
      else items.push({ kind: "barrier", start, end, run });
    },
    end(end) {
      run.end = end;
      run.firstStart = items[0]?.start ?? start;
      run.lastEnd = items.at(-1)?.end ?? end;
      return items;
    },
  };
}

/** Returns the words of an element in a run; `undefined` where it has none, but stays. */
function wordsOf(local: string, tag: Tag, text: string): string | undefined {
  if (local === "t") {
    // Line ends in the file are no line breaks, and space at the ends counts only where it is told.
    const inline = text.replace(/[\t\n\r]/g, " ");
    return tag.attributes["xml:space"]?.value === "preserve" ? inline : withoutSpaces(inline);
  }
  if (local === "ruby") return text;
  if (local === "br") {
    const type = attributeOf(tag, "type") ?? "textWrapping";
    return type === "textWrapping" ? "\n" : undefined;
  }
  return Object.hasOwn(SIGNS, local) ? SIGNS[local] : undefined;
}

/** Takes the spaces away that stand at the ends, but no others, such as those without a break. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end--;
  let start = 0;
  while (start < end && text[start] === " ") start++;
  return text.slice(start, end);
}
