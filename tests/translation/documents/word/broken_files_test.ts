import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { test } from "../../../harness/test.ts";
import { contentTypes, documentXml, NAMESPACE, wordFile } from "./word_files.ts";
import { DocumentError } from "../../../../src/translation/documents/opened_file.ts";
import { openWord } from "../../../../src/translation/documents/word/open_word.ts";

const GOOD = documentXml("<w:p><w:r><w:t>да</w:t></w:r></w:p>");
const fine = wordFile(GOOD);
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main";
const CENTRAL = [0x50, 0x4B, 0x01, 0x02];

/** Changes a number of each record in the directory; two or four bytes, little-endian. */
function patched(file: Uint8Array, offset: number, change: (was: number) => number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (!CENTRAL.every((byte, nth) => copy[at + nth] === byte)) continue;
    view.setUint32(at + offset, change(view.getUint32(at + offset, true)), true);
  }
  return copy;
}

const many = Object.fromEntries(
  Array.from({ length: 5_001 }, (_, nth) => [`a/${nth}`, new Uint8Array()]),
);
const FILES: readonly [about: string, kind: DocumentError["kind"], file: () => Uint8Array][] = [
  ["an old .doc, or one with a password", "locked", () => {
    return Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
  }],
  ["an encrypted archive", "locked", () => patched(fine, 8, (flags) => flags | 1)],
  ["an empty file", "damaged", () => new Uint8Array()],
  ["a text", "damaged", () => strToU8("Просто текст, который назвали .docx")],
  ["a file that is cut off", "damaged", () => fine.slice(0, fine.length - 30)],
  ["a file with a byte that changed", "damaged", () => {
    const copy = fine.slice();
    const at = new TextDecoder("latin1").decode(copy).indexOf("word/document.xml") + 60;
    copy[at] = copy[at]! ^ 0x10;
    return copy;
  }],
  ["a letter that changed", "damaged", () => {
    const stored = zipSync({
      "[Content_Types].xml": strToU8(contentTypes({ "a.xml": MAIN })),
      "a.xml": strToU8(GOOD.replace("да", "abc")),
    }, { level: 0 });
    stored[new TextDecoder("latin1").decode(stored).indexOf("abc")]!++;
    return stored;
  }],
  ["a size that is not true", "damaged", () => patched(fine, 24, (size) => size - 1)],
  ["a place outside of the file", "damaged", () => patched(fine, 42, () => 0xFFFFFFF0)],
  ["entries that share their data", "damaged", () => {
    const large = wordFile(GOOD, { "z.bin": crypto.getRandomValues(new Uint8Array(10_000)) });
    return patched(large, 20, () => large.length * 0.6);
  }],
  ["no document though one is announced", "damaged", () =>
    zipSync({
      "[Content_Types].xml": strToU8(contentTypes({
        "word/document.xml": MAIN,
      })),
    })],
  ["a table of another program", "unknown", () =>
    zipSync({
      "[Content_Types].xml": strToU8(contentTypes({
        "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
      })),
      "xl/workbook.xml": strToU8("<a/>"),
    })],
  ["an archive of something else", "unknown", () => zipSync({ mimetype: strToU8("x") })],
  ["XML that is not closed", "damaged", () => wordFile(GOOD.slice(0, -20))],
  ["no UTF-8", "damaged", () => wordFile(Uint8Array.from([...strToU8(GOOD), 0xFF]))],
  [
    "a DOCTYPE",
    "damaged",
    () =>
      wordFile(
        GOOD.replace("<w:document", '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><w:document'),
      ),
  ],
  [
    "entities of its own",
    "damaged",
    () =>
      wordFile(
        GOOD.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "bb">]><w:document').replace(
          "да",
          "&b;",
        ),
      ),
  ],
  [
    "very deep nesting",
    "damaged",
    () => wordFile(documentXml("<w:tbl>".repeat(501) + "</w:tbl>".repeat(501))),
  ],
  [
    "an element with very many attributes",
    "damaged",
    () =>
      wordFile(
        documentXml(`<a ${Array.from({ length: 1_001 }, (_, nth) => `a${nth}=""`).join(" ")}/>`),
      ),
  ],
  ["too much text", "too-long", () => wordFile(documentXml(`<w:p/>${" ".repeat(10_000_000)}`))],
  ["a bomb beside the text", "too-long", () => {
    return wordFile(GOOD, { "word/media/a.bin": new Uint8Array(60_000_001) });
  }],
  ["two files of one name", "damaged", () => {
    const file = wordFile(GOOD, { "word/dokument.xml": strToU8(GOOD) });
    for (let at = 0; at < file.length; at++) {
      if (file[at] === "k".charCodeAt(0) && file[at + 1] === "u".charCodeAt(0)) {
        file[at] = "c".charCodeAt(0);
      }
    }
    return file;
  }],
  ["too many files", "too-long", () => wordFile(GOOD, many)],
];
for (const [about, kind, file] of FILES) {
  test(`a Word document is refused as "${kind}": ${about}`, async () => {
    await assert.rejects(openWord(file()), (error) => {
      assert.ok(error instanceof DocumentError, String(error));
      assert.equal(error.kind, kind);
      return true;
    });
  });
}

test("a bomb that says it is small is not inflated beyond what it says", async () => {
  const bomb = wordFile(documentXml(" ".repeat(9_000_000)));
  const before = performance.now();
  await assert.rejects(openWord(patched(bomb, 24, () => 1_000)), { kind: "damaged" });
  assert.ok(performance.now() - before < 2_000);
});

test("documents under other names, in UTF-16, and macros and templates are read", async () => {
  const main = "application/vnd.ms-word.document.macroEnabled.main";
  const text =
    `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${NAMESPACE}"><w:p><w:r><w:t>да</w:t></w:r></w:p></w:document>`;
  const utf16 = new Uint8Array(
    Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer,
  );
  const file = zipSync({
    "[Content_Types].xml": strToU8(contentTypes({ "Word/Main2.xml": main })),
    "word/main2.xml": utf16,
  });
  const opened = await openWord(file);
  assert.equal(opened.texts[0]!.text, `\uFEFF${text}`);
  const again = await openWord(await opened.write([opened.texts[0]!.text.replace("да", "yes")]));
  assert.equal(again.texts[0]!.text, `\uFEFF${text.replace("да", "yes")}`);
});
