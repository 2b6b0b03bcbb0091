import assert from "node:assert/strict";
import { findOffice, textByOffice } from "./office.ts";
import { test } from "../../../harness/test.ts";
import { partsOf, placesIn } from "./word_files.ts";
import { elementsOf, readXml, textOf } from "./xml_tree.ts";
import { openWord } from "../../../../src/translation/documents/word/open_word.ts";
import { writeWord } from "../../../../src/translation/documents/word/write_word.ts";

const office = findOffice();
const TEXT = ["Глава & <один>", "", "две\nстроки\u0001\uD800", "\f", "שלום, world", "a  b\tc"];

test("a new Word document has the paragraphs, and a page break where one is asked for", async () => {
  const parts = partsOf(await writeWord(TEXT));
  assert.deepEqual(Object.keys(parts), ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]);
  for (const part of Object.values(parts)) readXml(part);
  const tree = readXml(parts["word/document.xml"]!);
  const paragraphs = elementsOf(tree, "w:p");
  assert.deepEqual(paragraphs.map(textOf), [
    "Глава & <один>",
    "",
    "две\nстроки\uFFFD",
    "\n",
    "שלום, world",
    "a  bc",
  ]);
  assert.deepEqual(elementsOf(tree, "w:br").map(({ attributes }) => attributes["w:type"]), [
    undefined,
    "page",
  ]);
  assert.deepEqual(paragraphs.map((one) => elementsOf(one, "w:bidi").length), [0, 0, 0, 0, 1, 0]);
});

test("a new Word document is read again by the program itself", async () => {
  const { texts } = await openWord(await writeWord(TEXT));
  const places = await placesIn(texts[0]!);
  assert.deepEqual(places.map(({ words }) => words.text), [
    "Глава & <один>",
    "две\nстроки\uFFFD",
    "שלום, world",
    "a  b\uFFFCc",
  ]);
});

test({
  name: "LibreOffice opens a new Word document",
  ignore: !office,
  limitMs: 120_000,
  fn: async () => {
    const text = await textByOffice(office!, await writeWord(TEXT));
    assert.equal(
      text.replace(/^\uFEFF/, ""),
      "Глава & <один>\n\nдве\nстроки\uFFFD\n\nשלום, world\na  b\tc\n",
    );
  },
});

test("a long paragraph of emoji loses none", async () => {
  const long = "a" + "😀".repeat(10_000);
  const tree = readXml(partsOf(await writeWord([long]))["word/document.xml"]!);
  assert.equal(textOf(tree), long);
});
