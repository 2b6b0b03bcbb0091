import { someInTurns } from "../time/turns.ts";
import type { Work } from "../time/work.ts";
import { searchWords } from "./content.ts";
import { type DocumentKind, parseDocument } from "./documents.ts";
import type { FormattedText } from "./entities.ts";
import type { DocumentSpan } from "./folding.ts";
import type { TranslationRequest, Translator } from "./translator.ts";

export type TranslatedDocument =
  | { readonly kind: "translated"; readonly text: string; readonly target: string }
  | { readonly kind: "already"; readonly source: string }
  /** There is nothing to translate in it: code, links, subtitles without a word. */
  | { readonly kind: "wordless" };

/**
 * Translates a text file as a whole: subtitles keep their timings, Markdown its code and links.
 * @param work of long patience, as a document is too long to be waited for in silence
 * @throws TranslationError, or the reason of the work's signal
 */
export async function translateDocument(
  translator: Translator,
  kind: DocumentKind,
  text: string,
  wanted: Omit<TranslationRequest, "text" | "entities">,
  work: Work,
): Promise<TranslatedDocument> {
  const document = await parseDocument(kind, text);
  if (!await someInTurns(searchWords(document.content.text))) return { kind: "wordless" };
  const result = await translator.translate<DocumentSpan>(
    { ...wanted, ...document.content },
    work,
  );
  if (result.kind === "already") return result;
  const { alternative: _, ...rest } = wanted;
  const repaired = new Map<number, FormattedText<DocumentSpan>>();
  // The person has seen "10 of 10" by then.
  const { onPart: _shown, ...silent } = work;
  for (const number of await document.missing(result)) {
    const cue = await translator.translate<DocumentSpan>(
      { ...rest, target: result.target, ...document.cue(number) },
      silent,
    );
    if (cue.kind === "translated") repaired.set(number, cue);
  }
  const written = await document.write(result, repaired);
  return { kind: "translated", text: written, target: result.target };
}
