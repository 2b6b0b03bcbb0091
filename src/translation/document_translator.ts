import type { Work } from "../time/work.ts";
import { type DocumentKind, type DocumentSpan, parseDocument } from "./documents.ts";
import type { TranslationRequest, Translator } from "./translator.ts";

export type TranslatedDocument =
  | { readonly kind: "translated"; readonly text: string; readonly target: string }
  | { readonly kind: "already"; readonly source: string };

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
  const result = await translator.translate<DocumentSpan>(
    { ...wanted, ...document.content },
    work,
  );
  if (result.kind === "already") return result;
  const { alternative: _, ...rest } = wanted;
  const repaired = new Map<number, string>();
  // The person has seen "10 of 10" by then.
  const { onPart: _shown, ...silent } = work;
  for (const number of document.missing(result)) {
    const cue = await translator.translate<DocumentSpan>(
      { ...rest, target: result.target, ...document.cue(number) },
      silent,
    );
    if (cue.kind === "translated") repaired.set(number, cue.text);
  }
  return { kind: "translated", text: document.write(result, repaired), target: result.target };
}
