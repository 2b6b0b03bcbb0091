import { endOf, type FormattedText } from "../../entities.ts";
import type { PlaceSpan, Steps } from "../folding.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";
import { NEVER_NESTED } from "./html_elements.ts";

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const NBSP = /&(?:nbsp|#160|#xa0);/i;

/** An element within words: its tags as they are in the file. */
export interface InlineStyle {
  readonly open: string;
  readonly close: string;
  readonly name: string;
}

/** Tells how a no-break space is written in HTML: as a reference where there is one already. */
export function nbspOf(source: string): string {
  return NBSP.exec(source)?.[0] ?? "\u00A0";
}

/** Writes text for HTML (HTML standard, 13.3). */
export function escapeHtml(text: string, nbsp: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPED[sign]!).replaceAll("\u00A0", nbsp);
}

/**
 * Writes words with their tags, each of which is closed, whatever spans come. Cost: linear.
 * @param linked what stays, by its original, that must not stand in a link
 */
export function* writeInline(
  { text, entities }: FormattedText<PlaceSpan>,
  styles: readonly InlineStyle[],
  linked: ReadonlySet<string>,
  nbsp: string,
): Steps<string> {
  const escape = (piece: string) => escapeHtml(piece, nbsp);
  if (entities.length === 0) return yield* inPieces(text, escape);
  const written = createTextWriter();
  let at = 0;
  const open: { readonly end: number; readonly style: InlineStyle }[] = [];
  const openNames = new Set<string>();
  /** What comes behind the link that it stands in. */
  let behind = "";
  const writeTo = function* (end: number): Steps<void> {
    if (end <= at) return;
    written.add(yield* inPieces(text.slice(at, end), escape));
    at = end;
  };
  const closeTo = function* (offset: number): Steps<void> {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      yield* writeTo(last.end);
      written.add(last.style.close);
      open.pop();
      if (!NEVER_NESTED.has(last.style.name)) continue;
      openNames.delete(last.style.name);
      if (last.style.name !== "a") continue;
      written.add(behind);
      behind = "";
    }
  };
  for (const entity of entities) {
    yield;
    yield* closeTo(entity.offset);
    if (entity.offset < at) continue;
    if (entity.type === "tag") {
      yield* writeTo(entity.offset);
      if (openNames.has("a") && linked.has(entity.original)) behind += entity.original;
      else written.add(entity.original);
      at = endOf(entity);
      continue;
    }
    const style = styles[entity.style];
    if (!style || openNames.has(style.name)) continue;
    yield* writeTo(entity.offset);
    written.add(style.open);
    if (NEVER_NESTED.has(style.name)) openNames.add(style.name);
    open.push({ end: Math.min(endOf(entity), open.at(-1)?.end ?? text.length), style });
  }
  yield* closeTo(text.length);
  yield* writeTo(text.length);
  return written.read();
}
