import type { Token } from "parse5";
import { fold, unfold } from "../folding.ts";
import { UNSEEN } from "./html_elements.ts";
import { escapeHtml, nbspOf } from "./html_words.ts";
import { quietly, type StyledPlace } from "../place.ts";
import { inPieces } from "../text_writer.ts";
import { linksIn, type Stretch } from "../unchangeable.ts";

/** Place that has no number yet. */
export type UnnumberedPlace = Omit<StyledPlace, "number">;

/** Value of an attribute that people read, without quotation marks. */
export interface Readable extends Stretch {
  readonly value: string;
  /** How it stands in the file. */
  readonly raw: string;
  readonly quote: string;
}

const READABLE: readonly string[] = ["alt", "title", "placeholder", "aria-label"];
/** What is shown of a page elsewhere (HTML standard, 4.2.5.1; Open Graph; cards of X). */
const SHOWN = /^(?:description|(?:og|twitter):(?:title|description))$/i;
/** What stands before the value, and the quotation mark that it is in. */
const HEAD = /^[^=]*=\s*(["']?)/;
const LETTER = /\p{L}/u;

/**
 * Finds the attributes of a tag that people read, from left to right.
 * @param text the document
 */
export function readableIn({ tagName, attrs, location }: Token.TagToken, text: string): Readable[] {
  if (!location?.attrs || UNSEEN.has(tagName) && !isShown(tagName, attrs)) return [];
  const found: Readable[] = [];
  for (const { name, value } of attrs) {
    if (!(tagName === "meta" ? name === "content" : READABLE.includes(name))) continue;
    const { startOffset, endOffset } = location.attrs[name]!;
    const [head = "", quote = ""] = HEAD.exec(text.slice(startOffset, endOffset)) ?? [];
    if (!LETTER.test(value)) continue;
    const start = startOffset + head.length;
    const end = endOffset - quote.length;
    found.push({ start, end, value, raw: text.slice(start, end), quote });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Makes the place of what people read in an attribute; addresses in it stay. Cost: linear. */
export function* attributePlace(
  { start, end, value, quote, raw }: Readable,
): Generator<undefined, UnnumberedPlace> {
  const words = value.trim();
  const at = value.indexOf(words);
  const [before, after] = [value.slice(0, at), value.slice(at + words.length)];
  const mark = quote || '"';
  const nbsp = nbspOf(raw);
  const escape = (text: string) =>
    escapeHtml(text, nbsp).replaceAll(mark, mark === '"' ? "&quot;" : "&#39;");
  return {
    start,
    end,
    words: yield* quietly(fold(words, linksIn(words))),
    *write({ text, entities }) {
      const tags = entities.filter((one) => one.type === "tag");
      const whole = before + (yield* unfold({ text, entities: tags })) + after;
      const written = yield* inPieces(whole, escape);
      return quote === "" ? `"${written}"` : written;
    },
  };
}

function isShown(tagName: string, attrs: readonly Token.Attribute[]): boolean {
  return tagName === "meta" &&
    attrs.some(({ name, value }) => (name === "name" || name === "property") && SHOWN.test(value));
}
