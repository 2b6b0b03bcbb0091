import assert from "node:assert/strict";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { test } from "../../../harness/test.ts";
import {
  documentXml,
  inCapitals,
  partsOf,
  translated,
  wordFile,
  type Words,
} from "./word_files.ts";
import { elementsOf, readXml, textOf } from "./xml_tree.ts";

const BODY = '<w:p><w:r><w:t xml:space="preserve">а </w:t></w:r>' +
  '<w:ins w:id="1"><w:r><w:t>новое</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> и </w:t></w:r>' +
  '<w:hyperlink r:id="a"><w:r><w:t>сайт</w:t></w:r></w:hyperlink>' +
  '<w:hyperlink r:id="b"><w:r><w:t>дом</w:t></w:r></w:hyperlink><w:r><w:t> в</w:t></w:r></w:p>';

/** Spans by the number of their style, [style, offset, length], of a text; the links and changes. */
const CASES: readonly [
  about: string,
  spans: readonly (readonly [style: number, offset: number, length: number])[],
  links: readonly string[],
  changes: readonly string[],
][] = [
  ["a link in itself is one", [[1, 0, 4], [1, 1, 2]], ["абвг"], []],
  ["a link in a change makes it none", [[0, 0, 5], [1, 1, 2]], ["бв"], []],
  ["a change beside a link", [[0, 0, 2], [1, 3, 2]], ["гд"], ["аб"]],
  ["links that cross", [[1, 0, 3], [2, 2, 3]], ["абв", "в"], []],
  ["a link twice", [[1, 0, 1], [1, 2, 1]], ["а", "в"], []],
];
for (const [about, spans, links, changes] of CASES) {
  test(`in a translated Word document, ${about}`, async () => {
    const out = await translated(wordFile(documentXml(BODY)), ({ entities }): Words => ({
      text: "абвгд",
      entities: spans.map(([style, offset, length]) => ({ ...entities[style]!, offset, length })),
    }));
    const tree = readXml(partsOf(out)["word/document.xml"]!);
    assert.equal(textOf(tree), "абвгд");
    assert.deepEqual(elementsOf(tree, "w:hyperlink").map(textOf), links);
    assert.deepEqual(elementsOf(tree, "w:ins").map(textOf), changes);
  });
}

test("a long translation of emoji loses none", async () => {
  for (const shift of ["а", "аб"]) {
    const out = await translated(wordFile(documentXml(BODY)), () => ({
      text: shift + "😀".repeat(40_000),
      entities: [],
    }));
    const text = textOf(readXml(partsOf(out)["word/document.xml"]!));
    assert.equal(text, shift + "😀".repeat(40_000));
  }
});

test("an archive that was written as a stream comes back as one that says its sizes first", async () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(partsOf(wordFile(documentXml(BODY))))) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  const streamed = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  const flags = (file: Uint8Array) => file[6]! & 8;
  assert.equal(flags(streamed), 8);
  const out = await translated(streamed, inCapitals);
  assert.equal(flags(out), 0);
  assert.match(partsOf(out)["word/document.xml"]!, /НОВОЕ/);
});
