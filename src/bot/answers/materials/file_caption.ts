import type { TranslatedDocument } from "../../../translation/document_translator.ts";
import type { DocumentKind } from "../../../translation/documents/kinds.ts";
import type { OpenedDocument } from "../../../translation/documents/open_document.ts";
import { nameOfCode } from "../../../translation/languages/languages.ts";
import type { Locale } from "../../../locales/locales.ts";

/** Numbers that fit a caption and are worth reading: guess. */
const MAX_NUMBERS = 60;
const SUBTITLES: readonly DocumentKind[] = ["srt", "vtt", "ass"];

/** Says from what into what, what a PDF has lost, and what stayed as it was. */
export function captionOf(
  { source, target, unchanged, total }: Extract<
    TranslatedDocument<unknown>,
    { kind: "translated" }
  >,
  { format, pages }: Pick<Extract<OpenedDocument, { kind: "document" }>, "format" | "pages">,
  locale: Locale,
): string {
  const direction = {
    source: nameOfCode(source, locale.tag),
    target: nameOfCode(target, locale.tag),
  };
  const lines = [locale.say("document-direction", direction)];
  if (pages) lines.push(locale.say("document-pdf"));
  if (pages && pages.read < pages.total) {
    lines.push(locale.say("document-pdf-pages", { count: pages.read, total: pages.total }));
  }
  if (unchanged.length > 0) {
    const isShort = unchanged.length <= MAX_NUMBERS;
    const numbers = unchanged.slice(0, MAX_NUMBERS).join(", ") + (isShort ? "" : " …");
    const counts = { count: unchanged.length, total, numbers };
    lines.push(
      SUBTITLES.includes(format)
        ? locale.say("document-unchanged-subtitles", counts)
        : locale.say("document-unchanged-paragraphs", counts),
    );
  }
  return lines.join("\n");
}
