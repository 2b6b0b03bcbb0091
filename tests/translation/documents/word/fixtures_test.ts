import assert from "node:assert/strict";
import { findOffice, textByOffice } from "./office.ts";
import { test } from "../../../harness/test.ts";
import { inCapitals, partsOf, placesIn, shown, translated } from "./word_files.ts";
import { elementsOf, readXml, textOf, type XmlElement } from "./xml_tree.ts";
import { openWord } from "../../../../src/translation/documents/word/open_word.ts";

/** Files that LibreOffice 7.4 made; the words that are bold, or in a link, and the paragraphs. */
const FILES = {
  notes: {
    bold: ["тихое и ясное", "белый"],
    links: ["белый парус"],
    places: [
      "Глава первая",
      "Утро было [тихое и ясное]⟦⟧, вода стояла как зеркало⟦⟧.",
      "Мы шли вдоль берега.⟦⟧Ветер\nкрепчал, и {белый [парус]} звенел.",
      "До рамки",
      "Слова в рамке",
      "Слова в рамке",
      "после рамки.",
      "Последний абзац.",
      "Верхний колонтитул",
      "Страница ⟦⟧ из книги",
      "Так писали в [старых книгах].",
      "Замечание в конце.",
    ],
  },
  report: {
    bold: ["очень важный", "старший"],
    links: ["открытом журнале"],
    places: [
      "Отчёт о лодке",
      "Это [очень важный] отчёт, который написал [наш капитан] в {открытом журнале} вчера.",
      "Строка первая\nстрока вторая & третья <не тег>",
      "Весло",
      "Парус [белый]",
      "Первый шаг",
      "Второй шаг",
      "Имя",
      "Возраст",
      "Анна",
      "31",
      "[Борис] старший",
      "45",
      "שלום עולם",
      "Конец.",
    ],
  },
} as const;
const office = findOffice();

const read = (name: string) =>
  Deno.readFile(new URL(`./fixtures/${name}.docx`, import.meta.url)) as Promise<
    Uint8Array<ArrayBuffer>
  >;
/** Parts in which words stand. */
const WORDED = /^word\/(document|header1|footer1|footnotes|endnotes)\.xml$/;

for (const [name, { bold, links, places }] of Object.entries(FILES)) {
  test(`${name}.docx of LibreOffice is read with all its paragraphs, in order`, async () => {
    const { texts } = await openWord(await read(name));
    const found = (await Promise.all(texts.map(placesIn))).flat();
    assert.deepEqual(found.map(({ words }) => shown(words)), places);
    assert.deepEqual(found.map(({ number }) => number), places.map((_, nth) => nth + 1));
  });

  test(`${name}.docx comes back translated: the same bold words, links and notes`, async () => {
    const source = await read(name);
    const [before, after] = [partsOf(source), partsOf(await translated(source, inCapitals))];
    assert.deepEqual(Object.keys(after), Object.keys(before));
    for (const part of Object.keys(before)) {
      if (!WORDED.test(part)) {
        assert.equal(after[part], before[part], part);
        continue;
      }
      const [was, is] = [readXml(before[part]!), readXml(after[part]!)];
      const texts = (tree: XmlElement) => elementsOf(tree, "w:p").map(textOf);
      assert.deepEqual(texts(is), texts(was).map((text) => text.toUpperCase()), part);
      for (const one of ["w:footnoteReference", "w:endnoteReference", "w:fldChar", "w:tab"]) {
        assert.deepEqual(elementsOf(is, one), elementsOf(was, one), part);
      }
      if (part !== "word/document.xml") continue;
      const boldRuns = elementsOf(is, "w:r").filter((run) => elementsOf(run, "w:b").length > 0);
      const capitals = (words: readonly string[]) => words.map((one) => one.toUpperCase());
      assert.deepEqual(boldRuns.map((run) => textOf(run).trim()).filter(Boolean), capitals(bold));
      assert.deepEqual(elementsOf(is, "w:hyperlink").map(textOf), capitals(links));
    }
  });

  test({
    name: `LibreOffice opens the translation of ${name}.docx and finds its words`,
    ignore: !office,
    limitMs: 120_000,
    fn: async () => {
      const source = await read(name);
      const before = await textByOffice(office!, source);
      const after = await textByOffice(office!, await translated(source, inCapitals));
      assert.ok(before.length > 100);
      // It does not care what number a note has.
      assert.equal(after.toUpperCase(), before.toUpperCase());
      assert.notEqual(after, before);
    },
  });
}

test("a file of which nothing is translated comes back with the same parts", async () => {
  const source = await read("notes");
  const file = await openWord(source);
  const same = await file.write(file.texts.map(({ text }) => text));
  assert.deepEqual(partsOf(same), partsOf(source));
});
