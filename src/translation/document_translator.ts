import { type DocumentKind, type DocumentSpan, parseDocument } from "./documents.ts";
import type { LongWork, TranslationRequest, Translator } from "./translator.ts";

export type TranslatedDocument =
  | { readonly kind: "translated"; readonly text: string; readonly target: string }
  | { readonly kind: "already"; readonly source: string };

/**
 * Translates a text file as a whole: subtitles keep their timings, Markdown its code and links.
 * @throws TranslationError, or the reason of `signal`
 */
export async function translateDocument(
  translator: Translator,
  kind: DocumentKind,
  text: string,
  wanted: Omit<TranslationRequest, "text" | "entities" | "long">,
  long: LongWork,
  signal: AbortSignal,
): Promise<TranslatedDocument> {
  const document = parseDocument(kind, text);
  const result = await translator.translate<DocumentSpan>(
    { ...wanted, ...document.content, long },
    signal,
  );
  if (result.kind === "already") return result;
  const { alternative: _, ...rest } = wanted;
  const repaired = new Map<number, string>();
  const silent: LongWork = { progress() {} };
  for (const number of document.missing(result)) {
    const cue = await translator.translate<DocumentSpan>(
      { ...rest, target: result.target, ...document.cue(number), long: silent },
      signal,
    );
    if (cue.kind === "translated") repaired.set(number, cue.text);
  }
  return { kind: "translated", text: document.write(result, repaired), target: result.target };
}
