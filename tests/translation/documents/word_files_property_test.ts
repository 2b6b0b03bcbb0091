import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { openDocument } from "../../../src/translation/documents/open_document.ts";
import { test } from "../../harness/test.ts";
import type { Random } from "../../harness/random_messages.ts";
import { checkRoundTrips, phrase } from "./round_trips.ts";
import { contentTypes, documentXml, NAMESPACE, partsOf } from "./word/word_files.ts";
import { elementsOf, readXml, textOf, type XmlElement } from "./word/xml_tree.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const TYPES = {
  "word/document.xml": `${TYPE}document.main`,
  "word/header1.xml": `${TYPE}header`,
  "word/footnotes.xml": `${TYPE}footnotes`,
};
const FORMATS = ["", "", "", "<w:b/>", "<w:i/>", '<w:b/><w:rStyle w:val="код"/>', "<w:rtl/>"];
const MARK = '<w:bookmarkStart w:id="1" w:name="метка"/><w:bookmarkEnd w:id="1"/>';
const DRAWING =
  '<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" id="1" name="имя" descr="имя"/></w:drawing></w:r>';

function paragraphsOf(random: Random): string {
  let count = 0;
  const some = (most: number, make: () => string) =>
    Array.from({ length: 1 + random.below(most) }, make).join("");
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const run = (text: string) => {
    const format = random.pick(FORMATS);
    return `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${
      escaped(text)
    }</w:t></w:r>`;
  };
  /** Words, some of them in several runs, as Word writes them. */
  const words = () => {
    const text = `${phrase(random)}${random.pick([" ", " & ", " <", ""])}`;
    const at = random.below(3) === 0 ? 1 + random.below(text.length - 1) : text.length;
    return at === text.length ? run(text) : run(text.slice(0, at)) + run(text.slice(at));
  };
  const field = (instruction: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${words()}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const content = (depth: number): string =>
    some(4, () =>
      random.pick([
        words,
        words,
        words,
        () => `<w:r><w:br/></w:r>${words()}`,
        () => `<w:r><w:tab/></w:r>${words()}`,
        () => `<w:r><w:footnoteReference w:id="${++count}"/></w:r>`,
        () => DRAWING,
        () => MARK,
        () => `<w:hyperlink r:id="${++count}">${words()}</w:hyperlink>`,
        () => `<w:ins w:id="${++count}" w:author="имя">${words()}</w:ins>`,
        () => `<w:del w:id="${++count}"><w:r><w:delText>заметка</w:delText></w:r></w:del>`,
        () => field(' HYPERLINK "адрес" '),
        () => `<w:proofErr w:type="spellStart"/>${words()}<w:proofErr w:type="spellEnd"/>`,
        () =>
          depth > 1 ? words() : `<w:sdt><w:sdtContent>${content(depth + 1)}</w:sdtContent></w:sdt>`,
        () =>
          depth > 1
            ? words()
            : `<w:r><w:pict><v:textbox><w:txbxContent>${
              paragraph(depth + 1)
            }</w:txbxContent></v:textbox></w:pict></w:r>`,
      ])());
  const paragraph = (depth: number): string =>
    `<w:p><w:pPr><w:pStyle w:val="код"/></w:pPr>${content(depth)}</w:p>`;
  const table = () =>
    `<w:tbl><w:tr>${some(3, () => `<w:tc>${paragraph(1)}</w:tc>`)}</w:tr></w:tbl>`;
  return some(5, () => random.below(4) === 0 ? table() : paragraph(0)) +
    `<w:p>${run("тень")}</w:p>`;
}

function wordFile(random: Random): Uint8Array<ArrayBuffer> {
  const part = (name: string, body: string) =>
    `<?xml version="1.0"?><w:${name} xmlns:w="${NAMESPACE}" xmlns:r="urn:r" xmlns:v="urn:v">${body}</w:${name}>`;
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes(TYPES)),
    "word/document.xml": strToU8(documentXml(paragraphsOf(random))),
    "word/header1.xml": strToU8(part("hdr", paragraphsOf(random))),
    "word/footnotes.xml": strToU8(
      part("footnotes", `<w:footnote w:id="2">${paragraphsOf(random)}</w:footnote>`),
    ),
    "docProps/core.xml": strToU8("<title>имя</title>"),
  });
}

const treesOf = (file: Uint8Array): XmlElement[] =>
  Object.keys(TYPES).map((name) => readXml(partsOf(file)[name]!));

/**
 * Elements of which each is there as often as before, with all that it says; links and what is
 * around words without being a look may be there twice.
 */
const STAYING = [
  ...["w:p", "w:pPr", "w:tbl", "w:tr", "w:tc", "w:drawing", "w:bookmarkStart", "w:bookmarkEnd"],
  ...["w:footnoteReference", "w:fldChar", "w:instrText", "w:del", "w:delText"],
  ...["w:txbxContent", "w:footnote"],
];

function formOf(file: Uint8Array): unknown {
  const { "docProps/core.xml": properties, ...parts } = partsOf(file);
  return treesOf(file).map((tree) => {
    const all = (name: string) =>
      elementsOf(tree, name).map(({ attributes }) => JSON.stringify(attributes)).sort();
    const fields = elementsOf(tree, "w:fldChar").map((one) => one.attributes["w:fldCharType"]);
    return {
      properties,
      parts: Object.keys(parts),
      staying: STAYING.map(all),
      fields,
      links: [...new Set(all("w:hyperlink"))],
    };
  });
}

/** Words of each paragraph, those of text boxes in it too. */
const wordsOf = (file: Uint8Array): string[] =>
  treesOf(file).flatMap((tree) => elementsOf(tree, "w:p").map(textOf));

test("whatever a model does, a Word file keeps its form, and what is not translated is listed", () =>
  checkRoundTrips<Uint8Array<ArrayBuffer>>({
    make: wordFile,
    async parse(bytes) {
      const opened = await openDocument(
        { bytes, named: "docx", reads: [] },
        () => Promise.reject(new Error("This is no PDF")),
        new AbortController().signal,
      );
      assert.ok(opened.kind === "document" && opened.format === "docx");
      return opened.document;
    },
    textOf: (file) => wordsOf(file).join("\n"),
    formOf,
    // A space may stand behind a link instead of in it.
    wholeOf: (file) => [
      wordsOf(file),
      treesOf(file).map((tree) => elementsOf(tree, "w:hyperlink").map((one) => textOf(one).trim())),
    ],
  }));
