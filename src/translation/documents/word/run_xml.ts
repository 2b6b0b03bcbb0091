import { isFromRight } from "./direction.ts";
import type { Steps } from "../folding.ts";
import { inPieces } from "../text_writer.ts";

/** How words look: the beginnings of runs, the formatting included, and their end. */
export interface Look {
  /** The same for runs between which nobody sees a difference. */
  readonly key: string;
  /** For what stays: as it is in the file. */
  readonly original: string;
  /** For other words, in another language. */
  readonly fromLeft: string;
  readonly fromRight: string;
  readonly close: string;
}

/** Signs that XML 1.0 cannot have (W3C, XML 1.0, 2.2), line ends apart. */
// deno-lint-ignore no-control-regex -- these signs are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
/** Signs that are elements of their own in a run (ECMA-376, 17.3.3). */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["\n", "br"],
  ["\t", "tab"],
  ["\u2011", "noBreakHyphen"],
]);
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;
const PARTS = /[\n\t\u2011]|[^\n\t\u2011]+/g;
/** White space that Word takes away unless it is told not to. */
const LOOSE = /^\s|\s$|\s\s/;

/** Writes what stands in a run, in steps. Cost: linear. */
export function contentXml(text: string, prefix: string): Steps<string> {
  return inPieces(text, (piece) => pieceXml(piece, prefix));
}

function pieceXml(text: string, prefix: string): string {
  let xml = "";
  for (const [part] of text.toWellFormed().replace(FORBIDDEN, "").matchAll(PARTS)) {
    const element = ELEMENTS.get(part);
    if (element) {
      xml += `<${prefix}${element}/>`;
      continue;
    }
    const space = LOOSE.test(part) ? ' xml:space="preserve"' : "";
    const escaped = part.replace(/[&<>]/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);
    xml += `<${prefix}t${space}>${escaped}</${prefix}t>`;
  }
  return xml;
}

/**
 * Writes a run; nothing where there are no words.
 * @param isRight whether it is read from right to left where it has no letters
 */
export function* runXml(
  text: string,
  look: Look,
  prefix: string,
  isRight: boolean,
): Steps<string> {
  const content = yield* contentXml(text, prefix);
  if (content === "") return "";
  const open = isFromRight(text) ?? isRight ? look.fromRight : look.fromLeft;
  return open + content + look.close;
}
