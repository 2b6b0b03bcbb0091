import { endOf, type FormattedText } from "../../entities.ts";
import type { PlaceSpan } from "../folding.ts";
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
export function writeInline(
  { text, entities }: FormattedText<PlaceSpan>,
  styles: readonly InlineStyle[],
  linked: ReadonlySet<string>,
  nbsp: string,
): string {
  let written = "";
  let at = 0;
  const open: { readonly end: number; readonly style: InlineStyle }[] = [];
  const openNames = new Set<string>();
  /** What comes behind the link that it stands in. */
  let behind = "";
  const writeTo = (end: number) => {
    if (end <= at) return;
    written += escapeHtml(text.slice(at, end), nbsp);
    at = end;
  };
  const closeTo = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      writeTo(last.end);
      written += last.style.close;
      open.pop();
      if (!NEVER_NESTED.has(last.style.name)) continue;
      openNames.delete(last.style.name);
      if (last.style.name !== "a") continue;
      written += behind;
      behind = "";
    }
  };
  for (const entity of entities) {
    closeTo(entity.offset);
    if (entity.offset < at) continue;
    if (entity.type === "tag") {
      writeTo(entity.offset);
      if (openNames.has("a") && linked.has(entity.original)) behind += entity.original;
      else written += entity.original;
      at = endOf(entity);
      continue;
    }
    const style = styles[entity.style];
    if (!style || openNames.has(style.name)) continue;
    writeTo(entity.offset);
    written += style.open;
    if (NEVER_NESTED.has(style.name)) openNames.add(style.name);
    open.push({ end: Math.min(endOf(entity), open.at(-1)?.end ?? text.length), style });
  }
  closeTo(text.length);
  writeTo(text.length);
  return written;
}
