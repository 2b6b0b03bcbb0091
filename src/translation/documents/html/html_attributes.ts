import type { Token } from "parse5";
import { UNSEEN } from "./html_elements.ts";
import { escapeHtml, nbspOf } from "./html_words.ts";
import type { StyledPlace } from "../place.ts";

/** Words of an attribute that people read. */
export type Readable = Omit<StyledPlace, "number">;

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
    const words = value.trim();
    const at = value.indexOf(words);
    const [before, after] = [value.slice(0, at), value.slice(at + words.length)];
    const start = startOffset + head.length;
    const end = endOffset - quote.length;
    const nbsp = nbspOf(text.slice(start, end));
    found.push({
      start,
      end,
      words: { text: words, entities: [] },
      write({ text: translated }) {
        const mark = quote || '"';
        const written = escapeHtml(before + translated + after, nbsp)
          .replaceAll(mark, mark === '"' ? "&quot;" : "&#39;");
        return quote === "" ? `"${written}"` : written;
      },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isShown(tagName: string, attrs: readonly Token.Attribute[]): boolean {
  return tagName === "meta" &&
    attrs.some(({ name, value }) => (name === "name" || name === "property") && SHOWN.test(value));
}
