import { endOf, type FormattedText } from "../../entities.ts";
import { isFromRight } from "./direction.ts";
import type { PlaceSpan, Steps, StyleSpan } from "../folding.ts";
import type { Form } from "./paragraph_items.ts";
import { type Look, runXml } from "./run_xml.ts";
import { createTextWriter } from "../text_writer.ts";

/** A form of words: how they look, and what is around them. */
export interface WordStyle {
  readonly look: Look;
  readonly open: string;
  readonly close: string;
  readonly form: Form;
}

/** How the words of a paragraph are written. */
export interface Writing {
  readonly styles: readonly WordStyle[];
  readonly base: Look;
  /** How the elements of the file are named: "w:". */
  readonly prefix: string;
}

/** Something around words that is open, up to its end in UTF-16 units. */
interface Opened {
  readonly number: number;
  readonly look: Look;
  readonly close: string;
  readonly end: number;
}

/**
 * Writes words as runs, whatever spans came back: those that cross are cut, and what is around
 * words is never in itself. Cost: linear.
 */
export function* writeWords(
  { text, entities }: FormattedText<PlaceSpan>,
  { styles, base, prefix }: Writing,
): Steps<string> {
  const xml = createTextWriter();
  let at = 0;
  const isRight = isFromRight(text) ?? false;
  const open: Opened[] = [];
  const writeTo = function* (end: number): Steps<void> {
    if (end <= at) return;
    xml.add(yield* runXml(text.slice(at, end), open.at(-1)?.look ?? base, prefix, isRight));
    at = end;
  };
  const closeTo = function* (end: number): Steps<void> {
    while (open.length > 0 && open.at(-1)!.end <= end) {
      yield* writeTo(open.at(-1)!.end);
      xml.add(open.pop()!.close);
    }
    yield* writeTo(end);
  };
  for (const [nth, span] of entities.entries()) {
    yield;
    yield* closeTo(Math.min(span.offset, text.length));
    if (span.type === "tag") {
      xml.add(span.original);
      at = Math.max(at, Math.min(endOf(span), text.length));
      continue;
    }
    const style = styles[span.style];
    const end = Math.min(endOf(span), open.at(-1)?.end ?? text.length);
    if (!style || end <= at) continue;
    const isIn = open.some(({ number }) => number === span.style);
    const isAround = !isIn && !holdsLink(style, span, entities, nth, styles);
    if (isAround) xml.add(style.open);
    open.push({ number: span.style, look: style.look, close: isAround ? style.close : "", end });
  }
  yield* closeTo(text.length);
  return xml.read();
}

/** Tells whether a link stands in a tracked change, which it may not (ECMA-376, 17.13.5). */
function holdsLink(
  { form }: WordStyle,
  span: StyleSpan,
  entities: readonly PlaceSpan[],
  from: number,
  styles: readonly WordStyle[],
): boolean {
  if (form !== "change") return false;
  for (let nth = from + 1; nth < entities.length; nth++) {
    const inner = entities[nth]!;
    if (inner.offset >= endOf(span)) return false;
    if (inner.type === "style" && styles[inner.style]?.form === "link") return true;
  }
  return false;
}
