import assert from "node:assert/strict";
import Papa from "../../../harness/packages/papaparse.ts";
import { csvIn } from "../../../../src/translation/documents/data/csv.ts";
import { test } from "../../../harness/test.ts";
import { as, inCapitals, placesOf, rewritten, wordsOf } from "./words_of.ts";

const wordsIn = (text: string) => wordsOf(csvIn(text));

test("columns of text are translated, with their headings; others stay", () => {
  const text = `id,sku,Product name,price,updated,mail,currency,state
1,SKU-123,Red apple,"1,50",2024-01-01,a@b.de,EUR,on_sale
2,SKU-124,Pear,2.00,2024-01-02,c@d.de,USD,gone-out
3,SKU-125,"A ""big""
melon",3,2024-01-03,e@f.de,EUR,on_sale
`;
  assert.deepEqual(wordsIn(text), ["Product name", "Red apple", "Pear", 'A "big"\nmelon']);
  assert.deepEqual(placesOf(csvIn(text)).map(({ number }) => number), [1, 2, 3, 4]);
  assert.equal(
    rewritten(text, csvIn, inCapitals),
    text.replace("Product name", "PRODUCT NAME").replace("Red apple", "RED APPLE")
      .replace("Pear", "PEAR").replace('A ""big""\nmelon', 'A ""BIG""\nMELON'),
  );
});

const DELIMITERS: readonly [what: string, text: string, words: readonly string[]][] = [
  ["semicolons", "id;Text\n1;One, two\n2;Three, four, five\n", [
    "Text",
    "One, two",
    "Three, four, five",
  ]],
  ["tabs", "id\tText\n1\tOne, two; three\n2\tFour\n", ["Text", "One, two; three", "Four"]],
  ["bars", "1|A text\n2|Another, one\n", ["A text", "Another, one"]],
  ["commas", 'id,Text\n1,"One; two; three"\n2,Four\n', ["Text", "One; two; three", "Four"]],
  ["none", "A heading\nOne text\nAnother text; with more\n", [
    "A heading",
    "One text",
    "Another text; with more",
  ]],
  ["a sign that it names", "sep=^\r\n1^A text\r\n2^Another\r\n", ["A text", "Another"]],
];
for (const [what, text, words] of DELIMITERS) {
  test(`a table with ${what} between its cells is read`, () =>
    assert.deepEqual(wordsIn(text), words));
}

const COLUMNS: readonly [what: string, cells: readonly string[], words: readonly string[]][] = [
  ["single words", ["red", "green", "blue"], ["red", "green", "blue"]],
  ["one sentence among codes", ["A-1", "B-2", "C-3", "This is one", "D-4"], ["This is one"]],
  ["words of other scripts", ["A-1", "яблоко", "苹果"], ["яблоко", "苹果"]],
  ["few words among codes", ["A-1", "B-2", "red", "D-4"], []],
  ["countries", ["DE", "FR", "US"], []],
  ["names of programs", ["a_b", "camelCase", "x-y"], []],
  ["addresses", ["https://a.b", "c@d.de", "/e/f"], []],
  ["what is filled in", ["{name}", "%s", "<br/>"], []],
  ["text with codes", ["Red apple", "SKU-1", "Pear"], ["Red apple", "Pear"]],
];
for (const [what, cells, words] of COLUMNS) {
  test(`of a column with ${what}, what people read is translated`, () => {
    assert.deepEqual(wordsIn(["key", ...cells].map((cell) => `1,${cell}\r\n`).join("")), words);
  });
}

const HEADINGS: readonly [heading: string, isTranslated: boolean][] = [
  ["Name", true],
  ["product name", true],
  ["имя", true],
  ["1. Name", true],
  ["name", false],
  ["user_id", false],
  ["userName", false],
  ["SKU-1", false],
];
for (const [heading, isTranslated] of HEADINGS) {
  test(`the heading ${heading} ${isTranslated ? "is translated" : "stays"}`, () => {
    assert.deepEqual(wordsIn(`${heading},b\n1,2\n`), isTranslated ? [heading] : []);
  });
}

const WRITTEN: readonly [source: string, translation: string, written: string][] = [
  ["b,One text", "uno, dos", 'b,"uno, dos"'],
  ["b;One text", "uno, dos", "b;uno, dos"],
  ["b,One text", 'uno "dos"', 'b,"uno ""dos"""'],
  ["b,One text", "uno\ndos", 'b,"uno\ndos"'],
  ["b,One text", "uno\rdos", 'b,"uno\rdos"'],
  ['b,"One text"', "uno", 'b,"uno"'],
  ['b,"One ""text"""', '"uno', 'b,"""uno"'],
  ["b,  One text ", "uno, dos", 'b,"  uno, dos "'],
  ['b\tOne "text" here', 'uno "dos" tres', 'b\tuno "dos" tres'],
  ['b\tOne "text" here', '"uno" dos', 'b\t"""uno"" dos"'],
  ["b,One text", "=SUM(A1:A2)", "b,'=SUM(A1:A2)"],
  ["b,One text", "@uno", "b,'@uno"],
  ["b,One text", "- uno", "b,'- uno"],
  ['b,"- One text"', "uno", 'b,"uno"'],
  ["b,+One text", "+uno", "b,+uno"],
];
for (const [source, translation, written] of WRITTEN) {
  test(`${JSON.stringify(translation)} in the place of ${JSON.stringify(source)} is one cell`, () => {
    const text = `1${source.slice(1, 2)}x\n${source}`;
    const found = rewritten(text, csvIn, as(translation));
    assert.equal(found, `1${source.slice(1, 2)}x\n${written}`);
    const { data } = Papa.parse<string[]>(found, { delimiter: source[1]! });
    assert.equal(data.length, 2);
    assert.equal(data[1]?.length, 2);
    assert.equal(data[1]?.[1]?.replace(/^'/, "").trim(), translation);
  });
}

test("a cell that is not closed as it must be stays", () => {
  const text = 'b,c\n"One text" more,Two texts\n1,"Not closed\n2,x';
  assert.deepEqual(wordsIn(text), ["Two texts"]);
});
