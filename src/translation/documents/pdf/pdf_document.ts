import type { OpenedFile } from "../opened_file.ts";
import { linksIn } from "../unchangeable.ts";
import { writeWord } from "../word/write_word.ts";
import type { PdfText } from "./read_pdf.ts";

/**
 * Reads the text of a PDF.
 * @throws DocumentError, or the reason of the signal
 */
export type PdfReader = (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) => Promise<PdfText>;

/** Makes a document of the text of a PDF, which is written as a Word file. */
export function openPdfText({ paragraphs }: Pick<PdfText, "paragraphs">): OpenedFile {
  let number = 0;
  return {
    texts: paragraphs.map((text) => {
      if (text.trim() !== "") number++;
      const place = { start: 0, end: text.length, number, find: linksIn };
      return {
        text,
        *places() {
          yield place;
        },
      };
    }),
    write: writeWord,
  };
}
