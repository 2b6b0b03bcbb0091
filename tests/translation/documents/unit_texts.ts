import { inTurns } from "../../../src/time/turns.ts";
import type { TextKind } from "../../../src/translation/documents/kinds.ts";
import { parseDocument } from "../../../src/translation/documents/open_document.ts";
import { unfold } from "../../../src/translation/documents/folding.ts";

/** Returns what of a document is translated, with what stays in it in braces `⟦…⟧`. */
export async function unitTexts(kind: TextKind, source: string): Promise<string[]> {
  const { units } = await parseDocument(kind, source);
  return await Promise.all(units.map(({ text, entities }) =>
    inTurns(unfold({
      text,
      entities: entities.flatMap((span) =>
        span.type === "tag" ? [{ ...span, original: `⟦${span.original}⟧` }] : []
      ),
    }))
  ));
}

/** Writes a document with each letter of its units as a capital one. */
export async function inCapitals(kind: TextKind, source: string): Promise<string> {
  const { units, write } = await parseDocument(kind, source);
  return await write(
    new Map(units.map((unit, index) => [index, { ...unit, text: unit.text.toUpperCase() }])),
  );
}
