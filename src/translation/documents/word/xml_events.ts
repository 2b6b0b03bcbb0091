import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Steps } from "../folding.ts";
import { DocumentError } from "../opened_file.ts";

/** UTF-16 units that are parsed at a time: of nothing but short elements, about 2 ms. */
const STEP_UNITS = 4_096;
/** Guess: elements in elements, of which real documents have some dozens. */
const MAX_DEPTH = 500;
/** Guess: the root of a Word document has about 40; a thousand take about a millisecond. */
const MAX_ATTRIBUTES = 1_000;

/** Element that begins, with what it says of itself. */
export type Tag = SaxesTagNS;

/** Receives the elements of an XML text; places in UTF-16 units, `end` behind the tag. */
export interface XmlListener {
  open(tag: Tag, start: number, end: number): void;
  /** For `<a/>`, `start` is `end`. */
  close(start: number, end: number): void;
  /** Text, entities read. */
  text(text: string): void;
}

/**
 * Tells what is in an XML text, in steps; nothing from elsewhere is loaded. Cost: linear.
 * @throws {DocumentError} `damaged` where it is not well-formed, has a DOCTYPE or is too deep
 */
export function* parseXml(source: string, listener: XmlListener): Steps<void> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const refuse = () => {
    throw new DocumentError("damaged");
  };
  let depth = 0;
  let attributes = 0;
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("attribute", () => {
    attributes++;
    if (attributes > MAX_ATTRIBUTES) refuse();
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    depth++;
    if (depth > MAX_DEPTH) refuse();
    // No `<` may stand in an attribute (W3C, XML 1.0, 2.4).
    listener.open(tag, source.lastIndexOf("<", parser.position - 1), parser.position);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    depth--;
    const end = parser.position;
    listener.close(isSelfClosing ? end : source.lastIndexOf("<", end - 1), end);
  });
  parser.on("text", (text) => listener.text(text));
  parser.on("cdata", (text) => listener.text(text));
  for (let at = 0; at < source.length; at += STEP_UNITS) {
    yield;
    parser.write(source.slice(at, at + STEP_UNITS));
  }
  parser.close();
}

/** Returns an attribute by its name without prefix. */
export function attributeOf(tag: Tag, local: string): string | undefined {
  return Object.values(tag.attributes).find((one) => one.local === local)?.value;
}

/** Tells whether an element gives names to namespaces, which only what is in it knows. */
export function hasNamespaces(tag: Tag): boolean {
  return Object.keys(tag.ns ?? {}).length > 0;
}
