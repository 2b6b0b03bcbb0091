import type { Steps } from "../folding.ts";
import { inTurns } from "../../../time/turns.ts";
import { isFromRight } from "./direction.ts";
import { contentXml } from "./run_xml.ts";
import { emptyEntry, encoded, withData, writeZip } from "./zip_writing.ts";
import type { ZipEntry } from "./zip_archive.ts";

/** Stands for the end of a page. */
const PAGE_BREAK = "\f";
const PREFIX = "w:";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The parts of the smallest package that Word opens (ECMA-376, 11.2, and part 2, 6.5 and 7.2.3). */
const CONTENT_TYPES = DECLARATION +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  "</Types>";
const RELATIONSHIPS = DECLARATION +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
  "</Relationships>";
const BEGIN = DECLARATION +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const END = "</w:body></w:document>";

/**
 * Makes a plain Word document, in turns. A paragraph may have line breaks and tabs; one that is
 * "\f" is the end of a page. Cost: linear.
 */
export async function writeWord(paragraphs: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return await inTurns(writing(paragraphs));
}

function* writing(paragraphs: readonly string[]): Steps<Uint8Array<ArrayBuffer>> {
  let document = BEGIN;
  for (const text of paragraphs) {
    yield;
    document += text === PAGE_BREAK
      ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
      : yield* paragraphXml(text);
  }
  document += END;
  const entries: ZipEntry[] = [];
  const parts = [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", RELATIONSHIPS],
    ["word/document.xml", document],
  ] as const;
  for (const [name, text] of parts) {
    entries.push(yield* withData(emptyEntry(name), encoded(text, "utf-8")));
  }
  return yield* writeZip(entries);
}

function* paragraphXml(text: string): Steps<string> {
  const content = yield* contentXml(text, PREFIX);
  const [ofParagraph, ofRun] = isFromRight(text)
    ? ["<w:pPr><w:bidi/></w:pPr>", "<w:rPr><w:rtl/></w:rPr>"]
    : ["", ""];
  return `<w:p>${ofParagraph}${content && `<w:r>${ofRun}${content}</w:r>`}</w:p>`;
}
